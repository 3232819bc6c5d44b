"""Clients against the embedded server."""

from __future__ import annotations

from labelbox_gen import AsyncClient


async def test_a_client_knows_its_user_and_organization(async_labelbox_client: AsyncClient) -> None:
    user = await async_labelbox_client.get_user()
    organization = await async_labelbox_client.get_organization()
    assert await user.organization() == organization
