"""The models of `GetShelfLibrary`, from queries/shelf.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .library_fields import LibraryFields


class GetShelfLibraryShelf(ResultModel):
    """A place for books."""

    library: LibraryFields
    """The library it stands in."""


class GetShelfLibrary(ResultModel):
    """The answer of `GetShelfLibrary`."""

    shelf: GetShelfLibraryShelf | None
    """Get one shelf by its id."""
