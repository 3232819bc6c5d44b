"""The enum TaskStreamType, from schema/schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class TaskStreamType(OpenEnum):
    """`TaskStreamType` of the schema."""

    ERRORS = "ERRORS"
    RESULT = "RESULT"
