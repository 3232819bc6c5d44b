"""What a client can get, list and create. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import (
    AsyncSession,
)


class AsyncClientBase(AsyncSession):
    """The methods that the operations in `queries/` give to a client."""
