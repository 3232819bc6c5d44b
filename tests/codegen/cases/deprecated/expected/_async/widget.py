"""The entity Widget. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from labelbox_gen.runtime import (
    ID,
    INT,
    STRING,
    AsyncEntity,
    DeprecatedField,
    DeprecatedOrderedField,
    DeprecatedValue,
    Field,
    Value,
    WholeList,
    deprecated,
    present,
    relationship,
)

from .. import operations

if TYPE_CHECKING:
    from labelbox_gen.runtime import AsyncPaginatedCollection

    from .part import AsyncPart


class AsyncWidget(AsyncEntity):
    """A Widget of the schema."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Widget"

    fresh: Field[AsyncWidget, int | None] = Field("fresh", INT, ("==",))
    old: DeprecatedValue[str | None] = DeprecatedValue("old", STRING)
    """Deprecated: use name."""
    plain: Value[str | None] = Value("plain", STRING)
    score: DeprecatedField[AsyncWidget, int | None] = DeprecatedField("score", INT, ("==", "!="))
    """Deprecated: use rank."""
    size: DeprecatedOrderedField[AsyncWidget, int | None] = DeprecatedOrderedField("size", INT)
    """Deprecated: No longer supported."""
    uid: Value[str] = Value("id", ID)

    @relationship
    @deprecated("gone")
    def parts(self) -> AsyncPaginatedCollection[AsyncPart]:
        """See the schema.

        `ListWidgetParts` in queries/q.graphql:5.
        """
        from .part import AsyncPart

        variables = present(
            {
                "id": self.uid,
            }
        )
        return self.client.pages(
            operations.LIST_WIDGET_PARTS,
            variables,
            WholeList(("widget", "parts")),
            partial(AsyncPart, self.client),
        )

    @deprecated("use node")
    async def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetWidget` in queries/q.graphql:3.
        """
        variables = {"id": self.uid}
        self.data = await self.client.get(operations.GET_WIDGET, variables, ("widget",))

    @deprecated('archive "it"')
    async def delete(self) -> None:
        """Delete it on the server; do not use the object afterwards.

        Raises:
            ResourceNotFoundError: it is gone already.

        `DeleteWidget` in queries/q.graphql:7.
        """
        await self._delete(operations.DELETE_WIDGET)
