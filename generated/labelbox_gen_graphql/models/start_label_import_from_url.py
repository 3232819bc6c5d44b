"""The models of `StartLabelImportFromUrl`, from queries/label_import.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .label_import_fields import LabelImportFields


class StartLabelImportFromUrl(ResultModel):
    """The answer of `StartLabelImportFromUrl`."""

    create_label_import: LabelImportFields | None
    """Start the import of NDJSON labels into a project, from a file or a URL."""
