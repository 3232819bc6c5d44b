"""The enum WidgetOrderByInput, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class WidgetOrderByInput(OpenEnum):
    """`WidgetOrderByInput` of the schema."""

    name_ASC = "name_ASC"
