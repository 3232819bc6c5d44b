"""The operations that the client sends, from queries/label_feedback.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

UPSERT_LABEL_FEEDBACK = Operation(
    name="UpsertLabelFeedback",
    kind="mutation",
    document="""\
mutation UpsertLabelFeedback($labelId: ID!, $feedback: String!, $scores: Json!) {
  upsertAutoQaLabelFeedback(
    input: {labelId: $labelId, feedback: $feedback, scores: $scores}
  ) {
    scores {
      ...AutoQaScoreFields
    }
  }
}
fragment AutoQaScoreFields on AutoQaScore {
  id
  name
  score
}
""",
    idempotent=True,
)

__all__ = [
    "UPSERT_LABEL_FEEDBACK",
]
