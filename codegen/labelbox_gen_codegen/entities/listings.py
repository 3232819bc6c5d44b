"""Lists: how an operation pages, filters and orders, read off its variables and its selection."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace

from graphql import (
    FieldNode,
    GraphQLEnumType,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLSchema,
    GraphQLType,
    IntValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
)

from .. import conventions
from ..names.identifiers import response_key
from ..names.naming import Names, snake
from ..shapes.python_types import argument_type, scalar
from ..source.schema import words
from ..source.types import bare, variable_type, without_null
from .contracts import is_required, takes
from .facts import Call, Keyword, Listing
from .targets import Target


def listing(
    call: Call, operation: OperationDefinitionNode, target: Target, schema: GraphQLSchema, names: Names
) -> Listing:
    """How to list what the operation selects; a variable that does not page, filter or order is a parameter."""
    known = {
        node.variable.name.value: variable_type(schema, node.type)
        for node in operation.variable_definitions or ()
    }
    where, order = known.get(conventions.WHERE), known.get(conventions.ORDER_BY)
    fields = fields_of(where)
    ordered = order is not None and is_order(order)
    paging, paged = _paging(operation, target, known)
    used = {*paged, *([conventions.ID] if call.identified else []), *([conventions.WHERE] if fields else [])}
    used |= {conventions.ORDER_BY} if ordered else set()
    return Listing(
        call=call,
        target=target.entity,
        paging=paging,
        where=bool(fields),
        where_required=bool(fields) and where is not None and not without_null(where)[1],
        conjunction=conventions.CONJUNCTION in fields,
        hides_deleted=where is not None and bare(where).name in names.hides_deleted,
        order=ordered,
        order_required=ordered and order is not None and not without_null(order)[1],
        parameters=tuple(_parameters(operation, schema, used)),
    )


def fields_of(where: GraphQLType | None) -> dict[str, GraphQLInputField]:
    """The fields that lists can be filtered by; none if `where` is anything but an input."""
    plain = without_null(where)[0] if where else None
    return plain.fields if isinstance(plain, GraphQLInputObjectType) else {}


def is_order(type_: GraphQLType) -> bool:
    """Whether values such as `name_ASC` say how to order."""
    plain = without_null(type_)[0]
    return isinstance(plain, GraphQLEnumType) and any(
        name.endswith(conventions.ASCENDING) for name in plain.values
    )


def _paging(
    operation: OperationDefinitionNode, target: Target, known: dict[str, GraphQLType]
) -> tuple[str, set[str]]:
    """The expression for the paging, and the variables that it sends."""
    size = f", size={_size(operation)}" if _size(operation) else ""
    cursor = _cursor(target.around, target.beside, conventions.CURSOR_FIELDS) if target.around else None
    more = _cursor(target.around, target.beside, (conventions.MORE,)) if target.around else None
    variable = next(
        (name for name in conventions.CURSORS if name in known and takes(known[name], "id")), None
    )
    counts = {
        name
        for name in (conventions.FIRST, conventions.SKIP)
        if name in known and scalar(known[name]) == "INT"
    }
    if variable and cursor:
        end = f", more={more!r}" if more else ""
        return f"CursorPaging({target.path!r}, {cursor!r}, {variable!r}{size}{end})", {
            variable,
            *(counts & {conventions.FIRST}),
        }
    if conventions.SKIP in counts:
        return f"OffsetPaging({target.path!r}{size})", counts
    return f"WholeList({target.path!r})", set()


def _size(operation: OperationDefinitionNode) -> str | None:
    """The default of `$first`."""
    for node in operation.variable_definitions or ():
        if node.variable.name.value == conventions.FIRST and isinstance(node.default_value, IntValueNode):
            return node.default_value.value
    return None


def _cursor(
    selections: SelectionSetNode, path: tuple[str, ...], names: tuple[str, ...]
) -> tuple[str, ...] | None:
    """Where the first of some fields is: beside the items, or in a `pageInfo` beside them."""
    fields = [node for node in selections.selections if isinstance(node, FieldNode)]
    for name in names:
        for node in fields:
            if node.name.value == name:
                return (*path, response_key(node))
    for node in fields:
        if node.name.value == conventions.PAGE_INFO and node.selection_set:
            return _cursor(node.selection_set, (*path, response_key(node)), names)
    return None


def _parameters(
    operation: OperationDefinitionNode, schema: GraphQLSchema, used: Container[str]
) -> list[Keyword]:
    found: list[Keyword] = []
    for node in operation.variable_definitions or ():
        name = node.variable.name.value
        kind = variable_type(schema, node.type)
        if name in used:
            continue
        required = is_required(schema, node)
        python = argument_type(kind)
        if not required:
            python = replace(python, nullable=True)  # None: not sent
        found.append(Keyword(snake(name), name, python, required, words(bare(kind).description)))
    return found
