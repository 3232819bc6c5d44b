"""The models of `GetLibrary`, from queries/others.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .library_fields import LibraryFields


class GetLibrary(ResultModel):
    """The answer of `GetLibrary`."""

    library: LibraryFields | None
    """Get the library of the key."""
