"""The models of `Owned`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .ids import Ids


class OwnedOwner(ResultModel):
    """`User`, as far as it was selected."""

    email: str


class Owned(Ids):
    """`Project`, as far as it was selected."""

    owner: OwnedOwner
