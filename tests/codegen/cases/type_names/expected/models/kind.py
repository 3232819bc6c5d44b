"""The models of `Kind`, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from ..enums import Kind_


class KindProject(ResultModel):
    """`Project`, as far as it was selected."""

    kind: Kind_ | None


class Kind(ResultModel):
    """The answer of `Kind`."""

    project: KindProject | None
