"""The models of `UpdateLabel`, from queries/label.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .label_fields import LabelFields


class UpdateLabel(ResultModel):
    """The answer of `UpdateLabel`."""

    update_label: LabelFields | None
    """Change fields of a label."""
