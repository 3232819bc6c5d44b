"""The keywords of `create_...` and `update`: the fields of their input type, or the variables of the operation."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace

from graphql import (
    GraphQLInputObjectType,
    GraphQLObjectType,
    GraphQLSchema,
    OperationDefinitionNode,
    is_input_object_type,
    is_required_input_field,
)

from .. import conventions
from ..names.naming import Names, pascal, snake
from ..shapes.prose import deprecation
from ..shapes.python_types import PythonType, argument_type
from ..source.schema import words
from ..source.types import item_of, named_type, type_of, variable_type, without_null
from .contracts import is_required
from .facts import Keyword


def of(kind: GraphQLInputObjectType, entity: GraphQLObjectType, names: Names) -> list[Keyword]:
    """Required ones first. Optional nested inputs are relationships, which have methods of their own."""
    found = [
        Keyword(
            name=names.field(entity.name, key),
            key=key,
            type=argument_type(type_of(field)),
            required=is_required_input_field(field),
            doc="\n".join(
                filter(None, (words(field.description) or _entity_doc(entity, key), deprecation(field)))
            ),
        )
        for key, field in kind.fields.items()
        if key not in left_out(kind, names)
    ]
    return sorted(found, key=lambda keyword: (not keyword.required, keyword.name))


def left_out(kind: GraphQLInputObjectType, names: Names) -> list[str]:
    """The fields of an input that are no keywords; whatever the server requires is one."""
    return [
        key
        for key, field in kind.fields.items()
        if not is_required_input_field(field)
        and (key in names.server_side or is_input_object_type(named_type(field)))
    ]


def for_update(kind: GraphQLInputObjectType, entity: GraphQLObjectType, names: Names) -> list[Keyword]:
    """The same of an update; what is never null on the entity cannot be cleared."""
    return [replace(keyword, type=_clearable(keyword, entity)) for keyword in of(kind, entity, names)]


def of_variables(
    operation: OperationDefinitionNode,
    schema: GraphQLSchema,
    created: GraphQLObjectType,
    entities: Container[str],
) -> list[Keyword]:
    """One for each variable but the id of the owner; `$dataRowId: ID!` takes a data row, an enum its name, too."""
    found: list[Keyword] = []
    for node in operation.variable_definitions or ():
        key = node.variable.name.value
        if key == conventions.ID:
            continue
        kind = variable_type(schema, node.type)
        required = is_required(schema, node)
        other = key.removesuffix(conventions.ID_SUFFIX)
        if required and other != key and pascal(other) in entities:
            doc = _entity_doc(created, other)
            found.append(Keyword(snake(other), key, argument_type(kind), required, doc, pascal(other)))
        else:
            found.append(Keyword(snake(key), key, argument_type(kind), required, _entity_doc(created, key)))
    return sorted(found, key=lambda keyword: not keyword.required)


def _clearable(keyword: Keyword, entity: GraphQLObjectType) -> PythonType:
    field = entity.fields.get(keyword.key)
    if field is not None and not without_null(type_of(field))[1]:
        return replace(keyword.type, nullable=False)
    return keyword.type


def _entity_doc(entity: GraphQLObjectType, key: str) -> str:
    """The description of the field that an input sets: inputs are seldom described."""
    return words(entity.fields[key].description) if key in entity.fields else ""


def of_verb(
    operation: OperationDefinitionNode, schema: GraphQLSchema, entities: Container[str], *, owned: bool
) -> list[Keyword]:
    """One for each variable of a method by `[verbs]`, required ones first.

    `$dataRowId` takes an id or a data row, `$dataRowIds` several; `$id` is that of the owner, if there is one.
    """
    found: list[Keyword] = []
    for node in operation.variable_definitions or ():
        key = node.variable.name.value
        if key == conventions.ID and owned:
            continue
        kind = variable_type(schema, node.type)
        entity = pascal(key.removesuffix(conventions.IDS_SUFFIX).removesuffix(conventions.ID_SUFFIX))
        many = item_of(without_null(kind)[0]) is not None
        is_id = key.endswith(conventions.IDS_SUFFIX if many else conventions.ID_SUFFIX) and entity in entities
        found.append(
            Keyword(
                snake(key),
                key,
                argument_type(kind),
                is_required(schema, node),
                "",
                entity if is_id else "",
                many,
            )
        )
    return sorted(found, key=lambda keyword: not keyword.required)
