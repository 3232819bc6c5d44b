"""Reviews."""

from __future__ import annotations

from labelbox_gen._runtime.projects.net_score import NetScore as _NetScore
from labelbox_gen_graphql._async.review import AsyncReviewBase


class AsyncReview(AsyncReviewBase):
    """What a reviewer thinks of a label."""

    __slots__ = ()

    NetScore = _NetScore
    """What `project.review_metrics` counts: labels whose scores add up to less than zero, zero, or more."""
