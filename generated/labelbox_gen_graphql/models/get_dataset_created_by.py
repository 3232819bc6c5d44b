"""The models of `GetDatasetCreatedBy`, from queries/dataset.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .user_fields import UserFields


class GetDatasetCreatedByDataset(ResultModel):
    """A collection of data rows."""

    created_by: UserFields | None
    """The user who created the dataset."""


class GetDatasetCreatedBy(ResultModel):
    """The answer of `GetDatasetCreatedBy`."""

    dataset: GetDatasetCreatedByDataset | None
    """Get one dataset by its id."""
