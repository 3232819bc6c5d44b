"""Keys of answers that are different in GraphQL and would be one attribute in Python: refused, for people chose them.

Names that the schema chose are never refused: `python_names.py` finds others for them.
"""

from __future__ import annotations

from collections.abc import Iterator

from graphql import FieldNode, Node

from ..errors import Problem
from ..shapes.normal import Normal, Shape
from .identifiers import attribute_of


def check(normal: Normal) -> Iterator[Problem]:
    """The attributes of each class must be different, and names that Python accepts."""
    for name in sorted(normal.shapes):
        for shape in normal.shapes[name]:
            yield from check_keys(normal, shape)


def check_keys(normal: Normal, shape: Shape) -> Iterator[Problem]:
    """Keys of one object, wherever they were selected, need attributes of their own."""
    inherited = {
        key: each.node for base in shape.bases for key, each in normal.selections.inherited(base).items()
    }
    taken: dict[str, tuple[str, FieldNode]] = {}
    for key, node in {**inherited, **shape.fields}.items():
        attribute = attribute_of(shape.type, node)
        if not attribute.isidentifier():
            yield Problem.at(
                node, f"'{key}' cannot be a Python attribute; give it an alias, such as x{key}: {key}"
            )
        other, first = taken.setdefault(attribute, (key, node))
        if other != key:
            yield Problem.at(
                node,
                f"'{key}' and '{other}' ({place(first)}) would both be the attribute '{attribute}' of {shape.name}; "
                "give one of them an alias",
            )


def place(node: Node) -> str:
    """`file:line` of a node."""
    file, line, _, _ = Problem.at(node, "")
    return f"{file}:{line}"
