"""The models of `GetKind`, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from ..enums import Kind_


class GetKindProject(ResultModel):
    """`Project`, as far as it was selected."""

    kind: Kind_ | None


class GetKind(ResultModel):
    """The answer of `GetKind`."""

    project: GetKindProject | None
