"""The models of `GetSession`, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .session_fields import SessionFields


class GetSession(ResultModel):
    """The answer of `GetSession`."""

    session: SessionFields | None
