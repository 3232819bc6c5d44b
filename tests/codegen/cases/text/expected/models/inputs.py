"""The inputs of operations, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import InputModel


class WidgetCreateInput(InputModel):
    """`WidgetCreateInput` of the schema."""

    name: str
    """three \"\"\" quotes, back\\slash \\n"""

    note: str | None = None


class WidgetWhereInput(InputModel):
    """`WidgetWhereInput` of the schema."""

    name: str | None = None
