"""The inputs of operations, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import InputModel

from ..enums import AsyncMode


class AsyncInput(InputModel):
    """`AsyncInput` of the schema."""

    anext: int | None = None
    mode: AsyncMode | None = None
