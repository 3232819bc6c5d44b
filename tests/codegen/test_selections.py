"""Any selection that a server accepts has models that hold the whole answer: tried with random documents."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest
from graphql import (
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    build_schema,
    get_named_type,
    graphql_sync,
    is_leaf_type,
)

from .driver import generate, package

SDL = """
interface Node { id: ID! rank: Int }
interface Named implements Node { id: ID! rank: Int name: String! home: Place! }
type User implements Node & Named { id: ID! rank: Int name: String! home: Place! boss: User friends: [Named!]! }
type Bot implements Node & Named { id: ID! rank: Int name: String! home: Place! owner: User! found: Found }
type Place implements Node { id: ID! rank: Int city: String by: [Found!] }
union Found = User | Bot | Place
type Query { named: Named! nodes: [Node]! found: Found user: User! bots: [Bot!]! }
"""
CONDITIONS = ["", "", "", " @include(if: $yes)", " @skip(if: $yes)", " @include(if: $no)"]


class Writer:
    """Writes random fragments and an operation."""

    def __init__(self, schema: GraphQLSchema, seed: int) -> None:
        self.schema = schema
        self.random = random.Random(seed)
        self.fragments: dict[str, tuple[str, str]] = {}

    def documents(self) -> str:
        """Fragments that spread one another, and an operation."""
        for number in range(self.random.randint(2, 6)):
            name = self.random.choice(["User", "Bot", "Place", "Node", "Named", "Found"])
            text = self.selections(name, 2)
            self.fragments[f"F{number}"] = (name, f"fragment F{number} on {name} {text}")
        operation = f"query Op($yes: Boolean! = true, $no: Boolean! = false) {self.selections('Query', 4)}"
        return "\n\n".join([*(text for _, text in self.fragments.values()), operation])

    def selections(self, name: str, depth: int) -> str:
        """Some selections of a type; those of the operation use all variables."""
        parts = (
            ["__typename"] if name != "Query" else ["user { id rank @skip(if: $yes) name @include(if: $no) }"]
        )
        for _ in range(self.random.randint(1, 4)):
            parts.append(self.selection(name, depth))
        self.random.shuffle(parts)
        return "{ " + " ".join(part for part in parts if part) + " }"

    def selection(self, name: str, depth: int) -> str:
        """A field, an inline fragment or a spread."""
        condition = self.random.choice(CONDITIONS)
        kind = self.random.random()
        type_ = self.schema.type_map[name]
        if kind < 0.25 and depth > 0:
            on = self.random.choice([other for other in self.overlapping(name) if other != "Query"] or [name])
            return f"... on {on}{condition} {self.selections(on, depth - 1)}"
        if kind < 0.3 and depth > 0:
            return f"...{condition} {self.selections(name, depth - 1)}"
        usable = [each for each, (on, _) in self.fragments.items() if on in self.overlapping(name)]
        if kind < 0.6 and usable:
            return f"...{self.random.choice(usable)}{condition}"
        if isinstance(type_, GraphQLUnionType):
            return "__typename"
        assert isinstance(type_, GraphQLObjectType | GraphQLInterfaceType)
        field, definition = self.random.choice(list(type_.fields.items()))
        inner: Any = get_named_type(definition.type)
        if is_leaf_type(inner):
            return f"{field}{condition}"
        return f"{field}{condition} {self.selections(inner.name, depth - 1)}" if depth > 0 else ""

    def overlapping(self, name: str) -> list[str]:
        """The types that an object of a type can have too."""
        objects = self.objects(name)
        return [
            other
            for other in ["User", "Bot", "Place", "Node", "Named", "Found"]
            if objects & self.objects(other)
        ]

    def objects(self, name: str) -> set[str]:
        """The names of the object types that an object of a type can have."""
        type_ = self.schema.type_map[name]
        if isinstance(type_, GraphQLInterfaceType | GraphQLUnionType):
            return {each.name for each in self.schema.get_possible_types(type_)}
        return {name}


def answer(schema: GraphQLSchema, text: str, seed: int) -> dict[str, Any]:
    """What a server with random objects answers."""
    choose = random.Random(seed)

    def resolve(source: Any, info: Any) -> Any:
        def value(type_: Any) -> Any:
            if hasattr(type_, "of_type"):
                inner = value(type_.of_type)
                return [inner, value(type_.of_type)] if type(type_).__name__ == "GraphQLList" else inner
            if is_leaf_type(type_):
                return choose.randint(0, 9)
            types = [type_] if isinstance(type_, GraphQLObjectType) else schema.get_possible_types(type_)
            return {"type": choose.choice([each.name for each in types])}

        return value(info.return_type)

    def type_of(value: Any, *_: Any) -> str:
        return value["type"]

    result = graphql_sync(schema, text, field_resolver=resolve, type_resolver=type_of)
    assert not result.errors
    assert result.data is not None
    return result.data


@pytest.mark.parametrize("seed", range(24))
def test_models_hold_the_whole_answer(seed: int, tmp_path: Path) -> None:
    schema = build_schema(SDL)
    case = tmp_path / f"case{seed}"
    (case / "queries").mkdir(parents=True)
    (case / "schema.graphql").write_text(SDL, encoding="utf-8")
    text = Writer(schema, seed).documents()
    (case / "queries/op.graphql").write_text(text, encoding="utf-8")
    generate(case, case / "expected")
    generated: Any = package(case / "expected")
    for chance in range(5):
        data = answer(schema, generated.operations.OP.document, chance)
        model = generated.models.Op.model_validate(data)
        assert model.model_dump(by_alias=True, exclude_unset=True) == data, text
