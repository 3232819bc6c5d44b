"""The enum TaskStatus, from schema/schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class TaskStatus(OpenEnum):
    """`TaskStatus` of the schema."""

    CANCELED = "CANCELED"
    CANCELING = "CANCELING"
    """The task was cancelled and still runs; the hosted API answers this, while the enum of the official
    client has the other spelling.
"""

    CANCELLING = "CANCELLING"
    COMPLETE = "COMPLETE"
    FAILED = "FAILED"
    IN_PROGRESS = "IN_PROGRESS"
