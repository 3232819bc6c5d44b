"""The models of `Details`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class DetailsOwner(ResultModel):
    """`User`, as far as it was selected."""

    email: str


class Details(ResultModel):
    """`Project`, as far as it was selected."""

    name: str
    owner: DetailsOwner
