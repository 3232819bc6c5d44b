"""The entity Client. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from labelbox_gen.runtime import (
    ID,
    STRING,
    AsyncEntity,
    Field,
    Value,
    relationship,
)

from .. import operations

if TYPE_CHECKING:
    from .widget import AsyncWidget


class AsyncClient(AsyncEntity):
    """A Client of the schema."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Client"

    name: Field[AsyncClient, str | None] = Field("name", STRING, ("==",))
    uid: Value[str] = Value("id", ID)

    @relationship
    async def owner(self) -> AsyncWidget | None:
        """See the schema.

        `GetClientOwner` in queries/a.graphql:68.
        """
        from .widget import AsyncWidget

        data = await self.client.run(
            operations.GET_CLIENT_OWNER,
            {"id": self.uid},
            ("client", "owner"),
        )
        return AsyncWidget(self.client, data) if data else None

    async def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetClient` in queries/a.graphql:50.
        """
        variables = {"id": self.uid}
        self.data = await self.client.get(operations.GET_CLIENT, variables, ("client",))
