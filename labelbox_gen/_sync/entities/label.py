# Written by `make codegen` from labelbox_gen/_async/entities/label.py. DO NOT EDIT.
"""Labels, with their reviews and benchmarks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from labelbox_gen._runtime.entities.inputs import given, keywords_of
from labelbox_gen._runtime.values.scalars import FLOAT
from labelbox_gen_graphql import operations
from labelbox_gen_graphql._sync.label import LabelBase

if TYPE_CHECKING:
    from .review import Review


class Label(LabelBase):
    """An assessment of a data row; one label can hold many annotations."""

    __slots__ = ()

    @keywords_of("Review", required=("score",))
    def create_review(self, *, score: float) -> Review:
        """Review the label.

        Args:
            score: positive if the label is good, negative if it is not, zero if neither.

        Raises:
            InvalidAttributeError: a keyword is not a field that can be set.
        """
        from .review import Review

        data = given("Review", {"score": ("score", score, FLOAT)})
        project = self.project()
        variables = {"id": self.uid, "projectId": project.uid, **data}
        return Review(self.client, self.client.get(operations.REVIEW_LABEL, variables, ("createReview",)))
