"""The models of `GetLabel`, from queries/label.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .label_fields import LabelFields


class GetLabel(ResultModel):
    """The answer of `GetLabel`."""

    label: LabelFields | None
    """Get one label by its id."""
