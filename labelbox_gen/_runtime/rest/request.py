"""Requests of the REST API: an operation with a method, a URL and a JSON body."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal, TypeAlias
from urllib.parse import quote, urlencode

from labelbox_gen.exceptions import InvalidArgumentError

from ..graphql.operation import Operation
from ..http.multipart import Body, encode
from ..values.unset import UNSET

Method: TypeAlias = "Literal['DELETE', 'GET', 'PATCH', 'POST', 'PUT']"


@dataclass(frozen=True)
class RestRequest:
    """A request of the REST API."""

    operation: Operation
    """Its name for errors and logs, and whether it is safe to send twice. It has no document."""
    method: Method
    url: str
    content: bytes | None = None
    content_type: str = "application/json"

    @contextmanager
    def opened(self) -> Generator[Body]:
        """The body of one attempt."""
        if self.content is None:
            yield Body({}, {})
        else:
            yield Body({"content": self.content}, {"Content-Type": self.content_type})


def rest_request(
    root: str,
    method: Method,
    path: Sequence[str],
    *,
    name: str,
    json: object = UNSET,
    query: Mapping[str, str] | None = None,
    idempotent: bool = False,
) -> RestRequest:
    """A request below `root`, the URL of the REST API.

    Args:
        root: the URL that the path follows.
        method: the HTTP method.
        path: the segments of the path, unquoted, such as `("ontologies", id)`.
        name: the name for errors and logs, such as `DeleteOntology`.
        json: the body; without it, the request has none.
        query: the parameters of the URL.
        idempotent: whether it is safe to send twice; a GET always is.

    Raises:
        InvalidArgumentError: a segment cannot be part of a URL.
        InvalidQueryError: the body is not JSON.
    """
    reads = method == "GET"
    operation = Operation(name, "query" if reads else "mutation", "", idempotent=reads or idempotent)
    url = "/".join([root.rstrip("/"), *map(_quoted, path)])
    return RestRequest(
        operation,
        method,
        f"{url}?{urlencode(query)}" if query else url,
        None if json is UNSET else encode(operation, json),
    )


def _quoted(segment: str) -> str:
    """A segment of a path. Those that name a folder would change the resource.

    Raises:
        InvalidArgumentError: it is empty, a dot or two dots, or no Unicode text.
    """
    if segment in ("", ".", ".."):
        raise InvalidArgumentError(f"{segment!r} cannot be an id")
    try:
        return quote(segment, safe="")
    except UnicodeEncodeError as error:
        raise InvalidArgumentError(f"{segment!r} is not valid Unicode", error) from error
