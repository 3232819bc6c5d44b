"""Methods of the client for labels."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from labelbox_gen._runtime.entities.inputs import id_of
from labelbox_gen._runtime.values.arguments import text
from labelbox_gen._runtime.values.call_arguments import members
from labelbox_gen._runtime.values.input_values import checked
from labelbox_gen._runtime.values.scalars import FLOAT
from labelbox_gen_graphql import operations
from labelbox_gen_graphql._async.client import AsyncClientBase

if TYPE_CHECKING:
    from labelbox_gen_graphql._async.label_score import AsyncLabelScore


class AsyncLabelMethods(AsyncClientBase):
    """Give feedback on labels."""

    async def upsert_label_feedback(
        self, label_id: str, feedback: str, scores: Mapping[str, float]
    ) -> list[AsyncLabelScore]:
        """Set the feedback on a label: a text, which replaces an earlier one, and named scores.

        A score of a name that the label has changes and keeps its id; scores of other names stay. Source: Client
        reference, upsert_label_feedback.

        Args:
            label_id: the id of the label.
            feedback: free text; the embedded server takes at most 10,000 characters.
            scores: finite numbers by the name of the score.

        Returns:
            The given scores, in their order.

        Raises:
            InvalidQueryError: an argument has the wrong type, or the server refused a name; nothing was stored.
            ResourceNotFoundError: there is no such label.
        """
        from labelbox_gen_graphql._async.label_score import AsyncLabelScore

        variables = {
            "labelId": id_of("Label", label_id),
            "feedback": text("feedback", feedback),
            "scores": {
                name: checked(f"scores[{name!r}]", score, FLOAT)
                for name, score in members("scores", scores).items()
            },
        }
        path = ("upsertAutoQaLabelFeedback", "scores")
        found: Any = await self.get(operations.UPSERT_LABEL_FEEDBACK, variables, path)
        return [AsyncLabelScore(self, score) for score in found]
