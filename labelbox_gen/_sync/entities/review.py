# Written by `make codegen` from labelbox_gen/_async/entities/review.py. DO NOT EDIT.
"""Reviews."""

from __future__ import annotations

from labelbox_gen._runtime.projects.net_score import NetScore as _NetScore
from labelbox_gen_graphql._sync.review import ReviewBase


class Review(ReviewBase):
    """A reviewer's assessment of a label."""

    __slots__ = ()

    NetScore = _NetScore
    """The labels that `project.review_metrics` counts: those with a negative, zero or positive sum of scores."""
