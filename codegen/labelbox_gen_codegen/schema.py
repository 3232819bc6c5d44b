"""`schema/schema.graphql`: introspected or read, corrected, sorted, printed; always in the same form."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any, cast

from graphql import (
    GraphQLEnumValue,
    GraphQLError,
    GraphQLField,
    GraphQLInputField,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLSchema,
    Source,
    build_client_schema,
    build_schema,
    get_introspection_query,
    lexicographic_sort_schema,
    parse_type,
    print_schema,
)

from .config import Config, read_toml
from .errors import CodegenError
from .types import variable_type, without_null

INTROSPECTION = get_introspection_query(descriptions=True, input_value_deprecation=True)


def load(config: Config) -> GraphQLSchema:
    """Read the committed SDL; a mistake in it is a `CodegenError` with its position."""
    name = config.relative(config.schema)
    try:
        return build_schema(Source(config.schema.read_text(encoding="utf-8"), name))
    except FileNotFoundError as error:
        raise CodegenError("file not found; run `make schema ENDPOINT=...`", name) from error
    except GraphQLError as error:
        place = error.locations[0] if error.locations else None
        where = f"{name}:{place.line}:{place.column}" if place else name
        raise CodegenError(error.message, where) from error
    except TypeError as error:  # graphql-core: the SDL parses but does not make a schema
        raise CodegenError(str(error), name) from error


def update(config: Config, endpoint: str | None, api_key: str) -> None:
    """Write `schema.graphql` from an endpoint, or anew from itself."""
    found = introspect(endpoint, api_key) if endpoint else load(config)
    config.schema.write_text(render(correct(found, config)), encoding="utf-8")


def introspect(endpoint: str, api_key: str) -> GraphQLSchema:
    """Ask a GraphQL server for its schema. The key may be `$NAME` of an environment variable."""
    import httpx

    if api_key.startswith("$"):
        api_key = os.environ.get(api_key[1:], "")
    headers = {"Authorization": f"Bearer {api_key}"} if api_key else {}
    try:
        response = httpx.post(endpoint, json={"query": INTROSPECTION}, headers=headers, timeout=120)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise CodegenError(f"cannot introspect: {error}", endpoint) from error
    try:
        data: Any = response.json()["data"]
        return build_client_schema(data)
    except (ValueError, KeyError, TypeError, GraphQLError) as error:
        raise CodegenError(
            f"answered no schema ({response.status_code}): {response.text[:300]}", endpoint
        ) from error


def correct(schema: GraphQLSchema, config: Config) -> GraphQLSchema:
    """Apply `corrections.toml`, and sort. Applying it again changes nothing."""
    path = config.relative(config.corrections)
    for coordinate, entry in read_toml(config.corrections).items():
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


def inferred(description: str | None) -> bool:
    """Whether nobody has seen that the API has something: then it must not be sent unasked."""
    return any(line.startswith("Inferred: ") for line in (description or "").splitlines())


def find(schema: GraphQLSchema, coordinate: str) -> Described | None:
    """The type, field or enum value that a coordinate such as `Project.name` names."""
    type_name, _, member = coordinate.partition(".")
    parent = schema.type_map.get(type_name)
    if not member or parent is None:
        return parent
    members: dict[str, Described] = getattr(parent, "fields", None) or getattr(parent, "values", None) or {}
    return members.get(member)
