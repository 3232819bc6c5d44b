"""The models of `GetLabelImportProject`, from queries/label_import.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .project_fields import ProjectFields


class GetLabelImportProjectLabelImport(ResultModel):
    """An import of ground-truth labels into a project, from NDJSON."""

    project: ProjectFields
    """The project that the labels go to."""


class GetLabelImportProject(ResultModel):
    """The answer of `GetLabelImportProject`."""

    label_import: GetLabelImportProjectLabelImport | None
    """Get a label import by project and name."""
