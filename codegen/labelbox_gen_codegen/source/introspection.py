"""Asks a GraphQL server for its schema: everything that the server can say about it."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, cast

from graphql import GraphQLError, GraphQLSchema, build_client_schema, get_introspection_query

from ..errors import CodegenError

#: Which parts of the introspection a server knows: later versions of the specification added some.
ABILITIES = """
query Abilities {
  schema: __type(name: "__Schema") { fields { name } }
  type: __type(name: "__Type") { fields { name } }
  directive: __type(name: "__Directive") { fields { name args { name } } }
  field: __type(name: "__Field") { fields { name args { name } } }
}
"""
#: Option of `get_introspection_query` -> the introspection type and its field or argument that the option needs.
OPTIONS = {
    "specified_by_url": ("type", "specifiedByURL"),
    "input_object_one_of": ("type", "isOneOf"),
    "directive_is_repeatable": ("directive", "isRepeatable"),
    "schema_description": ("schema", "description"),
    "input_value_deprecation": ("field", "args.includeDeprecated"),
}
SECONDS = 120


def introspect(endpoint: str, api_key: str) -> GraphQLSchema:
    """The schema of an endpoint. The key may be `$NAME` of an environment variable.

    Raises:
        CodegenError: the endpoint cannot be reached, or does not answer with a schema.
    """
    if api_key.startswith("$"):
        api_key = os.environ.get(api_key[1:], "")
    headers = {"Authorization": f"Bearer {api_key}"} if api_key else {}
    try:
        return read(partial(ask, endpoint, headers))
    except (GraphQLError, TypeError, KeyError) as error:
        raise CodegenError(f"answered no valid schema: {error}", endpoint) from error


def read(execute: Callable[[str], dict[str, Any]]) -> GraphQLSchema:
    """The schema behind a function that runs a query: with all that the server can say about it.

    That includes `@oneOf`, `@specifiedBy`, `repeatable`, deprecated arguments and the schema's description.
    """
    found = abilities(execute(ABILITIES))
    known = {option: ability in found for option, ability in OPTIONS.items()}
    data = execute(get_introspection_query(descriptions=True, **known))
    return build_client_schema(cast(Any, data))


def ask(endpoint: str, headers: Mapping[str, str], query: str) -> dict[str, Any]:
    """The data that a server answers."""
    import httpx

    try:
        response = httpx.post(endpoint, json={"query": query}, headers=dict(headers), timeout=SECONDS)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise CodegenError(f"cannot introspect: {error}", endpoint) from error
    try:
        return dict(response.json()["data"])
    except (ValueError, KeyError, TypeError) as error:
        raise CodegenError(
            f"answered no schema ({response.status_code}): {response.text[:300]}", endpoint
        ) from error


def abilities(data: dict[str, Any]) -> set[tuple[str, str]]:
    """The fields of introspection types that a server has, and their arguments as `field.argument`."""
    found: set[tuple[str, str]] = set()
    for name, type_ in data.items():
        fields: list[dict[str, Any]] = type_["fields"] if type_ else []
        for field in fields:
            arguments: list[dict[str, Any]] = field.get("args", [])
            found.add((name, field["name"]))
            found |= {(name, f"{field['name']}.{argument['name']}") for argument in arguments}
    return found
