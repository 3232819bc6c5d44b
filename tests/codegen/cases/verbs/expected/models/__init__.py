"""The models of operations and fragments, and inputs, from schema.graphql and queries/. DO NOT EDIT.

Importing this package loads none of them: the module of a name is loaded at its first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .archive_several import ArchiveSeveral
    from .archive_widget import ArchiveWidget
    from .count_parts import CountParts
    from .extend_widget import ExtendWidget
    from .last_painted import LastPainted
    from .latest_widget import LatestWidget
    from .paint_widget import PaintWidget
    from .parts_of_widget import PartsOfWidget
    from .server_version import ServerVersion
    from .size_of_widget import SizeOfWidget
    from .start_task import StartTask
    from .statistics_fields import StatisticsFields
    from .task_fields import TaskFields
    from .usage import Usage
    from .widget_color import WidgetColor
    from .widget_fields import WidgetFields

_MODULES: dict[str, str] = {
    "ArchiveSeveral": "archive_several",
    "ArchiveWidget": "archive_widget",
    "CountParts": "count_parts",
    "ExtendWidget": "extend_widget",
    "LastPainted": "last_painted",
    "LatestWidget": "latest_widget",
    "PaintWidget": "paint_widget",
    "PartsOfWidget": "parts_of_widget",
    "ServerVersion": "server_version",
    "SizeOfWidget": "size_of_widget",
    "StartTask": "start_task",
    "StatisticsFields": "statistics_fields",
    "TaskFields": "task_fields",
    "Usage": "usage",
    "WidgetColor": "widget_color",
    "WidgetFields": "widget_fields",
}


if not TYPE_CHECKING:  # type checkers see the names above, and report other names

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if module is None:
            from labelbox_gen.runtime import unknown_name

            raise unknown_name(__name__, name, __all__)
        value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
        return value


def __dir__() -> list[str]:
    return __all__


__all__: list[str] = [
    "ArchiveSeveral",
    "ArchiveWidget",
    "CountParts",
    "ExtendWidget",
    "LastPainted",
    "LatestWidget",
    "PaintWidget",
    "PartsOfWidget",
    "ServerVersion",
    "SizeOfWidget",
    "StartTask",
    "StatisticsFields",
    "TaskFields",
    "Usage",
    "WidgetColor",
    "WidgetFields",
]
