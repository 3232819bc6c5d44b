"""The enum Value_, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class Value_(OpenEnum):
    """`Value` of the schema."""

    is_known_ = "is_known"
