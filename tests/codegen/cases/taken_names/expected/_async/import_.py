"""The entity Import. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from typing import ClassVar

from labelbox_gen.runtime import (
    ID,
    AsyncEntity,
    Value,
)

from .. import operations


class AsyncImport(AsyncEntity):
    """A Import of the schema."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Import"

    uid: Value[str] = Value("id", ID)

    async def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetImport` in queries/a.graphql:62.
        """
        variables = {"id": self.uid}
        self.data = await self.client.get(operations.GET_IMPORT, variables, ("import",))
