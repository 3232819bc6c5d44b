"""The entity User. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from typing import ClassVar

from labelbox_gen._async.entity import AsyncEntity
from labelbox_gen._runtime.entities.fields import Value
from labelbox_gen._runtime.values.scalars import (ID, STRING)


class AsyncUser(AsyncEntity):
    """A User of the schema."""

    __slots__ = ()

    __typename__: ClassVar[str] = "User"

    email: Value[str | None] = Value("email", STRING)
    uid: Value[str] = Value("id", ID)
