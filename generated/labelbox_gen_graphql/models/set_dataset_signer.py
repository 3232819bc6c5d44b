"""The models of `SetDatasetSigner`, from queries/dataset.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class SetDatasetSignerSetSignerForDataset(ResultModel):
    """A collection of data rows."""

    id: str
    """Unique id of the dataset."""


class SetDatasetSigner(ResultModel):
    """The answer of `SetDatasetSigner`."""

    set_signer_for_dataset: SetDatasetSignerSetSignerForDataset | None
