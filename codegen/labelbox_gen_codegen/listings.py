"""Lists: how an operation pages, filters and orders, read off its variables and its selection."""

from __future__ import annotations

from graphql import (
    FieldNode,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLSchema,
    IntValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
)

from .entities import Call, Keyword, Listing
from .identifiers import response_key
from .naming import snake
from .python_types import annotation, scalar
from .schema import inferred, words
from .targets import Target, variables
from .types import bare, variable_type

#: Variables that page, and what the others around them are called; anything else is a parameter of the method.
CURSORS = ("after", "from")
PAGING = {"first", "id", "orderBy", "skip", "where", *CURSORS}
CURSOR_FIELDS = ("nextCursor", "after", "endCursor", "startCursor")


def listing(call: Call, operation: OperationDefinitionNode, target: Target, schema: GraphQLSchema) -> Listing:
    """How to list what the operation selects."""
    known = variables(operation)
    where = schema.type_map.get(known.get("where", "").rstrip("!"))
    fields: dict[str, GraphQLInputField] = where.fields if isinstance(where, GraphQLInputObjectType) else {}
    return Listing(
        call=call,
        target=target.entity,
        paging=_paging(operation, target, known),
        where=bool(fields),
        conjunction="AND" in fields,
        hides_deleted="deleted" in fields and not inferred(fields["deleted"].description),
        order="orderBy" in known,
        parameters=tuple(_parameters(operation, schema)),
    )


def _paging(operation: OperationDefinitionNode, target: Target, known: dict[str, str]) -> str:
    size = f", size={_size(operation)}" if _size(operation) else ""
    cursor = _cursor(target.around, target.path[:-1]) if target.around else None
    variable = next((name for name in CURSORS if name in known), None)
    if variable and cursor:
        return f"CursorPaging({target.path!r}, {cursor!r}, {variable!r}{size})"
    return f"OffsetPaging({target.path!r}{size})" if "skip" in known else f"WholeList({target.path!r})"


def _size(operation: OperationDefinitionNode) -> str | None:
    """The default of `$first`."""
    for node in operation.variable_definitions or ():
        if node.variable.name.value == "first" and isinstance(node.default_value, IntValueNode):
            return node.default_value.value
    return None


def _cursor(selections: SelectionSetNode, path: tuple[str, ...]) -> tuple[str, ...] | None:
    """Where the next cursor is: beside the items, or in a `pageInfo` beside them."""
    for node in selections.selections:
        if not isinstance(node, FieldNode):
            continue
        if node.name.value in CURSOR_FIELDS:
            return (*path, response_key(node))
        if node.name.value == "pageInfo" and node.selection_set:
            return _cursor(node.selection_set, (*path, response_key(node)))
    return None


def _parameters(operation: OperationDefinitionNode, schema: GraphQLSchema) -> list[Keyword]:
    found: list[Keyword] = []
    for node in operation.variable_definitions or ():
        name = node.variable.name.value
        kind = variable_type(schema, node.type)
        if name in PAGING:
            continue
        python = annotation(kind)
        required = not python.endswith("| None") and node.default_value is None
        doc = words(bare(kind).description)
        found.append(Keyword(snake(name), name, python, required, doc, scalar=scalar(kind)))
    return found
