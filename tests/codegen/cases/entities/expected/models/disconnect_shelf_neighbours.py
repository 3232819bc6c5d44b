"""The models of `DisconnectShelfNeighbours`, from queries/shelf.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class DisconnectShelfNeighboursUpdateShelf(ResultModel):
    """A place for books."""

    id: str


class DisconnectShelfNeighbours(ResultModel):
    """The answer of `DisconnectShelfNeighbours`."""

    update_shelf: DisconnectShelfNeighboursUpdateShelf | None
    """Change fields of a shelf."""
