"""The entity Part. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from typing import ClassVar

from labelbox_gen.runtime import (
    ID,
    AsyncEntity,
    Value,
)


class AsyncPart(AsyncEntity):
    """A Part of the schema."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Part"

    uid: Value[str] = Value("id", ID)
