"""The models of `ProjectDetailsFragment`, from queries/b.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class ProjectDetailsFragmentDataset(ResultModel):
    """`Dataset`, as far as it was selected."""

    name: str | None


class ProjectDetailsFragment(ResultModel):
    """`Project`, as far as it was selected."""

    id: str
    dataset: ProjectDetailsFragmentDataset | None
