"""Python operators on lists of the server: requests with a sync client, errors that name the awaitable with an async client."""

from __future__ import annotations

from collections.abc import Callable
from inspect import GEN_CREATED, getgeneratorstate
from typing import TYPE_CHECKING, Any, NoReturn

from labelbox_gen.exceptions import InvalidUsageError

from ..entities.forms import escape


def _refuses(use: str, hint: str) -> Callable[..., NoReturn]:
    def method(self: object, *_: object) -> NoReturn:
        raise InvalidUsageError(f"{self!r} {use}", hint=hint)

    return method


class _Shown:
    """Representations of a list, without a request."""

    def _repr_html_(self) -> str:
        return f"<code>{escape(repr(self))}</code>: take the first with <code>[:10]</code>"


class AsyncLazyList(_Shown):
    """Operations that cannot await raise an error that names the awaitable."""

    _iterator: Callable[[], Any]

    if not TYPE_CHECKING:  # hidden from type checkers
        __iter__ = _refuses("is iterated over with `async for`", "[item async for item in ...] makes a list.")
        __len__ = _refuses("has no len(), which cannot await", "Use `await ....count()`.")
        __bool__ = _refuses(
            "has no truth value", "Use `await ....get_one()`, which is None for an empty list."
        )
        __contains__ = _refuses("cannot be searched by `in`, which cannot await", "Filter it with where=...")
        __reversed__ = _refuses("cannot be reversed", "Order the list the other way with order_by.")


class LazyList(_Shown):
    """`len` requests the count, `bool` requests one object."""

    _iterator: Callable[[], Any]
    """A weak reference to the latest iterator."""
    count: Callable[[], int]
    get_one: Callable[[], Any]

    def __len__(self) -> int:
        """`count()`.

        `list(...)` calls `len` as a size hint after it has started an iteration. A TypeError then avoids the request.
        """
        latest = self._iterator()
        if latest is not None and getgeneratorstate(latest) == GEN_CREATED:
            raise InvalidUsageError(f"{self!r} has no length while an iteration begins", hint="Use count().")
        return self.count()

    def __bool__(self) -> bool:
        """Whether the list has an object; requests one."""
        return self.get_one() is not None

    if not TYPE_CHECKING:  # hidden from type checkers
        __aiter__ = _refuses("is iterated over with `for`", "AsyncClient has lists for `async for`.")
        __reversed__ = _refuses("cannot be reversed", "Order the list the other way with order_by.")
