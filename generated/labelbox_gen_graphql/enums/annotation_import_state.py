"""The enum AnnotationImportState, from schema/schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class AnnotationImportState(OpenEnum):
    """`AnnotationImportState` of the schema."""

    FAILED = "FAILED"
    FINISHED = "FINISHED"
    RUNNING = "RUNNING"
