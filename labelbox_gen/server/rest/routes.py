"""How features declare routes of the REST API."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias, TypeVar

from ..access.rule import Rule, everybody
from ..errors import Malformed
from ..graphql.context import Context
from ..input_checks import shortened


@dataclass(frozen=True)
class RestRequest:
    """The input of a route, checked as arguments of GraphQL fields are."""

    path: Mapping[str, str]
    """The variable segments of the path, by name."""
    query: Mapping[str, str] = field(default_factory=dict[str, str])
    body: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """The JSON object in the body; empty without a body."""

    def text(self, name: str) -> str:
        """The text with this name in the body. Raises `Malformed` for a missing or blank one."""
        value: object = self.body.get(name)
        if not isinstance(value, str) or not value.strip():
            raise Malformed(f"'{name}' must be text that is not empty, not {shortened(value)}", path=(name,))
        return value


Handle: TypeAlias = "Callable[[Context, RestRequest], object]"
"""Gives the JSON of the response."""
H = TypeVar("H", bound="Callable[[Context, RestRequest], Any]")


@dataclass(frozen=True)
class RestRoute:
    """A method of a path, and what it needs."""

    method: str
    path: str
    """Below `/api/v1`, with the names of variable segments in braces."""
    handle: Handle
    rule: Rule
    status: int
    """The status of a successful response; 204 has no body."""

    @property
    def writes(self) -> bool:
        """Whether it runs in a write transaction."""
        return self.method != "GET"


class RestRoutes:
    """The routes of one module. A GET runs in a read transaction, the other methods in a write transaction."""

    def __init__(self) -> None:
        self.routes: list[RestRoute] = []

    def get(self, path: str, rule: Rule | None = None) -> Callable[[H], H]:
        """`def f(context, request)` answers a GET. By default every caller may send it; results are filtered."""
        return self._adding("GET", path, rule or everybody(), 200)

    def post(self, path: str, rule: Rule, *, status: int = 201) -> Callable[[H], H]:
        return self._adding("POST", path, rule, status)

    def put(self, path: str, rule: Rule, *, status: int = 200) -> Callable[[H], H]:
        return self._adding("PUT", path, rule, status)

    def patch(self, path: str, rule: Rule, *, status: int = 200) -> Callable[[H], H]:
        return self._adding("PATCH", path, rule, status)

    def delete(self, path: str, rule: Rule, *, status: int = 204) -> Callable[[H], H]:
        return self._adding("DELETE", path, rule, status)

    def _adding(self, method: str, path: str, rule: Rule, status: int) -> Callable[[H], H]:
        def add(function: H) -> H:
            self.routes.append(RestRoute(method, path, function, rule, status))
            return function

        return add


Paths: TypeAlias = "dict[str, dict[str, RestRoute]]"
"""The routes by path and method."""


def by_path(modules: Iterable[RestRoutes]) -> Paths:
    """All routes, fixed paths before variable ones. Raises ValueError if two modules declare the same one."""
    found: Paths = {}
    for route in sorted((route for module in modules for route in module.routes), key=lambda each: each.path):
        methods = found.setdefault(route.path, {})
        if route.method in methods:
            raise ValueError(f"declared twice: {route.method} {route.path}")
        methods[route.method] = route
    return found
