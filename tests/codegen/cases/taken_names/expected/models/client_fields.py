"""The models of `ClientFields`, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class ClientFields(ResultModel):
    """`Client`, as far as it was selected."""

    id: str
    name: str | None
