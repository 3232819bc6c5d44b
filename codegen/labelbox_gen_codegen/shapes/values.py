"""Values of GraphQL as reports show them."""

from __future__ import annotations

from graphql import ValueNode, print_ast


def written(value: ValueNode) -> str:
    """A value in one line."""
    return " ".join(print_ast(value).split())
