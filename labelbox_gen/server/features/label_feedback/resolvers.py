"""Feedback on labels."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from labelbox_gen.server.access.permissions import REVIEW
from labelbox_gen.server.access.rule import in_project
from labelbox_gen.server.errors import Malformed
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.input_checks import shortened
from labelbox_gen.server.store.row import Row

from ..labels.table import LABEL
from .table import LABEL_FEEDBACK, LABEL_SCORE, LONGEST_NAME

RESOLVERS = Resolvers()

MOST_SCORES = 100
LONGEST_FEEDBACK = 10_000


@RESOLVERS.mutation("upsertAutoQaLabelFeedback", in_project(REVIEW, "input.labelId", "Label"))
def upsert_label_feedback(context: Context, input: Mapping[str, Any]) -> Mapping[str, Any]:
    """Set the feedback on a label. Named scores are added or changed and keep their ids; others stay.

    Only the scores of the request are answered, in its order.
    """
    if len(input["feedback"]) > LONGEST_FEEDBACK:
        raise Malformed(
            f"'feedback' must have at most {LONGEST_FEEDBACK} characters", path=("input", "feedback")
        )
    scores = _checked(input.get("scores"))
    label = context.store.one(LABEL, input["labelId"])
    feedback = _feedback(context, label.id, input["feedback"])
    column = LABEL_SCORE.table.c
    known = {
        row["name"]: row
        for row in context.store.whole.find(
            LABEL_SCORE, column.label_feedback_id == feedback.id, column.name.in_(scores)
        )
    }
    stored = [_score(context, feedback, known.get(name), name, score) for name, score in scores.items()]
    return {"id": feedback.id, "scores": stored}


def _feedback(context: Context, label_id: str, text: str) -> Row:
    found = context.store.whole.find(LABEL_FEEDBACK, LABEL_FEEDBACK.table.c.label_id == label_id)
    if found:
        return context.store.update(found[0], {"feedback": text})
    values = {"label_id": label_id, "feedback": text, "created_by_id": context.user.id}
    return context.store.insert(LABEL_FEEDBACK, values)


def _score(context: Context, feedback: Row, known: Row | None, name: str, score: float) -> Row:
    if known is not None:
        return context.store.update(known, {"score": score})
    return context.store.insert(LABEL_SCORE, {"label_feedback_id": feedback.id, "name": name, "score": score})


def _checked(scores: object) -> dict[str, float]:
    """The scores by their names.

    Raises:
        Malformed: they are no object of numbers, or there are too many.
    """
    path = ("input", "scores")
    if not isinstance(scores, dict):
        raise Malformed(f"'scores' must be a JSON object of numbers, not {shortened(scores)}", path=path)
    found = cast("dict[str, object]", scores)
    if len(found) > MOST_SCORES:
        raise Malformed(f"'scores' must have at most {MOST_SCORES} members, got {len(found)}", path=path)
    for name, score in found.items():
        if not name.strip() or len(name) > LONGEST_NAME:
            raise Malformed(f"the name of a score must have 1 to {LONGEST_NAME} characters", path=path)
        if isinstance(score, bool) or not isinstance(score, int | float):
            raise Malformed(
                f"the score '{name}' must be a number, not {shortened(score)}", path=(*path, name)
            )
    return {name: float(cast("float", score)) for name, score in found.items()}
