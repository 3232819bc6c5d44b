"""The net score of the reviews of a label."""

from __future__ import annotations

from enum import Enum

from labelbox_gen.exceptions import InvalidQueryError


class NetScore(Enum):
    """The sign of the sum of a label's review scores."""

    Negative = "Negative"
    Zero = "Zero"
    Positive = "Positive"


def net_score_input(net_score: NetScore | None) -> str:
    """The name in the API; None means labels without a review."""
    if net_score is None:
        return "None"
    if not isinstance(net_score, NetScore):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers without a type checker
        raise InvalidQueryError(f"net_score must be None or one of Review.NetScore, not {net_score!r}")
    return net_score.value
