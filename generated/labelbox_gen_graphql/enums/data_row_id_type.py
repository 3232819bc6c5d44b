"""The enum DataRowIdType, from schema/schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class DataRowIdType(OpenEnum):
    """`DataRowIdType` of the schema."""

    GKEY = "GKEY"
    ID = "ID"
