"""The enum ReservationQueueType, from schema/schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class ReservationQueueType(OpenEnum):
    """`ReservationQueueType` of the schema."""

    LabelingQueue = "LabelingQueue"
    ReviewQueue = "ReviewQueue"
