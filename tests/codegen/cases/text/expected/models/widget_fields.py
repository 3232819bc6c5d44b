"""The models of `WidgetFields`, from queries/widget.gql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from ..enums import Mode


class WidgetFields(ResultModel):
    """A NUL \u0000, a bell \u0007, a form feed
     and \\
"""

    id: str
    """async and await are words: await Async parts, AsyncWidget"""

    mode: Mode | None
    """\"\"\" """

    name: str | None
    """Backslash at the end \\"""

    note: str | None
    """First line.

        indented code: x = {{ y }}

    Last line ends "so"
"""
