"""The models of `Models`, from queries/thing.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from ..enums import Case


class ModelsThird(ResultModel):
    """`Thing`, as far as it was selected."""

    case: Case | None = None


class ModelsSecond(ResultModel):
    """`Thing`, as far as it was selected."""

    case: Case | None = None


class ModelsThing(ResultModel):
    """`Thing`, as far as it was selected."""

    case: Case | None


class Models(ResultModel):
    """The answer of `Models`."""

    thing: ModelsThing | None
    second: ModelsSecond | None
    third: ModelsThird | None
