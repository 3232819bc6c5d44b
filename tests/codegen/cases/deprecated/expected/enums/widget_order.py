"""The enum WidgetOrder, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class WidgetOrder(OpenEnum):
    """`WidgetOrder` of the schema."""

    size_ASC = "size_ASC"
    size_DESC = "size_DESC"
