"""`schema/schema.graphql`: introspected or read, corrected, sorted, printed; always in the same form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

from graphql import (
    GraphQLEnumValue,
    GraphQLField,
    GraphQLInputField,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLSchema,
    Source,
    lexicographic_sort_schema,
    parse_type,
    print_schema,
)

from ..config import Config, read_toml
from ..errors import CodegenError
from . import sdl
from .introspection import introspect
from .text_files import read_text
from .types import variable_type, without_null


def load(config: Config) -> GraphQLSchema:
    """Read the committed SDL; all mistakes in it are one `CodegenError`, each with its position."""
    name = config.relative(config.schema)
    text = read_text(config.schema, name, missing="file not found; run `make schema ENDPOINT=...`")
    return sdl.read(Source(text, name))


def update(config: Config, endpoint: str | None, api_key: str) -> None:
    """Write `schema.graphql` from an endpoint, or anew from itself."""
    found = introspect(endpoint, api_key) if endpoint else load(config)
    text = render(correct(found, config))
    config.schema.write_text(text, encoding="utf-8", errors="backslashreplace")  # half surrogates


def correct(schema: GraphQLSchema, config: Config) -> GraphQLSchema:
    """Apply `corrections.toml`, and sort. Applying it again changes nothing."""
    path = config.relative(config.corrections)
    for coordinate, entry in read_toml(config.corrections, path).items():
        Correction.read(coordinate, entry, path).apply(schema, path)
    return lexicographic_sort_schema(schema)


def render(schema: GraphQLSchema) -> str:
    """The committed form of a schema: sorted SDL without the specification's own types."""
    return print_schema(lexicographic_sort_schema(schema)) + "\n"


@dataclass(frozen=True)
class Correction:
    """One entry of `corrections.toml`; the file explains its keys."""

    coordinate: str
    reason: str
    description: str | None = None
    type: str | None = None
    non_null: bool = False

    @classmethod
    def read(cls, coordinate: str, entry: dict[str, object], path: str) -> Correction:
        if unknown := set(entry) - {"reason", "description", "type", "non_null"}:
            raise CodegenError(f'["{coordinate}"] has unknown keys: {", ".join(sorted(unknown))}', path)
        if not entry.get("reason"):
            raise CodegenError(f'["{coordinate}"] gives no reason', path)
        return cls(coordinate=coordinate, **entry)  # pyright: ignore[reportArgumentType]

    def apply(self, schema: GraphQLSchema, path: str) -> None:
        target = find(schema, self.coordinate)
        if target is None:
            raise CodegenError(f'["{self.coordinate}"] is not in the schema', path)
        if self.description and not words(target.description):
            evidence = target.description or ""
            target.description = f"{self.description}\n\n{evidence}".strip()
        if isinstance(target, GraphQLField | GraphQLInputField):
            field: Any = target  # graphql-core does not type the types of fields
            if self.type:
                field.type = variable_type(schema, parse_type(self.type))
            if self.non_null:
                field.type = GraphQLNonNull(cast(Any, without_null(field.type)[0]))
        elif self.type or self.non_null:
            raise CodegenError(f'["{self.coordinate}"] is not a field', path)


Described = GraphQLNamedType | GraphQLField | GraphQLInputField | GraphQLEnumValue

#: How a description says that something rests on inference or on an old document (schema/README.md).
EVIDENCE = ("Inferred: ", "Inferred name: ", "Guide 2.4: ")


def words(description: str | None) -> str:
    """A description without its lines of evidence."""
    lines = (description or "").splitlines()
    return "\n".join(line for line in lines if not line.startswith(EVIDENCE)).strip()


#: What a docstring says of something that only an old document knows.
OF_OLD = "From the v2.4 guide; the hosted API may not serve it any more."


def explained(description: str | None) -> str:
    """A description for users: the words, and whether it may be gone from the hosted API."""
    old = any(line.startswith("Guide 2.4: ") for line in (description or "").splitlines())
    text = words(description)
    return f"{text} {OF_OLD}" if old and text else text


def find(schema: GraphQLSchema, coordinate: str) -> Described | None:
    """The type, field or enum value that a coordinate such as `Project.name` names."""
    type_name, _, member = coordinate.partition(".")
    parent = schema.type_map.get(type_name)
    if not member or parent is None:
        return parent
    members: dict[str, Described] = getattr(parent, "fields", None) or getattr(parent, "values", None) or {}
    return members.get(member)
