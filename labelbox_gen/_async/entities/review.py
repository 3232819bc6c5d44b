"""Reviews."""

from __future__ import annotations

from labelbox_gen._runtime.projects.net_score import NetScore as _NetScore
from labelbox_gen_graphql._async.review import AsyncReviewBase


class AsyncReview(AsyncReviewBase):
    """A reviewer's assessment of a label."""

    __slots__ = ()

    NetScore = _NetScore
    """The labels that `project.review_metrics` counts: those with a negative, zero or positive sum of scores."""
