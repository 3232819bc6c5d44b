"""The entity Widget. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from typing import ClassVar

from labelbox_gen.runtime import (
    ID,
    STRING,
    AsyncEntity,
    Field,
    Value,
    enum_of,
)

from .. import operations
from ..enums import Mode


class AsyncWidget(AsyncEntity):
    """A NUL \u0000, a bell \u0007, a form feed
    and \\."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Widget"

    mode: Value[Mode | None] = Value("mode", enum_of(Mode))
    """\"\"\"."""
    name: Field[AsyncWidget, str | None] = Field("name", STRING, ("==",))
    """Backslash at the end \\."""
    note: Value[str | None] = Value("note", STRING)
    """First line.

        indented code: x = {{ y }}

    Last line ends "so"."""
    uid: Value[str] = Value("id", ID)
    """async and await are words: await Async parts, AsyncWidget."""

    async def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetWidget` in queries/widget.gql:9.
        """
        variables = {"id": self.uid}
        self.data = await self.client.get(operations.GET_WIDGET, variables, ("widget",))
