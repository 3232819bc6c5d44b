"""The entity Role. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from typing import ClassVar

from labelbox_gen.runtime import (
    ID,
    STRING,
    AsyncEntity,
    Value,
)


class AsyncRole(AsyncEntity):
    """A named set of permissions."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Role"

    name: Value[str] = Value("name", STRING)
    """Name of the role, such as Admin or Labeler."""
    uid: Value[str] = Value("id", ID)
    """Unique id of the role."""
