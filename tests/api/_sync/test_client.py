# Written by `make codegen` from tests/api/_async/test_client.py. DO NOT EDIT.
"""Clients against the embedded server."""

from __future__ import annotations

from labelbox_gen import Client


def test_a_client_knows_its_user_and_organization(labelbox_client: Client) -> None:
    user = labelbox_client.get_user()
    organization = labelbox_client.get_organization()
    assert user.organization() == organization
