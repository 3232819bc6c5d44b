# Written by `make codegen` from expected/_async/task.py. DO NOT EDIT.
"""The entity Task. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from typing import ClassVar

from labelbox_gen.runtime import (
    ID,
    STRING,
    Entity,
    Value,
)


class Task(Entity):
    """A Task of the schema."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Task"

    status: Value[str] = Value("status", STRING)
    uid: Value[str] = Value("id", ID)
