"""How lists are cut into pages: what to ask for next, and where the items are in the answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias, cast

from labelbox_gen.exceptions import LabelboxError, ResourceNotFoundError

from ..graphql.operation import Data

Variables: TypeAlias = "dict[str, object]"


def pick(data: Data, path: tuple[str, ...]) -> Any:
    """The part of an answer at `path`; None where something on the way is null.

    A list on the way stands for its items: `("edges", "node")` gives the nodes of all edges that have one.
    """
    value: Any = data
    for key in path:
        if value is None:
            return None
        value = below(cast("list[Any]", value), key) if isinstance(value, list) else value[key]
    return value


def below(items: list[Any], key: str) -> list[Any]:
    """The members of items under a key, without those that are null; lists of lists become one."""
    members = [item[key] for item in items if item is not None]
    found: list[Any] = []
    for member in members:
        if isinstance(member, list):
            found += cast("list[Any]", member)
        elif member is not None:
            found.append(member)
    return found


class Page(NamedTuple):
    """The items of one page as JSON, and the variables that ask for the next; None after the last."""

    items: list[Any]
    following: Variables | None
    seconds: float = 0.0
    """How long it took to come."""


@dataclass(frozen=True)
class OffsetPaging:
    """Pages by `skip` and `first`: a page that is not full is the last."""

    items: tuple[str, ...]
    size: int = 100

    def start(self, limit: int | None, skip: int = 0) -> Variables:
        return {"skip": skip, "first": page_size(self.size, limit)}

    def read(self, data: Data, asked: Mapping[str, object]) -> Page:
        items = found(data, self.items)
        skip, first = int(str(asked["skip"])), int(str(asked["first"]))
        more = len(items) >= first
        return Page(items, {"skip": skip + len(items), "first": first} if more else None)

    def guess(self, asked: Variables) -> Variables | None:
        """What to ask for after a page that is still under way; there may be nothing left."""
        first = int(str(asked["first"]))
        return {"skip": int(str(asked["skip"])) + first, "first": first}


@dataclass(frozen=True)
class CursorPaging:
    """Pages by a cursor: no cursor in the answer, or an empty page, is the end."""

    items: tuple[str, ...]
    cursor: tuple[str, ...]
    variable: str
    size: int = 100
    more: tuple[str, ...] = ()
    """Where the answer says whether there is another page, if it does."""

    def start(self, limit: int | None, skip: int = 0) -> Variables:
        return {self.variable: None, "first": page_size(self.size, limit)}

    def read(self, data: Data, asked: Mapping[str, object]) -> Page:
        items = found(data, self.items)
        cursor = pick(data, self.cursor)
        if self.more and pick(data, self.more) is False:
            return Page(items, None)
        if cursor is not None and cursor == asked[self.variable]:
            raise LabelboxError(f"the server gave the cursor {cursor!r} twice; the list would never end")
        more = bool(cursor) and bool(items)
        return Page(items, {self.variable: cursor, "first": asked["first"]} if more else None)

    def guess(self, asked: Variables) -> Variables | None:
        """Nothing: the cursor comes with the page."""
        return None


@dataclass(frozen=True)
class WholeList:
    """A list that comes in one piece."""

    items: tuple[str, ...]

    def start(self, limit: int | None, skip: int = 0) -> Variables:
        return {}

    def read(self, data: Data, asked: Mapping[str, object]) -> Page:
        return Page(found(data, self.items), None)

    def guess(self, asked: Variables) -> Variables | None:
        """Nothing: there is only one page."""
        return None


Paging: TypeAlias = "OffsetPaging | CursorPaging | WholeList"


def found(data: Data, path: tuple[str, ...]) -> list[Any]:
    """The items of a page."""
    items = pick(data, path)
    if items is None:
        raise ResourceNotFoundError(
            f"there is no such {path[0]} any more: the server answered null", path=path
        )
    return items


def fewer(asked: Variables, limit: int) -> Variables:
    """The same page, but no larger than `limit`."""
    return asked | {"first": page_size(int(str(asked["first"])), limit)}


def page_size(size: int, limit: int | None) -> int:
    """How many items to ask for at a time when the caller wants no more than `limit`."""
    return size if limit is None else max(1, min(size, limit))
