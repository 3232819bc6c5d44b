"""The models of `ConnectShelfNeighbours`, from queries/shelf.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class ConnectShelfNeighboursUpdateShelf(ResultModel):
    """A place for books."""

    id: str


class ConnectShelfNeighbours(ResultModel):
    """The answer of `ConnectShelfNeighbours`."""

    update_shelf: ConnectShelfNeighboursUpdateShelf | None
    """Change fields of a shelf."""
