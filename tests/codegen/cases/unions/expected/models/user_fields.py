"""The models of `UserFields`, from queries/found.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class UserFields(ResultModel):
    """`User`, as far as it was selected."""

    id: str
    email: str | None
