"""The models of `Named`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .ids import Ids


class NamedOwner(ResultModel):
    """`User`, as far as it was selected."""

    id: str


class Named(Ids):
    """`Project`, as far as it was selected."""

    name: str
    owner: NamedOwner
