"""The inputs of operations, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from pydantic import Field

from labelbox_gen.runtime import DateTime, InputModel, OneOfModel, UInt64, Upload

from ..enums import Order_


class DefaultsInput(InputModel):
    """`DefaultsInput` of the schema."""

    flag: bool = False
    names: list[str] | None = Field(default_factory=lambda: [])
    of: str | None = "x"


class FileInput(InputModel):
    """`FileInput` of the schema."""

    content: Upload
    also: list[Upload] | None = None


class KeyInput(OneOfModel):
    """Exactly one of these."""

    id: str | None = None
    global_key: str | None = None


class RowInput(InputModel):
    """`RowInput` of the schema."""

    key: KeyInput
    file: FileInput | None = None
    size: UInt64 | None = None
    at: DateTime | None = None
    order: Order_ = Order_.ASC
    orders: list[Order_] = Field(default_factory=lambda: [Order_.ASC, Order_.DESC])
    limit: int | None = 10
    parent: RowInput | None = None
    nested: DefaultsInput = Field(default_factory=lambda: DefaultsInput.model_validate({"flag": True}))
