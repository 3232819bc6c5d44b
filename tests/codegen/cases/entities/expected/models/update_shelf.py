"""The models of `UpdateShelf`, from queries/shelf.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .shelf_fields import ShelfFields


class UpdateShelf(ResultModel):
    """The answer of `UpdateShelf`."""

    update_shelf: ShelfFields | None
    """Change fields of a shelf."""
