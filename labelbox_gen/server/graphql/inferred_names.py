"""Alternative names of input types whose names are inferred in the schema.

The official client spells out the fields of these inputs in its documents, and never names their types. Both common
spellings are accepted for them: `XDataInput` and `XInput`.
"""

from __future__ import annotations

from graphql import DocumentNode, GraphQLSchema, NamedTypeNode, OperationDefinitionNode

_INFERRED = "Inferred name:"


def use_known_names(document: DocumentNode, schema: GraphQLSchema) -> None:
    """Rename the types of variables to the names of the schema; unknown names stay."""
    for definition in document.definitions:
        if isinstance(definition, OperationDefinitionNode):
            for variable in definition.variable_definitions or ():
                _use_known_name(_named(variable.type), schema)


def _named(node: object) -> NamedTypeNode:
    """The type inside lists and `!`."""
    while not isinstance(node, NamedTypeNode):
        node = getattr(node, "type")  # noqa: B009  # lists and non-null types have no common class with it
    return node


def _use_known_name(node: NamedTypeNode, schema: GraphQLSchema) -> None:
    name = node.name.value
    if name in schema.type_map or not name.endswith("Input"):
        return
    stem = name.removesuffix("Input")
    other = f"{stem.removesuffix('Data')}Input" if stem.endswith("Data") else f"{stem}DataInput"
    known = schema.type_map.get(other)
    if known is not None and (known.description or "").startswith(_INFERRED):
        node.name.value = other
