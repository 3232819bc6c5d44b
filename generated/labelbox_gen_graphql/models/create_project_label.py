"""The models of `CreateProjectLabel`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .label_fields import LabelFields


class CreateProjectLabel(ResultModel):
    """The answer of `CreateProjectLabel`."""

    create_label: LabelFields | None
    """Create a label in a project."""
