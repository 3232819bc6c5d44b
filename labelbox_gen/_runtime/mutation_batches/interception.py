"""What a batch does between a method and the transport: first it takes the request, later it gives the answer.

A method is called twice. When it is added, it runs up to its first request, which is noted and ends the call. When
the answer is there, it runs again and gets it at that place, so that it returns what it always returns.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from typing import NoReturn

from labelbox_gen.exceptions import InvalidQueryError, LabelboxError

from ..graphql.operation import Data, Operation


@dataclass(frozen=True)
class Request:
    """What a method would have sent, and through which client."""

    session: object
    operation: Operation
    variables: Mapping[str, object]


class Taken(BaseException):
    """Ends a method whose request was taken; no `except Exception` on the way shall see it."""

    def __init__(self, request: Request) -> None:
        super().__init__(request.operation.name)
        self.request = request


class Taking:
    """While a method is added: its first request is taken."""

    def answer(self, request: Request) -> NoReturn:
        raise Taken(request)


class Giving:
    """While a method runs again: its first request has an answer or an error, further ones are really sent."""

    def __init__(self, answer: Data | LabelboxError) -> None:
        self._answer: Data | LabelboxError | None = answer

    def answer(self, request: Request) -> Data | None:
        answer, self._answer = self._answer, None
        if isinstance(answer, LabelboxError):
            raise answer
        return answer


_CURRENT: ContextVar[Taking | Giving | None] = ContextVar("labelbox_gen_batch", default=None)


class intercepting:
    """In the block, requests of this thread or task are taken, or given their answer."""

    def __init__(self, by: Taking | Giving) -> None:
        self._by = by

    def __enter__(self) -> None:
        self._token = _CURRENT.set(self._by)

    def __exit__(self, *_: object) -> None:
        _CURRENT.reset(self._token)


def intercepted(session: object, operation: Operation, variables: Mapping[str, object]) -> Data | None:
    """The answer to a request, if there is one already; a request that a batch takes does not return."""
    current = _CURRENT.get()
    return None if current is None else current.answer(Request(session, operation, variables))


def refuse_taken(what: str) -> None:
    """Raises for what has no place in a batch.

    Raises:
        InvalidQueryError: a method is being added.
    """
    if isinstance(_CURRENT.get(), Taking):
        raise InvalidQueryError(
            f"it {what}, which a batch cannot do", hint="Call the method without the batch."
        )
