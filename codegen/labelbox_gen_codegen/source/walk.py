"""Visits the nodes of a document in the order of graphql-core's `visit`, without its support for edits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from graphql import Node, TypeInfo, Visitor
from graphql.language.visitor import SKIP

Keys = Mapping[str, tuple[str, ...]]


class Walk:
    """Calls a visitor at each node; with `info`, its types are those of the node that is visited.

    Raises:
        TypeError: the visitor asks for an edit or for an early end.
    """

    def __init__(self, visitor: Visitor, keys: Keys, info: TypeInfo | None = None) -> None:
        self.visitor = visitor
        self.keys = keys
        self.info = info
        self.path: list[str | int] = []
        self.ancestors: list[Any] = []
        self._hooks: dict[str, tuple[Any, Any, Any, Any, tuple[str, ...]]] = {}

    def visit(self, node: Node, key: str | int | None = None, parent: Any = None) -> None:
        """Visit a node and all below it."""
        hooks = self._hooks.get(node.kind) or self.hooks(node.kind)
        begin, enter, leave, end, parts = hooks
        if begin:
            begin(node)
        result = enter(node, key, parent, self.path, self.ancestors) if enter else None
        if result is None:
            if parts:
                self.visit_parts(node, parent, parts)
            if leave and leave(node, key, parent, self.path, self.ancestors) is not None:
                raise TypeError("a visitor edits a node")
        elif result is not SKIP and result is not False:
            raise TypeError("a visitor edits a node")
        if end:
            end()

    def visit_parts(self, node: Node, parent: Any, parts: tuple[str, ...]) -> None:
        """Visit the nodes below a node; the ancestors are nodes and the tuples that hold them."""
        path, ancestors = self.path, self.ancestors
        if parent:
            ancestors.append(parent)
        for name in parts:
            part: Any = getattr(node, name)
            if part:
                path.append(name)
                if isinstance(part, tuple):
                    self.visit_each(node, cast("tuple[Any, ...]", part))
                else:
                    self.visit(part, name, node)
                path.pop()
        if parent:
            ancestors.pop()

    def visit_each(self, node: Node, members: tuple[Any, ...]) -> None:
        """Visit the members of a node's tuple."""
        self.ancestors.append(node)
        for index, each in enumerate(members):
            self.path.append(index)
            self.visit(each, index, members)
            self.path.pop()
        self.ancestors.pop()

    def hooks(self, kind: str) -> tuple[Any, Any, Any, Any, tuple[str, ...]]:
        """The functions for a kind of node, and the names of its parts; found once."""
        pair = self.visitor.get_enter_leave_for_kind(kind)
        begin, end = (getattr(self.info, f"{when}_{kind}", None) for when in ("enter", "leave"))
        found = self._hooks[kind] = (begin, pair.enter, pair.leave, end, self.keys.get(kind, ()))
        return found
