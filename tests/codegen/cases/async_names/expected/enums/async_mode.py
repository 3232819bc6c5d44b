"""The enum AsyncMode, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen._runtime.values.enums import OpenEnum


class AsyncMode(OpenEnum):
    """`AsyncMode` of the schema."""

    AsyncOn = "AsyncOn"
    anext = "anext"
