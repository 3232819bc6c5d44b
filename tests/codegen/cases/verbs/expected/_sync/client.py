# Written by `make codegen` from expected/_async/client.py. DO NOT EDIT.
"""What a client can get, list and create. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from labelbox_gen.runtime import (
    ID,
    INT,
    STRING,
    OffsetPaging,
    Session,
    arguments,
    enum_of,
    given_id_of,
    ids_of,
    list_of,
    present,
)

from .. import operations

if TYPE_CHECKING:
    from labelbox_gen.runtime import PaginatedCollection

    from ..enums import Color
    from .statistics import Statistics
    from .task import Task
    from .widget import Widget


class ClientBase(Session):
    """The methods that the operations in `queries/` give to a client."""

    def archive_widgets(
        self,
        widget_ids: Iterable[Widget | str],
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
        return self.value(operations.ARCHIVE_SEVERAL, variables, ("archiveAll",), INT, required=True)

    def latest(
        self,
    ) -> Widget | None:
        """See the schema.

        `LatestWidget` in queries/widget.graphql:79.
        """
        from .widget import Widget

        variables: dict[str, object] = {}
        found = self.run(operations.LATEST_WIDGET, variables, ("latest",))
        return Widget(self, found) if found else None

    def server_version(
        self,
    ) -> str:
        """See the schema.

        `ServerVersion` in queries/widget.graphql:34.
        """
        variables: dict[str, object] = {}
        return self.value(operations.SERVER_VERSION, variables, ("version",), STRING)

    def start_task(
        self,
        widget_id: Widget | str,
    ) -> Task:
        """See the schema.

        Raises:
            InvalidQueryError: an argument has the wrong type.
            ResourceNotFoundError: the object does not exist.

        `StartTask` in queries/widget.graphql:51.
        """
        from .task import Task

        variables: dict[str, object] = {
            **arguments(
                {
                    "widget_id": ("widgetId", given_id_of("Widget", widget_id), ID),
                }
            ),
        }
        found = self.get(operations.START_TASK, variables, ("start",))
        return Task(self, found)

    def usage(self) -> PaginatedCollection[Statistics]:
        """See the schema.

        `Usage` in queries/widget.graphql:73.
        """
        from .statistics import Statistics

        variables = present({})
        return self.pages(
            operations.USAGE,
            variables,
            OffsetPaging(("statistics",)),
            partial(Statistics, self),
        )

    def color_of(
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
        return self.value(operations.WIDGET_COLOR, variables, ("widget", "color"), enum_of(Color))
