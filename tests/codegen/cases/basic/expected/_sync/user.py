# Written by `make codegen` from expected/_async/user.py. DO NOT EDIT.
"""The entity User. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from typing import ClassVar

from labelbox_gen.runtime import (
    ID,
    STRING,
    Entity,
    Value,
)


class User(Entity):
    """A User of the schema."""

    __slots__ = ()

    __typename__: ClassVar[str] = "User"

    email: Value[str | None] = Value("email", STRING)
    uid: Value[str] = Value("id", ID)
