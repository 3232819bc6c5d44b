# Written by `make codegen` from expected/_async/client_.py. DO NOT EDIT.
"""The entity Client. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from labelbox_gen.runtime import (
    ID,
    STRING,
    Entity,
    Field,
    Value,
    relationship,
)

from .. import operations

if TYPE_CHECKING:
    from .widget import Widget


class Client(Entity):
    """A Client of the schema."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Client"

    name: Field[Client, str | None] = Field("name", STRING, ("==",))
    uid: Value[str] = Value("id", ID)

    @relationship
    def owner(self) -> Widget | None:
        """See the schema.

        `GetClientOwner` in queries/a.graphql:68.
        """
        from .widget import Widget

        data = self.client.run(
            operations.GET_CLIENT_OWNER,
            {"id": self.uid},
            ("client", "owner"),
        )
        return Widget(self.client, data) if data else None

    def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetClient` in queries/a.graphql:50.
        """
        variables = {"id": self.uid}
        self.data = self.client.get(operations.GET_CLIENT, variables, ("client",))
