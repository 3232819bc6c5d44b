"""Random requests from a schema: root fields, arguments as literals and variables, nested selections."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from random import Random
from typing import Any

from graphql import (
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    get_named_type,
    is_leaf_type,
    is_required_argument,
)

from .values import WRONG, Enum, Raw, Values


def to_json(value: Any) -> str:
    if isinstance(value, Raw):
        return value.text
    if isinstance(value, dict):
        return "{" + ",".join(f"{json.dumps(key)}:{to_json(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(to_json(item) for item in value) + "]"
    return json.dumps(value)


def to_literal(value: Any) -> str:
    """Raises ValueError for values without a literal: unpaired surrogates, keys that are not names."""
    if isinstance(value, Enum):
        return str(value)
    if isinstance(value, dict):
        if not all(key.isidentifier() and key.isascii() for key in value):
            raise ValueError(value)
        return "{" + ",".join(f"{key}:{to_literal(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(to_literal(item) for item in value) + "]"
    if isinstance(value, str):
        value.encode()
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, Raw):
        return value.text.replace('"', "")
    return to_json(value)


def has_large_number(value: Any) -> bool:
    if isinstance(value, dict | list):
        return any(has_large_number(item) for item in (value.values() if isinstance(value, dict) else value))
    return isinstance(value, Raw) or (isinstance(value, int | float) and abs(value) >= 2**63)


@dataclass
class Built:
    """A request under construction: variables are declared on use."""

    types: dict[str, str] = field(default_factory=dict)
    values: dict[str, Any] = field(default_factory=dict)
    defaults: dict[str, str] = field(default_factory=dict)

    def body(self, kind: str, selections: str) -> str:
        declared = " ".join(f"${n}: {t}{self.defaults.get(n, '')}" for n, t in self.types.items())
        query = f"{kind} {f'({declared})' if declared else ''} {{ {selections} }}"
        return f'{{"query": {json.dumps(query)}, "variables": {to_json(self.values)}}}'


class Documents:
    """An endless sequence of requests, reproducible for a random seed."""

    def __init__(self, schema: GraphQLSchema, values: Values, random: Random) -> None:
        self._schema = schema
        self._values = values
        self._random = random
        query, mutation = schema.query_type, schema.mutation_type
        assert query is not None
        assert mutation is not None
        self._roots = [(kind, name) for kind in (query, mutation) for name in kind.fields]
        self._turn: list[tuple[GraphQLObjectType, str]] = []

    def next(self, served: set[tuple[str, str]]) -> str:
        """Choose a root field by weight; every one occurs."""
        if not self._turn:
            self._turn = [root for root in self._roots for _ in range(_times(root[0].name, root[1], served))]
            self._random.shuffle(self._turn)
        kind, name = self._turn.pop()
        built = Built()
        aliases = range(self._random.choice([1] * 9 + [3]))
        fields = [f"r{n}: {self._field(built, kind, name, kind.fields[name], 0, name)}" for n in aliases]
        if built.values and self._random.random() < 0.03:
            self._spoil(built.values)
        return built.body("mutation" if kind is self._schema.mutation_type else "query", " ".join(fields))

    def _spoil(self, values: dict[str, Any]) -> None:
        """A missing, mistyped or undeclared variable."""
        name = self._random.choice([*values, "other"])
        if self._random.random() < 0.3:
            values.pop(name, None)
        else:
            values[name] = self._random.choice(WRONG)

    def _field(self, built: Built, parent: Any, name: str, field: GraphQLField, depth: int, hint: str) -> str:
        arguments = [
            f"{each}: {self._argument(built, argument, f'{hint} {each}')}"
            for each, argument in field.args.items()
            if is_required_argument(argument) or self._random.random() < 0.5
        ]
        text = f"{name}({', '.join(arguments)})" if arguments else name
        return text + self._selection(built, field.type, depth, hint)

    def _argument(self, built: Built, argument: Any, hint: str) -> str:
        value = self._values.make(argument.type, hint)
        if self._random.random() < (0.1 if has_large_number(value) else 0.4):
            try:
                return to_literal(value)
            except ValueError:
                pass
        name = f"v{len(built.types)}"
        built.types[name] = str(argument.type)
        if self._random.random() < 0.05 and not isinstance(argument.type, GraphQLNonNull):
            try:
                built.defaults[name] = f" = {to_literal(value)}"
            except ValueError:
                built.values[name] = value
        else:
            built.values[name] = value
        return f"${name}"

    def _selection(self, built: Built, of: Any, depth: int, hint: str) -> str:
        named = get_named_type(of)
        if is_leaf_type(named):
            return ""
        if isinstance(named, GraphQLUnionType):
            return "{__typename}"
        assert isinstance(named, GraphQLObjectType | GraphQLInterfaceType)
        chosen = ["__typename", *(["id"] if "id" in named.fields and not named.fields["id"].args else [])]
        for name, each in named.fields.items():
            leaf = is_leaf_type(get_named_type(each.type))
            wide = named.name == "ProjectMutationScope"
            if self._random.random() < (0.06 if wide else 0.5 if leaf else (0.35, 0.18, 0.0)[min(depth, 2)]):
                deeper = depth + (2 if isinstance(each.type, GraphQLList) and depth else 1)
                alias = f"f{len(chosen)}: " if self._random.random() < 0.1 else ""
                chosen.append(alias + self._field(built, named, name, each, deeper, f"{hint} {name}"))
        if self._random.random() < 0.05:
            half = len(chosen) // 2
            condition = self._random.choice(
                ["", "@include(if: true)", f"on {named.name}", "@skip(if: false)"]
            )
            chosen[half:] = [f"... {condition} {{__typename {' '.join(chosen[half:])}}}"]
        return "{" + " ".join(chosen) + "}"


def _times(kind: str, name: str, served: set[tuple[str, str]]) -> int:
    """Weights: high for root fields that read files, low for deletions and unserved ones."""
    if (kind, name) not in served:
        return 1
    return 30 if name in ("createLabelImport", "upsertDataRows") else 3 if "elete" in name else 8
