"""The enum JobStatus, from schema/schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class JobStatus(OpenEnum):
    """`JobStatus` of the schema."""

    COMPLETE = "COMPLETE"
    FAILED = "FAILED"
    IN_PROGRESS = "IN_PROGRESS"
