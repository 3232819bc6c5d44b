"""The models of `GetLabelImportCreatedBy`, from queries/label_import.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .user_fields import UserFields


class GetLabelImportCreatedByLabelImport(ResultModel):
    """An import of ground-truth labels into a project, from NDJSON."""

    created_by: UserFields | None
    """The user who started the import."""


class GetLabelImportCreatedBy(ResultModel):
    """The answer of `GetLabelImportCreatedBy`."""

    label_import: GetLabelImportCreatedByLabelImport | None
    """Get a label import by project and name."""
