"""Reads ontologies from YAML, and remembers the line and the column of each node.

Only what JSON has is converted: `yes`, `12:30` and `2026-01-01` are text, not a boolean, a number and a date as in YAML 1.1.
"""

from __future__ import annotations

import re
from typing import Any

from labelbox_gen.exceptions import InvalidQueryError

from ..extras import load_extra

#: Maximum number of nodes; an alias counts as a copy of its anchor.
MOST_NODES = 500_000

_INT = re.compile(r"[-+]?(0|[1-9][0-9]*)\Z")
_FLOAT = re.compile(r"[-+]?[0-9]+\.[0-9]+([eE][-+][0-9]+)?\Z")
_NAMED = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_TAGS = "tag:yaml.org,2002:"
_SCALARS = {
    f"{_TAGS}{kind}" for kind in ("bool", "float", "int", "null", "str", "timestamp", "value", "merge")
}


class YamlDocument:
    """The value of a document, and where its nodes are.

    Raises:
        InvalidQueryError: the text is no YAML, or YAML that is no JSON; the message has file, line and column.
    """

    def __init__(self, text: str, name: str) -> None:
        self.name = name
        self._yaml = load_extra("yaml", "yaml")
        self._marks: dict[str, Any] = {}
        self._open: set[int] = set()
        self.value: Any = self._read(text)

    def place(self, path: str) -> str:
        """`file:line:column` of a path such as `tools[0].name`, or of the closest node above it."""
        while path and path not in self._marks:
            path = path[: max(path.rfind("."), path.rfind("["), 0)]
        return self._at(self._marks.get(path))

    def _read(self, text: str) -> Any:
        try:
            node = self._yaml.compose(text, Loader=self._yaml.SafeLoader)
            return None if node is None else self._value(node, "")
        except self._yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            raise self._wrong(mark, getattr(error, "problem", None) or str(error), error) from error
        except RecursionError as error:
            raise self._wrong(None, "the nodes are nested too deeply", error) from error

    def _value(self, node: Any, path: str) -> Any:
        if id(node) in self._open:
            raise self._wrong(node.start_mark, "an alias is inside of its own anchor")
        if len(self._marks) >= MOST_NODES:
            raise self._wrong(
                node.start_mark, f"there are more than {MOST_NODES} nodes, those of aliases included"
            )
        self._marks[path] = node.start_mark
        self._open.add(id(node))
        value = self._converters[type(node).__name__](self, node, path)
        self._open.discard(id(node))
        return value

    def _mapping(self, node: Any, path: str) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = self._key(key_node)
            if key in found:
                raise self._wrong(key_node.start_mark, f"the key {key!r} is there twice")
            below = f"{path}.{key}" if path else key
            found[key] = self._value(value_node, below)
            self._marks[f"{below}?"] = key_node.start_mark
        return found

    def _key(self, node: Any) -> str:
        if type(node).__name__ != "ScalarNode" or node.tag == f"{_TAGS}merge":
            raise self._wrong(node.start_mark, "keys must be text, and not merge keys")
        return node.value

    def _sequence(self, node: Any, path: str) -> list[Any]:
        values = [self._value(each, f"{path}[{index}]") for index, each in enumerate(node.value)]
        return [_option(each) for each in values] if path.rpartition(".")[2] == "options" else values

    def _scalar(self, node: Any, path: str) -> Any:
        if node.tag not in _SCALARS:
            raise self._wrong(node.start_mark, f"the tag {node.tag} is not supported")
        return node.value if node.style else plain_scalar(node.value)

    _converters = {"MappingNode": _mapping, "SequenceNode": _sequence, "ScalarNode": _scalar}

    def _wrong(self, mark: Any, message: str, cause: BaseException | None = None) -> InvalidQueryError:
        return InvalidQueryError(f"{self._at(mark)}: {message}", cause)

    def _at(self, mark: Any) -> str:
        return self.name if mark is None else f"{self.name}:{mark.line + 1}:{mark.column + 1}"


def plain_scalar(text: str) -> Any:
    """The JSON value of a scalar without quotes."""
    if text in _NAMED:
        return _NAMED[text]
    if _INT.match(text):
        return int(text)
    return float(text) if _FLOAT.match(text) else text


def _option(value: Any) -> Any:
    """`- Cat` in a list of options is short for `- value: Cat`."""
    return {"value": value} if isinstance(value, str | int | float) and not isinstance(value, bool) else value
