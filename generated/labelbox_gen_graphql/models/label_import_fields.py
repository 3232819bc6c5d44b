"""The models of `LabelImportFields`, from queries/label_import.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from ..enums import AnnotationImportState


class LabelImportFields(ResultModel):
    """An import of ground-truth labels into a project, from NDJSON."""

    id: str
    """Unique id of the import."""

    error_file_url: str | None
    """URL of NDJSON with the annotations that failed; null before the end."""

    input_file_url: str | None
    """URL of the NDJSON that was imported."""

    name: str
    """Name of the import, unique in its project."""

    progress: str | None
    """How much is done, as "NN%"."""

    state: AnnotationImportState
    """RUNNING, FINISHED or FAILED."""

    status_file_url: str | None
    """URL of NDJSON with one status for each annotation; null before the end."""
