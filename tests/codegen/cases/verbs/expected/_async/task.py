"""The entity Task. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from typing import ClassVar

from labelbox_gen.runtime import (
    ID,
    STRING,
    AsyncEntity,
    Value,
)


class AsyncTask(AsyncEntity):
    """A Task of the schema."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Task"

    status: Value[str] = Value("status", STRING)
    uid: Value[str] = Value("id", ID)
