"""One method for each operation, from queries/widget.graphql. DO NOT EDIT."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from labelbox_gen.runtime import UNSET, AsyncSend, UnsetType, parsed, variables

from ... import enums, models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/widget.graphql`."""

    _send: AsyncSend

    async def archive_several(
        self,
        widget_ids: Sequence[str],
    ) -> models.ArchiveSeveral:
        """`queries/widget.graphql:89`"""
        return parsed(
            models.ArchiveSeveral,
            await self._send(
                operations.ARCHIVE_SEVERAL,
                variables(
                    {
                        "widgetIds": widget_ids,
                    }
                ),
            ),
        )

    async def archive_widget(
        self,
        id: str,
    ) -> models.ArchiveWidget:
        """`queries/widget.graphql:45`"""
        return parsed(
            models.ArchiveWidget,
            await self._send(
                operations.ARCHIVE_WIDGET,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def count_parts(
        self,
        id: str,
    ) -> models.CountParts:
        """`queries/widget.graphql:65`"""
        return parsed(
            models.CountParts,
            await self._send(
                operations.COUNT_PARTS,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def extend_widget(
        self,
        id: str,
        *,
        until: datetime | None | UnsetType = UNSET,
    ) -> models.ExtendWidget:
        """`queries/widget.graphql:85`"""
        return parsed(
            models.ExtendWidget,
            await self._send(
                operations.EXTEND_WIDGET,
                variables(
                    {
                        "id": id,
                        "until": until,
                    }
                ),
            ),
        )

    async def last_painted(
        self,
        id: str,
    ) -> models.LastPainted:
        """`queries/widget.graphql:22`"""
        return parsed(
            models.LastPainted,
            await self._send(
                operations.LAST_PAINTED,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def latest_widget(
        self,
    ) -> models.LatestWidget:
        """`queries/widget.graphql:79`"""
        return parsed(
            models.LatestWidget,
            await self._send(
                operations.LATEST_WIDGET,
                {},
            ),
        )

    async def paint_widget(
        self,
        id: str,
        color: enums.Color,
        *,
        layers: int | None | UnsetType = UNSET,
    ) -> models.PaintWidget:
        """Paint the widget; nothing comes back.

        `queries/widget.graphql:39`
        """
        return parsed(
            models.PaintWidget,
            await self._send(
                operations.PAINT_WIDGET,
                variables(
                    {
                        "id": id,
                        "color": color,
                        "layers": layers,
                    }
                ),
            ),
        )

    async def parts_of_widget(
        self,
        id: str,
        *,
        first: int | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
    ) -> models.PartsOfWidget:
        """`queries/widget.graphql:57`"""
        return parsed(
            models.PartsOfWidget,
            await self._send(
                operations.PARTS_OF_WIDGET,
                variables(
                    {
                        "id": id,
                        "first": first,
                        "skip": skip,
                    }
                ),
            ),
        )

    async def server_version(
        self,
    ) -> models.ServerVersion:
        """`queries/widget.graphql:34`"""
        return parsed(
            models.ServerVersion,
            await self._send(
                operations.SERVER_VERSION,
                {},
            ),
        )

    async def size_of_widget(
        self,
        id: str,
    ) -> models.SizeOfWidget:
        """`queries/widget.graphql:16`"""
        return parsed(
            models.SizeOfWidget,
            await self._send(
                operations.SIZE_OF_WIDGET,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def start_task(
        self,
        widget_id: str,
    ) -> models.StartTask:
        """`queries/widget.graphql:51`"""
        return parsed(
            models.StartTask,
            await self._send(
                operations.START_TASK,
                variables(
                    {
                        "widgetId": widget_id,
                    }
                ),
            ),
        )

    async def usage(
        self,
        *,
        first: int | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
    ) -> models.Usage:
        """`queries/widget.graphql:73`"""
        return parsed(
            models.Usage,
            await self._send(
                operations.USAGE,
                variables(
                    {
                        "first": first,
                        "skip": skip,
                    }
                ),
            ),
        )

    async def widget_color(
        self,
        id: str,
    ) -> models.WidgetColor:
        """`queries/widget.graphql:28`"""
        return parsed(
            models.WidgetColor,
            await self._send(
                operations.WIDGET_COLOR,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )
