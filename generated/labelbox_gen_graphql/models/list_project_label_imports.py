"""The models of `ListProjectLabelImports`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .label_import_fields import LabelImportFields


class ListProjectLabelImports(ResultModel):
    """The answer of `ListProjectLabelImports`."""

    label_imports: list[LabelImportFields]
    """List the label imports of a project."""
