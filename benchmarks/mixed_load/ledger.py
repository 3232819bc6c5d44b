"""What one client was told by the server, to be compared with what the server has at the end."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field


def _sets() -> defaultdict[str, set[str]]:
    return defaultdict(set)


@dataclass(frozen=True)
class Failure:
    """An operation that raised, with the seconds of the clock between which it ran."""

    operation: str
    started: float
    ended: float
    text: str
    is_expected: bool
    """Whether a fault of the machine may cause such an error. A wrong result, or no LabelboxError, has no excuse."""


@dataclass
class Ledger:
    """`maybe_*` are changes whose answer was lost to a fault: they may be there, at most once."""

    client: str
    is_limited: bool = False
    """Whether the client waits for the rate limit of its key most of the time."""
    samples: list[tuple[str, float]] = field(default_factory=list[tuple[str, float]])
    """Operations that succeeded, and the seconds that each took."""
    failures: list[Failure] = field(default_factory=list[Failure])
    descriptions: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    """The descriptions that each project may have; more than one after an update without an answer."""
    rows: defaultdict[str, set[str]] = field(default_factory=_sets)
    """Global keys of each dataset."""
    maybe_rows: defaultdict[str, set[str]] = field(default_factory=_sets)
    tags: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    """The values of the metadata field "tag" that each global key may have."""
    labels: defaultdict[str, set[str]] = field(default_factory=_sets)
    """Ids of labels of each project."""
    hooked: set[str] = field(default_factory=set[str])
    """Ids of labels of which a webhook must have been told."""
    imported: defaultdict[str, set[str]] = field(default_factory=_sets)
    """Uuids of imported annotations of each project."""
    maybe_imported: defaultdict[str, set[str]] = field(default_factory=_sets)
    deleted: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    """Kinds and ids of objects that were deleted."""
