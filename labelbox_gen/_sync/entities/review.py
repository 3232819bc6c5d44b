# Written by `make codegen` from labelbox_gen/_async/entities/review.py. DO NOT EDIT.
"""Reviews."""

from __future__ import annotations

from labelbox_gen._runtime.projects.net_score import NetScore as _NetScore
from labelbox_gen_graphql._sync.review import ReviewBase


class Review(ReviewBase):
    """What a reviewer thinks of a label."""

    __slots__ = ()

    NetScore = _NetScore
    """What `project.review_metrics` counts: labels whose scores add up to less than zero, zero, or more."""
