"""The models of `ListShelfNeighbours`, from queries/shelf.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .shelf_fields import ShelfFields


class ListShelfNeighboursShelf(ResultModel):
    """A place for books."""

    neighbours: list[ShelfFields]
    """Shelves beside it."""


class ListShelfNeighbours(ResultModel):
    """The answer of `ListShelfNeighbours`."""

    shelf: ListShelfNeighboursShelf | None
    """Get one shelf by its id."""
