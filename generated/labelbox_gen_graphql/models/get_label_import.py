"""The models of `GetLabelImport`, from queries/label_import.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .label_import_fields import LabelImportFields


class GetLabelImport(ResultModel):
    """The answer of `GetLabelImport`."""

    label_import: LabelImportFields | None
    """Get a label import by project and name."""
