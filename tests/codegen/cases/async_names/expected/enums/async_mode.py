"""The enum AsyncMode, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class AsyncMode(OpenEnum):
    """`AsyncMode` of the schema."""

    AsyncOn = "AsyncOn"
    anext = "anext"
