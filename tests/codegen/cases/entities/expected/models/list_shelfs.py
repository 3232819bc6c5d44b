"""The models of `ListShelfs`, from queries/shelf.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .shelf_fields import ShelfFields


class ListShelfs(ResultModel):
    """The answer of `ListShelfs`."""

    shelves: list[ShelfFields]
    """List the shelves."""
