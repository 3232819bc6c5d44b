"""The models of `ProjectFields`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import DateTime, ResultModel

from ..enums import EditorTaskType, MediaType, UploadType


class ProjectFields(ResultModel):
    """A container that includes a labeling frontend, an ontology, datasets and labels."""

    id: str
    """Unique id of the project."""

    allowed_media_type: MediaType | None
    """The media type of the data rows that the project accepts."""

    auto_audit_number_of_labels: int | None
    """How many labels a data row gets when it is audited for consensus."""

    auto_audit_percentage: float | None
    """Share of the data rows that are labeled more than once, between 0 and 1."""

    created_at: DateTime
    """When the project was created."""

    data_row_count: int | None
    """Number of data rows that prompt and evaluation projects generate."""

    description: str | None
    """Free text shown on the project page."""

    editor_task_type: EditorTaskType | None
    """The kind of evaluation task that the editor shows; null for ordinary projects."""

    is_benchmark_enabled: bool | None
    """Whether benchmark labels measure the quality of the project."""

    is_consensus_enabled: bool | None
    """Whether consensus between labelers measures the quality of the project."""

    last_activity_time: DateTime | None
    """When somebody last labeled or reviewed in the project."""

    model_setup_complete: bool | None
    """Whether the models of an evaluation project are set up."""

    name: str
    """Name of the project, not unique."""

    setup_complete: DateTime | None
    """When the ontology and the labeling frontend were connected; null before."""

    updated_at: DateTime
    """When the project last changed."""

    upload_type: UploadType | None
    """How the data rows of the project are uploaded."""
