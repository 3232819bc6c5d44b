"""The models of `DeleteShelf`, from queries/shelf.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class DeleteShelfUpdateShelf(ResultModel):
    """A place for books."""

    id: str


class DeleteShelf(ResultModel):
    """The answer of `DeleteShelf`."""

    update_shelf: DeleteShelfUpdateShelf | None
    """Change fields of a shelf."""
