"""Pagination: the variables of the next request, and the path of the items in the response."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias, cast

from labelbox_gen.exceptions import LabelboxError, ResourceNotFoundError

from ..graphql.operation import Data

Variables: TypeAlias = "dict[str, object]"


def pick(data: Data, path: tuple[str, ...]) -> Any:
    """The part of a response at `path`; None if a part of the path is null.

    A list on the path is replaced by its items: `("edges", "node")` gives the nodes of all edges that have one.
    """
    value: Any = data
    for key in path:
        if value is None:
            return None
        value = below(cast("list[Any]", value), key) if isinstance(value, list) else value[key]
    return value


def below(items: list[Any], key: str) -> list[Any]:
    """The members of items under a key, without nulls; nested lists are flattened."""
    members = [item[key] for item in items if item is not None]
    found: list[Any] = []
    for member in members:
        if isinstance(member, list):
            found += cast("list[Any]", member)
        elif member is not None:
            found.append(member)
    return found


class Page(NamedTuple):
    """The items of one page as JSON, and the variables of the next request; None after the last page."""

    items: list[Any]
    following: Variables | None
    seconds: float = 0.0
    """Seconds until the response arrived."""


@dataclass(frozen=True)
class OffsetPaging:
    """Offset pagination by `skip` and `first`; a page that is not full is the last."""

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
        """The variables of the request after one in flight, for prefetching; its page may be empty."""
        first = int(str(asked["first"]))
        return {"skip": int(str(asked["skip"])) + first, "first": first}


@dataclass(frozen=True)
class CursorPaging:
    """Cursor pagination; a response without a cursor, or with an empty page, is the last."""

    items: tuple[str, ...]
    cursor: tuple[str, ...]
    variable: str
    size: int = 100
    more: tuple[str, ...] = ()
    """Path of the flag for another page in the response, if the operation selects one."""

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
        """None: the cursor is known only from the response."""
        return None


@dataclass(frozen=True)
class WholeList:
    """A list without pagination."""

    items: tuple[str, ...]

    def start(self, limit: int | None, skip: int = 0) -> Variables:
        return {}

    def read(self, data: Data, asked: Mapping[str, object]) -> Page:
        return Page(found(data, self.items), None)

    def guess(self, asked: Variables) -> Variables | None:
        """None: the list has only one page."""
        return None


Paging: TypeAlias = "OffsetPaging | CursorPaging | WholeList"


def found(data: Data, path: tuple[str, ...]) -> list[Any]:
    """The items of a page."""
    items = pick(data, path)
    if items is None:
        raise ResourceNotFoundError(
            f"there is no such {path[0]} any more: the server returned null", path=path
        )
    return items


def fewer(asked: Variables, limit: int) -> Variables:
    """The variables with a page size of at most `limit`."""
    return asked | {"first": page_size(int(str(asked["first"])), limit)}


def page_size(size: int, limit: int | None) -> int:
    """The page size for a caller that reads at most `limit` items."""
    return size if limit is None else max(1, min(size, limit))
