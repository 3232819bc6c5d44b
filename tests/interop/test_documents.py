"""What the SDK sends, against the schema, and both against what the official client puts on the wire.

`wire_facts.json` has what was seen of that client (7.17): root field -> path of an input value -> the types of the
variables that were sent there, none where only literals or parts of a variable were seen.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from graphql import (
    FieldNode,
    GraphQLArgument,
    GraphQLField,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLSchema,
    ListValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    ValueNode,
    VariableNode,
    build_schema,
    get_named_type,
    get_nullable_type,
    is_list_type,
    parse,
    parse_type,
    print_ast,
    validate,
)
from graphql.utilities import is_type_sub_type_of, type_from_ast

from labelbox_gen._runtime.graphql.operation import Operation
from labelbox_gen_codegen.source.schema import EVIDENCE
from labelbox_gen_graphql import operations

SCHEMA: GraphQLSchema = build_schema(
    (Path(__file__).parents[2] / "schema" / "schema.graphql").read_text(encoding="utf-8")
)
FACTS: dict[str, dict[str, list[str]]] = json.loads(
    Path(__file__).with_name("wire_facts.json").read_text(encoding="utf-8")
)
SENT: list[Operation] = [getattr(operations, name) for name in operations.__all__]

Described = GraphQLField | GraphQLArgument | GraphQLInputField


def marks(member: Described) -> list[str]:
    """What a description says of its evidence; nothing if the name was seen."""
    return [line for line in (member.description or "").splitlines() if line.startswith(EVIDENCE)]


def roots() -> dict[str, GraphQLField]:
    """All root fields, such as `query.project`."""
    types = {"query": SCHEMA.query_type, "mutation": SCHEMA.mutation_type}
    return {
        f"{kind}.{name}": field
        for kind, type_ in types.items()
        if type_
        for name, field in type_.fields.items()
    }


ROOTS = roots()


def along(root: str, path: str) -> Iterator[GraphQLArgument | GraphQLInputField]:
    """The argument and the input fields that a path names, as far as they are no free JSON."""
    first, *rest = path.split(".")
    member: GraphQLArgument | GraphQLInputField = ROOTS[root].args[first]
    yield member
    for name in rest:
        type_ = get_named_type(member.type)
        if not isinstance(type_, GraphQLInputObjectType):
            return
        member = type_.fields[name]
        yield member


def takes(position: GraphQLInputType, variable: str) -> bool:
    """Whether a variable of that type may stand there, or in a list there."""
    sent: Any = type_from_ast(SCHEMA, parse_type(variable))
    places: list[Any] = [position]
    if is_list_type(nullable := get_nullable_type(position)):
        places += [nullable.of_type]
    return sent is not None and any(is_type_sub_type_of(SCHEMA, sent, place) for place in places)


WIRE = [(root, path, types) for root, paths in FACTS.items() for path, types in paths.items()]


def test_all_that_was_seen_is_in_the_schema() -> None:
    assert [root for root in FACTS if root not in ROOTS] == []
    wrong: list[str] = []
    for root, path, types in WIRE:
        try:
            *_, last = along(root, path)
        except KeyError as error:
            wrong.append(f"{root}: {path}: {error} is missing")
            continue
        wrong += [
            f"{root}: {path} is {last.type}, not {type_}" for type_ in types if not takes(last.type, type_)
        ]
    assert wrong == []


def test_what_was_seen_bears_no_mark() -> None:
    assert [root for root in FACTS if marks(ROOTS[root])] == []
    marked = {(root, path) for root, path, _ in WIRE for member in along(root, path) if marks(member)}
    assert marked == set()


def test_root_fields_and_arguments_that_were_never_seen_bear_one() -> None:
    unmarked: list[str] = []
    for root, field in ROOTS.items():
        if marks(field):
            continue
        if root not in FACTS:
            unmarked.append(root)
        unmarked += [
            f"{root}({name}:)"
            for name, arg in field.args.items()
            if name not in FACTS.get(root, {}) and not marks(arg)
        ]
    assert unmarked == []


@pytest.mark.parametrize(
    ("coordinate", "mark"),
    [
        ("Project.datasets", "Guide 2.4: "),
        ("Dataset.projects", "Guide 2.4: "),
        ("ProjectUpdateInput.datasets", "Guide 2.4: "),
    ],
)
def test_what_only_the_old_guide_knows_says_so(coordinate: str, mark: str) -> None:
    type_name, _, name = coordinate.partition(".")
    member: Described = SCHEMA.type_map[type_name].fields[name]  # type: ignore[attr-defined]
    assert [line.startswith(mark) for line in marks(member)] == [True]


@pytest.mark.parametrize("operation", SENT, ids=lambda operation: operation.name)
def test_a_document_is_valid(operation: Operation) -> None:
    document = parse(operation.document)
    assert [error.message for error in validate(SCHEMA, document)] == []
    (definition,) = [node for node in document.definitions if isinstance(node, OperationDefinitionNode)]
    assert definition.operation.value == operation.kind
    assert definition.name is not None
    assert definition.name.value == operation.name


@dataclass(frozen=True)
class Given:
    """A value that a document gives to a root field, and its variable's type if it is one."""

    root: str
    path: str
    type: str | None


def given(operation: Operation) -> Iterator[Given]:
    (definition,) = [
        node for node in parse(operation.document).definitions if isinstance(node, OperationDefinitionNode)
    ]
    types = {node.variable.name.value: print_ast(node.type) for node in definition.variable_definitions or ()}
    for field in definition.selection_set.selections:
        assert isinstance(field, FieldNode)
        for argument in field.arguments:
            root = f"{operation.kind}.{field.name.value}"
            yield from values(root, argument.name.value, argument.value, types)


def values(root: str, path: str, value: ValueNode, types: dict[str, str]) -> Iterator[Given]:
    yield Given(root, path, types[value.name.value] if isinstance(value, VariableNode) else None)
    if isinstance(value, ObjectValueNode):
        for field in value.fields:
            yield from values(root, f"{path}.{field.name.value}", field.value, types)
    if isinstance(value, ListValueNode):
        for item in value.values:
            yield from values(root, path, item, types)


@pytest.mark.parametrize("operation", SENT, ids=lambda operation: operation.name)
def test_a_document_gives_what_the_official_client_gives(operation: Operation) -> None:
    for value in given(operation):
        facts = FACTS.get(value.root, {})
        marked = any(marks(member) for member in (ROOTS[value.root], *along(value.root, value.path)))
        assert value.path in facts or marked, f"{value} was never seen"
        seen = {
            get_named_type(type_from_ast(SCHEMA, parse_type(type_))) for type_ in facts.get(value.path, [])
        }  # type: ignore[arg-type]
        if value.type and seen:
            assert get_named_type(type_from_ast(SCHEMA, parse_type(value.type))) in seen  # type: ignore[arg-type]


def test_the_facts_see_what_documents_give() -> None:
    found = {(value.path, value.type) for value in given(operations.UPDATE_PROJECT)}
    assert found == {("where", None), ("where.id", "ID!"), ("data", "ProjectUpdateInput!")}
