"""The models of `UpsertLabelFeedback`, from queries/label_feedback.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .auto_qa_score_fields import AutoQaScoreFields


class UpsertLabelFeedbackUpsertAutoQaLabelFeedback(ResultModel):
    """`AutoQaLabelFeedback`, as far as it was selected."""

    scores: list[AutoQaScoreFields]


class UpsertLabelFeedback(ResultModel):
    """The answer of `UpsertLabelFeedback`."""

    upsert_auto_qa_label_feedback: UpsertLabelFeedbackUpsertAutoQaLabelFeedback | None
