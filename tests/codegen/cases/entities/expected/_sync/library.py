# Written by `make codegen` from expected/_async/library.py. DO NOT EDIT.
"""The entity Library. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from typing import ClassVar

from labelbox_gen.runtime import (
    ID,
    STRING,
    Entity,
    Field,
    Value,
)

from .. import operations


class Library(Entity):
    """A Library of the schema."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Library"

    name: Field[Library, str | None] = Field("name", STRING, ("==",))
    uid: Value[str] = Value("id", ID)

    def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetLibrary` in queries/others.graphql:10.
        """
        variables = {"where": {"id": self.uid}}
        self.data = self.client.get(operations.GET_LIBRARY, variables, ("library",))
