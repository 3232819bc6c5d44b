"""The models of `GetProject`, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class GetProjectC(ResultModel):
    """`Project`, as far as it was selected."""

    id: str


class GetProjectB(ResultModel):
    """`Project`, as far as it was selected."""

    id: str


class GetProjectA(ResultModel):
    """`Project`, as far as it was selected."""

    id: str


class GetProjectProject(ResultModel):
    """`Project`, as far as it was selected."""

    id: str


class GetProject(ResultModel):
    """The answer of `GetProject`."""

    project: GetProjectProject | None
    a: GetProjectA | None
    b: GetProjectB | None
    c: GetProjectC | None
