"""The models of `AutoQaScoreFields`, from queries/label_feedback.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class AutoQaScoreFields(ResultModel):
    """`AutoQaScore`, as far as it was selected."""

    id: str
    name: str | None
    score: float | None
