"""The models of `CreateShelf`, from queries/shelf.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .shelf_fields import ShelfFields


class CreateShelf(ResultModel):
    """The answer of `CreateShelf`."""

    create_shelf: ShelfFields | None
    """Create a shelf."""
