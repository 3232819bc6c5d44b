# Written by `make codegen` from expected/_async/widget.py. DO NOT EDIT.
"""The entity Widget. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from typing import ClassVar

from labelbox_gen.runtime import (
    ID,
    INT,
    STRING,
    Entity,
    Value,
    enum_of,
)

from .. import operations
from ..enums import AsyncMode


class Widget(Entity):
    """Say AsyncWidget and await it in async def."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Widget"

    anext: Value[int | None] = Value("anext", INT)
    aread: Value[str | None] = Value("aread", STRING)
    async_sleep: Value[int | None] = Value("async_sleep", INT)
    mode: Value[AsyncMode | None] = Value("mode", enum_of(AsyncMode))
    uid: Value[str] = Value("id", ID)

    def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetWidget` in queries/a.graphql:5.
        """
        variables = {"id": self.uid}
        self.data = self.client.get(operations.GET_WIDGET, variables, ("widget",))
