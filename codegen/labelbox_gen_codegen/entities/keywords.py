"""The keywords of `create_...` and `update`: the fields of their input type, or the variables of the operation."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace

from graphql import (
    GraphQLInputObjectType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLType,
    OperationDefinitionNode,
    is_enum_type,
    is_input_object_type,
    is_required_input_field,
)

from ..names.identifiers import python_name
from ..names.naming import Names, pascal, snake
from ..shapes.prose import deprecation
from ..shapes.python_types import annotation, scalar
from ..source.schema import words
from ..source.types import bare, item_of, named_type, type_of, variable_type, without_null
from .contracts import is_required
from .facts import Keyword


def of(kind: GraphQLInputObjectType, entity: GraphQLObjectType, names: Names) -> list[Keyword]:
    """Required ones first. Optional nested inputs are relationships, which have methods of their own."""
    found = [
        Keyword(
            name=names.field(entity.name, key),
            key=key,
            annotation=_input_annotation(type_of(field)),
            required=is_required_input_field(field),
            doc="\n".join(
                filter(None, (words(field.description) or _entity_doc(entity, key), deprecation(field)))
            ),
            scalar=scalar(type_of(field)),
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
    return [replace(keyword, annotation=_clearable(keyword, entity)) for keyword in of(kind, entity, names)]


def of_variables(
    operation: OperationDefinitionNode,
    schema: GraphQLSchema,
    created: GraphQLObjectType | None,
    entities: Container[str],
    *,
    owned: bool = True,
) -> list[Keyword]:
    """One for each variable, except `$id` if the method has an owner with that id; `$dataRowId: ID!` takes a data row, an enum its name, too."""
    found: list[Keyword] = []
    for node in operation.variable_definitions or ():
        key = node.variable.name.value
        if key == "id" and owned:
            continue
        kind = variable_type(schema, node.type)
        python = _input_annotation(kind)
        required = is_required(schema, node)
        other = key.removesuffix("Id")
        if required and other != key and pascal(other) in entities:
            doc = _entity_doc(created, other)
            found.append(Keyword(snake(other), key, f"Async{pascal(other)}", required, doc, entity=True))
        else:
            found.append(
                Keyword(snake(key), key, python, required, _entity_doc(created, key), scalar=scalar(kind))
            )
    return sorted(found, key=lambda keyword: not keyword.required)


def _input_annotation(kind: GraphQLType) -> str:
    """An enum is taken as text, too, and an input as a model or a mapping."""
    if isinstance(bare(kind), GraphQLInputObjectType):
        return _nested(kind)
    return f"str | {annotation(kind)}" if is_enum_type(without_null(kind)[0]) else annotation(kind)


def _nested(kind: GraphQLType) -> str:
    plain, nullable = without_null(kind)
    item = item_of(plain)
    text = f"list[{_nested(item)}]" if item else f"models.{python_name(bare(plain))} | Mapping[str, Any]"
    return f"{text} | None" if nullable else text


def _clearable(keyword: Keyword, entity: GraphQLObjectType) -> str:
    field = entity.fields.get(keyword.key)
    if field is not None and not without_null(type_of(field))[1]:
        return keyword.annotation.removesuffix(" | None")
    return keyword.annotation


def _entity_doc(entity: GraphQLObjectType | None, key: str) -> str:
    """Inputs are seldom described; the field they set is."""
    return words(entity.fields[key].description) if entity and key in entity.fields else ""
