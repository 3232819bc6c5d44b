"""What a client can get, list and create. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from labelbox_gen.runtime import (
    ID,
    STRING,
    AsyncSession,
    OffsetPaging,
    arguments,
    enum_of,
    present,
    uid_of,
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
        widget: AsyncWidget,
    ) -> AsyncTask | None:
        """See the schema.

        Raises:
            InvalidQueryError: an argument has the wrong type.

        `StartTask` in queries/widget.graphql:51.
        """
        from .task import AsyncTask

        variables: dict[str, object] = {
            **arguments(
                {
                    "widget": ("widgetId", uid_of("Widget", widget), ID),
                }
            ),
        }
        found = await self.run(operations.START_TASK, variables, ("start",))
        return AsyncTask(self, found) if found else None

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
