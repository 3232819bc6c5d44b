"""The models of `DatasetFields`, from queries/dataset.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import DateTime, ResultModel


class DatasetFields(ResultModel):
    """A collection of data rows."""

    id: str
    """Unique id of the dataset."""

    created_at: DateTime
    """When the dataset was created."""

    description: str | None
    """Free text."""

    name: str
    """Name of the dataset, not unique."""

    row_count: int | None
    """Number of data rows in the dataset, without the deleted ones."""

    updated_at: DateTime
    """When the dataset last changed."""
