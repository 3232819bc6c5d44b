"""The inputs of operations, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from pydantic import Field

from labelbox_gen.runtime import DateTime, InputModel

from ..enums import ShelfKind


class ConnectInput(InputModel):
    """`ConnectInput` of the schema."""

    connect: WhereUniqueIdInput | None = None
    disconnect: WhereUniqueIdInput | None = None


class LibraryWhereInput(InputModel):
    """`LibraryWhereInput` of the schema."""

    name: str | None = None
    deleted: bool | None = None


class ShelfCreateInput(InputModel):
    """`ShelfCreateInput` of the schema."""

    name: str
    width: float | None = None
    kind: ShelfKind | None = None


class ShelfUpdateInput(InputModel):
    """`ShelfUpdateInput` of the schema."""

    name: str | None = None
    width: float | None = None
    deleted: bool | None = None
    neighbours: ConnectInput | None = None


class ShelfWhereInput(InputModel):
    """`ShelfWhereInput` of the schema."""

    name: str | None = None
    name_not: str | None = Field(validation_alias="name_not", serialization_alias="name_not", default=None)
    name_lt: str | None = Field(validation_alias="name_lt", serialization_alias="name_lt", default=None)
    name_lte: str | None = Field(validation_alias="name_lte", serialization_alias="name_lte", default=None)
    name_gt: str | None = Field(validation_alias="name_gt", serialization_alias="name_gt", default=None)
    name_gte: str | None = Field(validation_alias="name_gte", serialization_alias="name_gte", default=None)
    kind: ShelfKind | None = None
    created_at_gt: DateTime | None = Field(
        validation_alias="createdAt_gt", serialization_alias="createdAt_gt", default=None
    )
    deleted: bool | None = None
    and_: list[ShelfWhereInput] | None = Field(
        validation_alias="AND", serialization_alias="AND", default=None
    )


class WhereUniqueIdInput(InputModel):
    """`WhereUniqueIdInput` of the schema."""

    id: str
