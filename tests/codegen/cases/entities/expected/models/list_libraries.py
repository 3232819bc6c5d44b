"""The models of `ListLibraries`, from queries/others.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .library_fields import LibraryFields


class ListLibraries(ResultModel):
    """The answer of `ListLibraries`."""

    libraries: list[LibraryFields]
    """List the libraries."""
