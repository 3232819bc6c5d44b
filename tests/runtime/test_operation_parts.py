"""Splitting and merging operations changes only names."""

from __future__ import annotations

import pytest
from graphql import (
    FieldNode,
    GraphQLSchema,
    NameNode,
    Node,
    VariableNode,
    Visitor,
    build_schema,
    parse,
    print_ast,
    validate,
    visit,
)

from labelbox_gen._runtime.graphql.operation import Operation
from labelbox_gen._runtime.mutation_batches.document import BatchDocument, Entry
from labelbox_gen._runtime.mutation_batches.operation_parts import OperationParts, parts
from labelbox_gen._runtime.mutation_batches.outcome import Outcome
from labelbox_gen.exceptions import InvalidQueryError
from labelbox_gen.server.graphql.binding import read_sdl
from labelbox_gen_graphql import operations

MUTATIONS = [
    operation
    for operation in (getattr(operations, name) for name in operations.__all__)
    if operation.kind == "mutation" and not operation.files
]


@pytest.fixture(scope="module")
def schema() -> GraphQLSchema:
    return build_schema(read_sdl())


def mutation(document: str) -> Operation:
    return Operation(name="M", kind="mutation", document=document)


def texts(document: str) -> tuple[str, str, list[str]]:
    """Variables, selection and fragments with the suffix `_7`."""
    found: OperationParts = parts(mutation(document))
    return (
        "_7".join(found.variables),
        "_7".join(found.selection),
        ["_7".join(each) for each in found.fragments],
    )


def merged(*found: Operation) -> str:
    entries = [
        Entry(Outcome(n, each.name), lambda: None, each, {}, 0, alone=True) for n, each in enumerate(found)
    ]
    return BatchDocument.of(entries).request()[0].document


def test_variables_and_root_fields_are_renamed() -> None:
    assert texts(
        "mutation M($id: ID!, $n: [Int!] = [1]) {\n  a: update(id: $id, by: {n: $n}) {\n    id\n  }\n}\n"
    ) == (
        "$id_7: ID!, $n_7: [Int!] = [1]",
        "a_7: update(id: $id_7, by: {n: $n_7}) {\n    id\n  }",
        [],
    )


@pytest.mark.parametrize("default", ["0.0", "-1.5e-7", '"x"', "RED", "[]", "{a: 1}", "null"])
def test_the_last_default_is_kept(default: str) -> None:
    assert texts(f"mutation M($x: T = {default}) {{ a(x: $x) }}")[0] == f"$x_7: T = {default}"


def test_a_root_field_without_an_alias_gets_one() -> None:
    document = "mutation M {\n  one(x: 1) {\n    one\n  }\n  two\n}\n"
    assert texts(document) == ("", "one_7: one(x: 1) {\n    one\n  }\n  two_7: two", [])
    assert parts(mutation(document)).keys == ("one", "two")


@pytest.mark.parametrize(
    "text",
    ['"$id { } )"', '"\\"$id\\""', '"""$id " } ) {"""', '"""\\""" $id"""', '""', '""""""', '"# $id"'],
)
def test_strings_stay_unchanged(text: str) -> None:
    document = f"mutation M($id: ID!) {{\n  one(text: {text}, id: $id)\n}}\n"
    assert texts(document)[1] == f"one_7: one(text: {text}, id: $id_7)"


def test_comments_and_directives_are_no_fields() -> None:
    document = "mutation M($id: ID!) {\n  # two(id: $id) {\n  one(id: $id) @include(if: $yes) @live\n}\n"
    assert texts(document)[1] == "one_7: one(id: $id_7) @include(if: $yes_7) @live"


def test_only_fragments_that_use_variables_are_renamed() -> None:
    document = """mutation M($id: ID!, $yes: Boolean!) {
  one(id: $id) {
    ...A
    ...B
    ... on T {
      ...C
    }
  }
}
fragment A on T {
  id
}
fragment B on T {
  ...C
}
fragment C on T {
  name @include(if: $yes)
}
"""
    _, selection, fragments = texts(document)
    assert "...A\n    ...B_7\n    ... on T {\n      ...C_7" in selection
    assert fragments == [
        "fragment A on T {\n  id\n}",
        "fragment B_7 on T {\n  ...C_7\n}",
        "fragment C_7 on T {\n  name @include(if: $yes_7)\n}",
    ]


def test_ids_are_read_from_variables() -> None:
    document = "mutation M($id: ID!, $ids: [ID!]!, $ID: Int, $in: Input = {ID: 1}, $maybe: ID) { a }"
    assert parts(mutation(document)).ids == ("id", "ids", "maybe")


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        ("query Q { a }", "not one mutation"),
        ("mutation A { a } mutation B { b }", "not one mutation"),
        ("mutation M @live { a }", "it has a directive"),
        ("mutation M { ...F } fragment F on Mutation { a }", "root fields are in a fragment"),
    ],
)
def test_operations_that_cannot_be_merged_are_rejected(document: str, reason: str) -> None:
    with pytest.raises(InvalidQueryError, match=reason):
        parts(mutation(document))


class WithoutSuffix(Visitor):
    """Gives variables and root fields their names back; drops the other operation."""

    def enter_name(self, node: NameNode, key: str, parent: Node, *_: object) -> NameNode:
        is_renamed = isinstance(parent, VariableNode) or (isinstance(parent, FieldNode) and key == "alias")
        return NameNode(value=node.value.removesuffix("_0")) if is_renamed else node

    def leave_field(self, node: FieldNode, *_: object) -> FieldNode:
        node.alias = None if node.alias and node.alias.value == node.name.value else node.alias
        return node


@pytest.mark.parametrize("operation", MUTATIONS, ids=lambda operation: operation.name)
def test_only_names_of_our_mutations_change(operation: Operation, schema: GraphQLSchema) -> None:
    document = parse(merged(operation, operations.UPLOAD_FILE))
    assert validate(schema, document) == []
    head, *fragments = visit(document, WithoutSuffix()).definitions
    wanted, *wanted_fragments = parse(operation.document).definitions
    of_other = {"file_1", "contentLength_1", "sign_1"}
    variables = [each for each in head.variable_definitions if each.variable.name.value not in of_other]
    assert list(map(print_ast, variables)) == list(map(print_ast, wanted.variable_definitions))
    selections = head.selection_set.selections[:-1]
    assert list(map(print_ast, selections)) == list(map(print_ast, wanted.selection_set.selections))
    assert list(map(print_ast, fragments)) == list(map(print_ast, wanted_fragments))


def test_all_our_mutations_make_one_document(schema: GraphQLSchema) -> None:
    document = parse(merged(*MUTATIONS, *MUTATIONS))
    assert validate(schema, document) == []
    names = [node.name.value for node in document.definitions]  # type: ignore[union-attr]
    assert names[0] == "Batch"
    assert len(names) == len(set(names))
