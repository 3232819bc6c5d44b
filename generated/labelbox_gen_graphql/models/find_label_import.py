"""The models of `FindLabelImport`, from queries/label_import.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .label_import_fields import LabelImportFields


class FindLabelImport(ResultModel):
    """The answer of `FindLabelImport`."""

    label_import: LabelImportFields | None
    """Get a label import by project and name."""
