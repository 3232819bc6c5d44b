"""The models of `SessionFields`, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class SessionFields(ResultModel):
    """`Session`, as far as it was selected."""

    id: str
