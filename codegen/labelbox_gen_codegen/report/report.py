"""What a build says: the changes of the public names, as a changelog needs them, and what is new to know."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .changes import Change, between
from .surface import Surface

Old = tuple[Surface, list[str]]


class Report:
    """The difference between what an earlier build wrote and what this one does."""

    def __init__(self, package: str, old: Old | None, surface: Surface, notes: Iterable[str]) -> None:
        self.package = package
        self.first = old is None
        self.names = len(surface)
        self.changes = between(old[0], surface) if old else []
        known = set(old[1]) if old else set[str]()
        self.notes = sorted(note for note in notes if without_place(note) not in map(without_place, known))
        self.notes_gone = bool(known) and not self.notes

    @property
    def breaking(self) -> list[Change]:
        """The changes that may break users."""
        return [each for each in self.changes if each.breaking]

    @property
    def others(self) -> list[Change]:
        """The changes that do not."""
        return [each for each in self.changes if not each.breaking]

    def __str__(self) -> str:
        return "\n".join(self.lines())

    def lines(self) -> Iterator[str]:
        """One line if nothing changed."""
        if self.first:
            yield f"{self.package}: first build, {self.names} public names"
        elif not self.changes:
            yield f"{self.package}: no public name changed"
        else:
            changes = "change" if len(self.breaking) == 1 else "changes"
            others = "other" if len(self.others) == 1 else "others"
            yield f"{self.package}: {len(self.breaking)} breaking {changes}, {len(self.others)} {others}"
        for title, found in (("Breaking", self.breaking), ("Not breaking", self.others)):
            if found:
                yield f"\n{title}:"
                for each in found:
                    yield from entry(each)
        if self.notes:
            yield "\nTo know:"
            for note in self.notes:
                yield f"  {note}"


def entry(change: Change) -> Iterator[str]:
    """A change with its places, and old and new signature where both are there."""
    places = ", ".join(filter(None, (change.schema, change.place)))
    yield f"  {change.name}: {change.what}{f'  [{places}]' if places else ''}"
    if change.old and change.new and change.old != change.new:
        yield f"      was  {change.old}"
        yield f"      now  {change.new}"
    elif change.old or change.new:
        yield f"      {change.old or change.new}"


def without_place(note: str) -> str:
    """A note that moved to another line is no new one."""
    head, _, tail = note.partition(": ")
    return f"{head.split(':')[0]}: {tail}"
