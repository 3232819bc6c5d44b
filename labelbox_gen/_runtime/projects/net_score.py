"""What the reviews of a label amount to."""

from __future__ import annotations

from enum import Enum

from labelbox_gen.exceptions import InvalidQueryError


class NetScore(Enum):
    """The sum of the scores that a label got: below zero, zero, or above."""

    Negative = "Negative"
    Zero = "Zero"
    Positive = "Positive"


def net_score_input(net_score: NetScore | None) -> str:
    """As the API calls it: None stands for labels without a review."""
    if net_score is None:
        return "None"
    if not isinstance(net_score, NetScore):  # pyright: ignore[reportUnnecessaryIsInstance]  # who has no checker
        raise InvalidQueryError(f"net_score must be None or one of Review.NetScore, not {net_score!r}")
    return net_score.value
