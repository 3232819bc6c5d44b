"""The table of operations, and the machine it holds for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from .ledger import Ledger

HEAD = ("operation", "number", "p50, ms", "p99, ms", "most, ms")


def table(ledgers: Iterable[Ledger]) -> Iterator[str]:
    """Lines of Markdown, one for each kind of operation."""
    found: defaultdict[str, list[float]] = defaultdict(list)
    for ledger in ledgers:
        for operation, seconds in ledger.samples:
            found[operation].append(seconds * 1e3)
    yield f"| {' | '.join(HEAD)} |"
    yield "| --- " * len(HEAD) + "|"
    for operation, times in sorted(found.items()):
        times.sort()
        figures = (_percentile(times, 50), _percentile(times, 99), times[-1])
        yield f"| {operation} | {len(times):,} | " + " | ".join(f"{each:,.0f}" for each in figures) + " |"


def _percentile(ordered: list[float], percent: int) -> float:
    """The smallest value that so many percent do not exceed."""
    return ordered[max(0, -(-len(ordered) * percent // 100) - 1)]
