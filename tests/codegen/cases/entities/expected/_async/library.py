"""The entity Library. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from typing import ClassVar

from labelbox_gen.runtime import (
    ID,
    STRING,
    AsyncEntity,
    Field,
    Value,
)

from .. import operations


class AsyncLibrary(AsyncEntity):
    """A Library of the schema."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Library"

    name: Field[AsyncLibrary, str | None] = Field("name", STRING, ("==",))
    uid: Value[str] = Value("id", ID)

    async def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetLibrary` in queries/others.graphql:10.
        """
        variables = {"where": {"id": self.uid}}
        self.data = await self.client.get(operations.GET_LIBRARY, variables, ("library",))
