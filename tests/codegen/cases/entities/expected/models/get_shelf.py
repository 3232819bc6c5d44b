"""The models of `GetShelf`, from queries/shelf.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .shelf_fields import ShelfFields


class GetShelf(ResultModel):
    """The answer of `GetShelf`."""

    shelf: ShelfFields | None
    """Get one shelf by its id."""
