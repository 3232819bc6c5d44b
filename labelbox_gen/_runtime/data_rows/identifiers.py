"""Identifiers of data rows: ids and global keys, one or many.

`identifiers` turns what a caller gives into a list of them, for every operation that names data rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, TypeAlias, cast, overload

from labelbox_gen.exceptions import InvalidQueryError

from ..values.input_values import plain, shown, text_of


@dataclass(frozen=True)
class UniqueId:
    """Identifies a data row by its id."""

    key: str
    id_type: ClassVar[str] = "ID"


@dataclass(frozen=True)
class GlobalKey:
    """Identifies a data row by its global key."""

    key: str
    id_type: ClassVar[str] = "GKEY"


Identifier: TypeAlias = UniqueId | GlobalKey


class Identifiers(Sequence[str]):
    """Texts that identify data rows, in the order given."""

    __slots__ = ("keys",)

    kind: ClassVar[type[UniqueId] | type[GlobalKey]]
    keys: tuple[str, ...]

    def __init__(self, iterable: Iterable[Any]) -> None:
        """Read the ids or keys.

        Args:
            iterable: text; a `UniqueIds` also takes DataRow objects.

        Raises:
            InvalidQueryError: an item is not text, or is empty; the message has its index.
        """
        self.keys = tuple(texts(type(self).__name__, iterable, self.kind))

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[str, ...]: ...
    def __getitem__(self, index: int | slice) -> str | tuple[str, ...]:
        return self.keys[index]

    def __len__(self) -> int:
        return len(self.keys)

    def __iter__(self) -> Iterator[str]:
        return iter(self.keys)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self.keys == cast("Identifiers", other).keys

    def __hash__(self) -> int:
        return hash((type(self), self.keys))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({list(self.keys)!r})"


class UniqueIds(Identifiers):
    """Identifies data rows by their ids, such as `UniqueIds(["cl7a..."])`."""

    __slots__ = ()
    kind = UniqueId


class GlobalKeys(Identifiers):
    """Identifies data rows by their global keys, such as `GlobalKeys(["image-1"])`."""

    __slots__ = ()
    kind = GlobalKey


DataRowIds = UniqueIds
"""Another name of `UniqueIds`."""

DataRows: TypeAlias = "UniqueIds | GlobalKeys | Iterable[Any] | Identifier | Any"
"""Identifiers of data rows: a `UniqueIds` or `GlobalKeys`, or a list of ids, UniqueId, GlobalKey and DataRow objects."""


def identifiers(
    name: str, data_rows: object, *, plain_text: type[UniqueId] | type[GlobalKey] = UniqueId
) -> list[Identifier]:
    """The identifiers of the data rows that an argument names, in its order; one DataRow counts as a list of one.

    Args:
        name: the argument, for messages.
        data_rows: `UniqueIds`, `GlobalKeys`, one or several DataRow, UniqueId or GlobalKey objects, or text.
        plain_text: what text in the list is: an id, or a global key.

    Raises:
        InvalidQueryError: it is neither, or an item is empty or has another type; the message has its index.
    """
    if isinstance(data_rows, UniqueIds | GlobalKeys):
        return [data_rows.kind(key) for key in data_rows]
    data_rows = plain(data_rows)
    if isinstance(data_rows, UniqueId | GlobalKey) or _is_data_row(data_rows):
        data_rows = [data_rows]
    if isinstance(data_rows, str | bytes) or not isinstance(data_rows, Iterable):
        raise InvalidQueryError(
            f"{name} must be a list of data rows, not {shown(data_rows)}",
            hint="Give UniqueIds([...]), GlobalKeys([...]), or a list of ids or DataRow objects.",
        )
    items = cast("Iterable[object]", data_rows)
    return [identifier(f"{name}[{index}]", item, plain_text) for index, item in enumerate(items)]


def texts(name: str, data_rows: object, kind: type[UniqueId] | type[GlobalKey]) -> list[str]:
    """The ids, or the global keys, that an argument names; text is one of them.

    Raises:
        InvalidQueryError: an item is of the other kind or none; the message has its index.
    """
    found = identifiers(name, data_rows, plain_text=kind)
    for index, each in enumerate(found):
        if type(each) is not kind:
            raise InvalidQueryError(f"{name}[{index}] must be a {kind.__name__}, not {each!r}")
    return [each.key for each in found]


def has_identifiers(data_rows: object) -> bool:
    """Whether an argument, or an item of it, is a DataRow or another object of this module."""
    if isinstance(data_rows, _OBJECTS) or _is_data_row(data_rows):
        return True
    if not isinstance(data_rows, list | tuple):
        return False
    items = cast("Sequence[object]", data_rows)
    return any(isinstance(item, _OBJECTS) or _is_data_row(item) for item in items)


_OBJECTS = (UniqueId, GlobalKey, Identifiers)


def ids_and_keys(given: Iterable[Identifier]) -> tuple[list[str], list[str]]:
    """The ids and the global keys, for operations that take both."""
    ids: list[str] = []
    keys: list[str] = []
    for each in given:
        (ids if type(each) is UniqueId else keys).append(each.key)
    return ids, keys


def of_one_kind(name: str, given: Sequence[Identifier]) -> tuple[str, list[str]]:
    """`ID` or `GKEY`, and the texts, for operations that take one kind.

    Raises:
        InvalidQueryError: there are ids and global keys.
    """
    kinds = {type(each) for each in given}
    if len(kinds) > 1:
        raise InvalidQueryError(f"{name} has ids and global keys; give either of them")
    return (given[0].id_type if given else UniqueId.id_type), [each.key for each in given]


def data_row_identifier(given: Identifier) -> dict[str, str]:
    """The input `{id, idType}`."""
    return {"id": given.key, "idType": given.id_type}


def _is_data_row(value: object) -> bool:
    return getattr(type(value), "__typename__", None) == "DataRow"


def identifier(where: str, value: object, plain_text: type[UniqueId] | type[GlobalKey]) -> Identifier:
    """The identifier of one data row; `where` is its place, for messages. Raises as `identifiers` does."""
    if isinstance(value, str):
        value = plain_text(value)
    elif _is_data_row(value):
        value = UniqueId(cast("Any", value).uid)
    if not isinstance(value, UniqueId | GlobalKey) or not isinstance(cast("Any", value.key), str):
        raise InvalidQueryError(
            f"{where} must be a DataRow, a UniqueId, a GlobalKey or text, not {shown(value)}"
        )
    if not value.key.strip():
        raise InvalidQueryError(f"{where} is empty")
    text_of(where, value.key)
    return value
