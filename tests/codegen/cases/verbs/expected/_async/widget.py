"""The entity Widget. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from labelbox_gen.runtime import (
    DATE_TIME,
    ID,
    INT,
    STRING,
    UNSET,
    AsyncEntity,
    OffsetPaging,
    UnsetType,
    Value,
    arguments,
    enum_of,
    list_of,
    optional,
    present,
)

from .. import operations
from ..enums import Color

if TYPE_CHECKING:
    from labelbox_gen.runtime import AsyncPaginatedCollection

    from .statistics import AsyncStatistics


class AsyncWidget(AsyncEntity):
    """A Widget of the schema."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Widget"

    name: Value[str | None] = Value("name", STRING)
    uid: Value[str] = Value("id", ID)

    async def archive(
        self,
    ) -> AsyncWidget:
        """See the schema.

        Raises:
            ResourceNotFoundError: the object does not exist.

        `ArchiveWidget` in queries/widget.graphql:45.
        """
        from .widget import AsyncWidget

        variables: dict[str, object] = {
            "id": self.uid,
        }
        found = await self.client.get(operations.ARCHIVE_WIDGET, variables, ("archive",))
        return AsyncWidget(self.client, found)

    async def statistics(
        self,
    ) -> AsyncStatistics | None:
        """See the schema.

        Raises:
            ResourceNotFoundError: the object does not exist.

        `CountParts` in queries/widget.graphql:65.
        """
        from .statistics import AsyncStatistics

        variables: dict[str, object] = {
            "id": self.uid,
        }
        found = await self.client.run(operations.COUNT_PARTS, variables, ("widget", "statistics"))
        return AsyncStatistics(self.client, found) if found else None

    async def extend(
        self,
        *,
        until: datetime | None | UnsetType = UNSET,
    ) -> int:
        """See the schema.

        Raises:
            InvalidQueryError: an argument has the wrong type.
            ResourceNotFoundError: the object does not exist.

        `ExtendWidget` in queries/widget.graphql:85.
        """
        variables: dict[str, object] = {
            "id": self.uid,
            **arguments(
                {
                    "until": ("until", until, optional(DATE_TIME)),
                }
            ),
        }
        return await self.client.value(operations.EXTEND_WIDGET, variables, ("extend",), INT, required=True)

    async def last_painted(
        self,
    ) -> list[datetime]:
        """See the schema.

        Raises:
            ResourceNotFoundError: the object does not exist.

        `LastPainted` in queries/widget.graphql:22.
        """
        variables: dict[str, object] = {
            "id": self.uid,
        }
        return await self.client.value(
            operations.LAST_PAINTED, variables, ("widget", "painted"), list_of(DATE_TIME)
        )

    async def paint(
        self,
        color: str | Color,
        *,
        layers: int | None | UnsetType = UNSET,
    ) -> None:
        """Paint the widget; nothing comes back.

        Raises:
            InvalidQueryError: an argument has the wrong type.
            ResourceNotFoundError: the object does not exist.

        `PaintWidget` in queries/widget.graphql:39.
        """
        variables: dict[str, object] = {
            "id": self.uid,
            **arguments(
                {
                    "color": ("color", color, enum_of(Color)),
                    "layers": ("layers", layers, optional(INT)),
                }
            ),
        }
        await self.client.run(operations.PAINT_WIDGET, variables)

    def parts(self) -> AsyncPaginatedCollection[AsyncWidget]:
        """See the schema.

        `PartsOfWidget` in queries/widget.graphql:57.
        """
        from .widget import AsyncWidget

        variables = present(
            {
                "id": self.uid,
            }
        )
        return self.client.pages(
            operations.PARTS_OF_WIDGET,
            variables,
            OffsetPaging(("widget", "parts")),
            partial(AsyncWidget, self.client),
        )

    async def get_size(
        self,
    ) -> int:
        """See the schema.

        Raises:
            ResourceNotFoundError: the object does not exist.

        `SizeOfWidget` in queries/widget.graphql:16.
        """
        variables: dict[str, object] = {
            "id": self.uid,
        }
        return await self.client.value(operations.SIZE_OF_WIDGET, variables, ("widget", "size"), INT)
