"""One method for each operation, from queries/label_feedback.graphql. DO NOT EDIT."""

from __future__ import annotations

from typing import Any

from labelbox_gen.runtime import AsyncSend, parsed, variables

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/label_feedback.graphql`."""

    _send: AsyncSend

    async def upsert_label_feedback(
        self,
        label_id: str,
        feedback: str,
        scores: Any,
    ) -> models.UpsertLabelFeedback:
        """Set the feedback on a label: a free text and named scores. Source: Client reference,
        upsert_label_feedback.

        `queries/label_feedback.graphql:8`
        """
        return parsed(
            models.UpsertLabelFeedback,
            await self._send(
                operations.UPSERT_LABEL_FEEDBACK,
                variables(
                    {
                        "labelId": label_id,
                        "feedback": feedback,
                        "scores": scores,
                    }
                ),
            ),
        )
