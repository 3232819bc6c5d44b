"""The models of `GetNamed`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .named import Named


class GetNamed(ResultModel):
    """The answer of `GetNamed`."""

    project: Named
