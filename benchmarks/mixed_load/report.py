"""The table of operations, and the machine it holds for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from statistics import median

from .ledger import Ledger

_LIMITED = "anything, with a key at its rate limit"
HEAD = ("operation", "number", "p50, ms", "p99, ms", "most, ms")


def table(ledgers: Iterable[Ledger]) -> Iterator[str]:
    """Lines of Markdown, one for each kind of operation."""
    found: defaultdict[str, list[float]] = defaultdict(list)
    for ledger in ledgers:
        for operation, seconds in ledger.samples:
            found[_LIMITED if ledger.is_limited else operation].append(seconds * 1e3)
    yield f"| {' | '.join(HEAD)} |"
    yield "| --- " * len(HEAD) + "|"
    for operation, times in sorted(found.items()):
        times.sort()
        figures = (_percentile(times, 50), _percentile(times, 99), times[-1])
        yield f"| {operation} | {len(times):,} | " + " | ".join(f"{each:,.0f}" for each in figures) + " |"


def by_time(samples: Sequence[float], parts: int = 10) -> str:
    """The median of each part of the samples."""
    size = max(1, len(samples) // parts)
    return ", ".join(
        f"{median(samples[at : at + size]):.0f}" for at in range(0, size * parts, size) if samples[at:]
    )


def _percentile(ordered: list[float], percent: int) -> float:
    """The smallest value that so many percent do not exceed."""
    return ordered[max(0, -(-len(ordered) * percent // 100) - 1)]
