"""The table: medians, ratios, and the machine they hold for."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from statistics import median
from typing import Any

from .scenarios import Figure

HEAD = ("scenario", "figure", "ours", "limit", "official", "ours/limit", "official/ours")
SCALE = {"s": 1, "ms": 1e3, "us": 1e6, "MiB": 1 / 1024}
#: Follows a ratio that misses its target.
MISSED = " **missed**"
PACKAGES = ("httpx", "pydantic-core", "labelbox")

#: Where the table stands in a document.
BEGIN, END = "<!-- make bench: begin -->", "<!-- make bench: end -->"

Turns = Sequence[dict[str, dict[str, Any]]]
Row = tuple[str, ...]


def row(scenario: str, figure: Figure, turns: Turns) -> Row:
    """One line of the table."""
    sides = [values(figure, turns, side) for side in ("ours", "limit", "official")]
    return (
        scenario,
        figure.what,
        *(amount(median(side), figure.unit) if side else "-" for side in sides),
        ratio(sides[0], sides[1], figure.limit, "at most"),
        ratio(sides[2], sides[0], figure.official, "at least"),
    )


def values(figure: Figure, turns: Turns, side: str) -> list[float]:
    found = [figure.of(turn[side]) for turn in turns if side in turn]
    return [value for value in found if value is not None]


def amount(value: float, unit: str) -> str:
    value *= SCALE[unit]
    return f"{value:,.0f} {unit}" if value >= 100 else f"{value:.3g} {unit}"


def ratio(above: list[float], below: list[float], wanted: float | None, how: str) -> str:
    """The median of the ratios turn by turn: a machine that changes its speed meets both sides."""
    if not above or not below:
        return "-"
    found = median(a / b for a, b in zip(above, below, strict=True))
    if wanted is None:
        return f"{found:.2f}"
    return f"{found:.2f} ({how} {wanted:g})" + (MISSED if is_missed(found, wanted, how) else "")


def is_missed(found: float, wanted: float, how: str) -> bool:
    """Whether a ratio misses its target, as precisely as the table shows it."""
    found = round(found, 2)
    return found > wanted if how == "at most" else found < wanted


def text(rows: Sequence[Row]) -> Iterator[str]:
    """For a terminal."""
    widths = [max(len(cell) for cell in column) for column in zip(HEAD, *rows, strict=True)]
    for cells in (HEAD, *rows):
        yield "  ".join(f"{cell:<{width}}" for cell, width in zip(cells, widths, strict=True)).rstrip()


def markdown(rows: Sequence[Row], setting: str) -> str:
    """For a document."""
    lines = [HEAD, ("---",) * len(HEAD), *rows]
    return "\n".join([setting, "", *(f"| {' | '.join(cells)} |" for cells in lines)])


def write(path: Path, table: str) -> None:
    """Put the table in the place of the last one."""
    before, _, rest = path.read_text().partition(BEGIN)
    _, end, after = rest.partition(END)
    if not end:
        raise SystemExit(f"{path} has no lines {BEGIN} and {END}")
    path.write_text(f"{before}{BEGIN}\n{table}\n{END}{after}")


def machine() -> str:
    """What the figures were measured on and with, without names of hosts."""
    packages = ", ".join(f"{name} {found}" for name in PACKAGES if (found := installed(name)))
    return (
        f"{processor()}, {os.cpu_count()} processors, {memory()}{platform.system()}, "
        f"Python {platform.python_version()}, {packages}"
    )


def processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.machine()
    return next(
        (line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown"
    )


def memory() -> str:
    try:
        pages, size = os.sysconf("SC_PHYS_PAGES"), os.sysconf("SC_PAGE_SIZE")
    except (ValueError, OSError):
        return ""
    return f"{pages * size / 2**30:.0f} GiB, "


def installed(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None
