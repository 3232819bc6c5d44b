"""The models of `Get`, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class GetProjectDatasetDataset_(ResultModel):
    """`Dataset`, as far as it was selected."""

    name: str | None


class GetProjectDatasetDataset(ResultModel):
    """`Dataset`, as far as it was selected."""

    id: str


class GetProjectDataset(ResultModel):
    """`Dataset`, as far as it was selected."""

    dataset: GetProjectDatasetDataset | None


class GetProject(ResultModel):
    """`Project`, as far as it was selected."""

    dataset: GetProjectDataset | None
    dataset_dataset: GetProjectDatasetDataset_ | None


class Get(ResultModel):
    """The answer of `Get`."""

    project: GetProject | None
