"""The sender that records the first request of a method instead of sending it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NoReturn

from labelbox_gen.exceptions import InvalidQueryError

from ..graphql.operation import Operation
from ..rest.request import RestRequest

CALL = "Call the method without the batch."


@dataclass(frozen=True)
class Request:
    """A request that a method makes, and the session that it uses."""

    session: object
    operation: Operation
    variables: Mapping[str, object]


class Recorded(BaseException):
    """Ends a method whose request was recorded; handlers of `Exception` do not catch it."""

    def __init__(self, request: Request) -> None:
        super().__init__(request.operation.name)
        self.request = request


class Recorder:
    """Replaces the sender of a session, sync or async, while a method is added to a mutation batch."""

    def __init__(self, session: object, own: object) -> None:
        self._session = session

    def send(self, operation: Operation, variables: Mapping[str, object]) -> NoReturn:
        """Record the request and end the method."""
        raise Recorded(Request(self._session, operation, variables))

    def rest(self, request: RestRequest, timeout: float | None) -> NoReturn:
        """Not supported: only GraphQL mutations can be merged.

        Raises:
            InvalidQueryError: always.
        """
        raise _refused(f"sends {request.operation.name} to the REST API")

    @property
    def transport(self) -> NoReturn:
        """Not supported: only requests by `send` can be merged.

        Raises:
            InvalidQueryError: always.
        """
        raise _refused("uses the connection directly")

    @property
    def pool(self) -> NoReturn:
        """Not supported: a call in a mutation batch is one request.

        Raises:
            InvalidQueryError: always.
        """
        raise _refused("sends several requests")


def _refused(use: str) -> InvalidQueryError:
    return InvalidQueryError(f"it {use}, which a batch cannot do", hint=CALL)
