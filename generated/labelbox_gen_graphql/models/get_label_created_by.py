"""The models of `GetLabelCreatedBy`, from queries/label.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .user_fields import UserFields


class GetLabelCreatedByLabel(ResultModel):
    """An assessment of a data row; one label can hold many annotations."""

    created_by: UserFields | None
    """The user who made the label."""


class GetLabelCreatedBy(ResultModel):
    """The answer of `GetLabelCreatedBy`."""

    label: GetLabelCreatedByLabel | None
    """Get one label by its id."""
