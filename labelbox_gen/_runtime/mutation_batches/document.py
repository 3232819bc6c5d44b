"""Merges operations into one document."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from ..graphql.operation import Data, Operation
from ..values.untyped_json import as_list, as_object
from .operation_parts import OperationParts, parts
from .outcome import Outcome

#: The name of a merged operation.
NAME = "Batch"


class Entry:
    """One operation of a mutation batch."""

    __slots__ = ("alone", "bytes", "call", "objects", "operation", "outcome", "parts", "variables")

    def __init__(
        self,
        outcome: Outcome[Any],
        call: Callable[[], Any],
        operation: Operation,
        variables: Mapping[str, object],
        bytes: int,
        *,
        alone: bool = False,
    ) -> None:
        self.outcome = outcome
        self.call = call
        """The method with its arguments."""
        self.operation = operation
        self.variables = variables
        self.bytes = bytes
        self.alone = alone
        """Whether it must not share a plural mutation, because the server rejected a shared one."""
        self.parts = parts(operation)
        named = (variables.get(name) for name in self.parts.ids)
        self.objects = [str(id) for value in named if value is not None for id in as_list(value)]
        """The ids of its objects."""


@dataclass
class Unit:
    """Root fields of a document: those of one operation, or those that several share."""

    entries: list[Entry]

    @property
    def operation(self) -> Operation:
        return self.entries[0].operation

    @property
    def parts(self) -> OperationParts:
        return self.entries[0].parts

    @property
    def variables(self) -> Mapping[str, object]:
        plural = self.operation.plural
        if plural is None or len(self.entries) == 1:
            return self.entries[0].variables
        lists = (as_list(entry.variables[plural]) for entry in self.entries)
        return {plural: [id for ids in lists for id in ids]}

    def shares(self, response: Data) -> Iterator[tuple[Entry, Data]]:
        """The response to each operation, as if it had been sent alone."""
        if len(self.entries) == 1:
            yield self.entries[0], response
            return
        for entry in self.entries:
            yield entry, {key: _about(value, entry.objects) for key, value in response.items()}


def _about(value: Any, ids: Collection[str]) -> Any:
    """The objects of a response that have one of the ids."""
    if not isinstance(value, list):
        return value
    return [item for item in cast("list[Any]", value) if as_object(item).get("id") in ids]


@dataclass(eq=False)
class BatchDocument:
    """Operations in order of execution."""

    units: list[Unit] = field(default_factory=list[Unit])
    objects: dict[str, int] = field(default_factory=dict[str, int])
    """The ids of its objects, each with the last unit for it."""
    length: int = 0
    bytes: int = 0

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> BatchDocument:
        document = cls()
        for entry in entries:
            document.add(entry)
        return document

    @property
    def entries(self) -> list[Entry]:
        return [entry for unit in self.units for entry in unit.entries]

    def precludes(self, entry: Entry) -> bool:
        """Whether an operation must go into a later document, because an earlier one on the same object is plural.

        A rejected plural mutation is sent again in parts, before any later operation on these objects.
        """
        places = [self.objects[id] for id in entry.objects if id in self.objects]
        return any(self.units[place].operation.plural for place in places)

    def add(self, entry: Entry) -> None:
        """Append an operation, or merge it into a plural one if the order of operations on its objects is kept."""
        place = self._shared(entry)
        if place is None:
            place = len(self.units)
            self.units.append(Unit([]))
        self.units[place].entries.append(entry)
        self.objects.update(dict.fromkeys(entry.objects, place))
        self.length += 1
        self.bytes += entry.bytes

    def _shared(self, entry: Entry) -> int | None:
        if entry.operation.plural is None or entry.alone:
            return None
        last = max((self.objects.get(id, -1) for id in entry.objects), default=-1)
        later = range(last + 1, len(self.units))
        return next((n for n in later if self.units[n].operation == entry.operation), None)

    @property
    def is_merged(self) -> bool:
        """Whether the units are sent as one merged operation."""
        return len(self.units) > 1

    def request(self) -> tuple[Operation, Mapping[str, object]]:
        """The operation and variables to send. A single unit is sent as its own operation."""
        if not self.is_merged:
            return self.units[0].operation, self.units[0].variables
        operation = Operation(
            name=NAME,
            kind="mutation",
            document=self._text(),
            idempotent=all(unit.operation.idempotent for unit in self.units),
        )
        variables = {
            f"{name}_{n}": value
            for n, unit in enumerate(self.units)
            for name, value in unit.variables.items()
        }
        return operation, variables

    def _text(self) -> str:
        variables: list[str] = []
        selections: list[str] = []
        fragments: dict[str, None] = {}
        for n, unit in enumerate(self.units):
            suffix, each = f"_{n}", unit.parts
            if each.variables:
                variables.append(suffix.join(each.variables))
            selections.append(suffix.join(each.selection))
            fragments.update(dict.fromkeys(suffix.join(pieces) for pieces in each.fragments))
        head = f"({', '.join(variables)})" if variables else ""
        return "\n".join([f"mutation {NAME}{head} {{", *selections, "}", *fragments])

    def keys(self, place: int) -> dict[str, str]:
        """The keys of the response to a unit, mapped to their keys in the merged response."""
        return {key: f"{key}_{place}" for key in self.units[place].parts.keys}
