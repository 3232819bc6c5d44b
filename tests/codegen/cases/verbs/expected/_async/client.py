"""What a client can get, list and create. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from labelbox_gen.runtime import (
    ID,
    INT,
    STRING,
    AsyncSession,
    OffsetPaging,
    arguments,
    enum_of,
    given_id_of,
    ids_of,
    list_of,
    present,
)

from .. import operations

if TYPE_CHECKING:
    from labelbox_gen.runtime import AsyncPaginatedCollection

    from ..enums import Color
    from .statistics import AsyncStatistics
    from .task import AsyncTask
    from .widget import AsyncWidget


class AsyncClientBase(AsyncSession):
    """The methods that the operations in `queries/` give to a client."""

    async def archive_widgets(
        self,
        widget_ids: Iterable[AsyncWidget | str],
    ) -> int:
        """See the schema.

        Raises:
            InvalidQueryError: an argument has the wrong type.
            ResourceNotFoundError: the object does not exist.

        `ArchiveSeveral` in queries/widget.graphql:89.
        """
        variables: dict[str, object] = {
            **arguments(
                {
                    "widget_ids": ("widgetIds", ids_of("Widget", "widget_ids", widget_ids), list_of(ID)),
                }
            ),
        }
        return await self.value(operations.ARCHIVE_SEVERAL, variables, ("archiveAll",), INT, required=True)

    async def latest(
        self,
    ) -> AsyncWidget | None:
        """See the schema.

        `LatestWidget` in queries/widget.graphql:79.
        """
        from .widget import AsyncWidget

        variables: dict[str, object] = {}
        found = await self.run(operations.LATEST_WIDGET, variables, ("latest",))
        return AsyncWidget(self, found) if found else None

    async def server_version(
        self,
    ) -> str:
        """See the schema.

        `ServerVersion` in queries/widget.graphql:34.
        """
        variables: dict[str, object] = {}
        return await self.value(operations.SERVER_VERSION, variables, ("version",), STRING)

    async def start_task(
        self,
        widget_id: AsyncWidget | str,
    ) -> AsyncTask:
        """See the schema.

        Raises:
            InvalidQueryError: an argument has the wrong type.
            ResourceNotFoundError: the object does not exist.

        `StartTask` in queries/widget.graphql:51.
        """
        from .task import AsyncTask

        variables: dict[str, object] = {
            **arguments(
                {
                    "widget_id": ("widgetId", given_id_of("Widget", widget_id), ID),
                }
            ),
        }
        found = await self.get(operations.START_TASK, variables, ("start",))
        return AsyncTask(self, found)

    def usage(self) -> AsyncPaginatedCollection[AsyncStatistics]:
        """See the schema.

        `Usage` in queries/widget.graphql:73.
        """
        from .statistics import AsyncStatistics

        variables = present({})
        return self.pages(
            operations.USAGE,
            variables,
            OffsetPaging(("statistics",)),
            partial(AsyncStatistics, self),
        )

    async def color_of(
        self,
        id: str,
    ) -> Color | None:
        """The color it was painted in last.

        Raises:
            InvalidQueryError: an argument has the wrong type.

        `WidgetColor` in queries/widget.graphql:28.
        """
        from ..enums import Color

        variables: dict[str, object] = {
            **arguments(
                {
                    "id": ("id", id, ID),
                }
            ),
        }
        return await self.value(operations.WIDGET_COLOR, variables, ("widget", "color"), enum_of(Color))
