# Written by `make codegen` from expected/_async/client.py. DO NOT EDIT.
"""What a client can get, list and create. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import (
    Session,
)


class ClientBase(Session):
    """The methods that the operations in `queries/` give to a client."""
