"""`models/inputs.py`: the input objects that variables are made of."""

from __future__ import annotations

import ast

from graphql import GraphQLInputObjectType, GraphQLSchema

from . import ariadne
from .annotations import Annotations
from .identifiers import attribute_name
from .model import Attribute, Model, field_call, keywords_of
from .prose import docstring


def models(schema: GraphQLSchema, types: list[GraphQLInputObjectType]) -> list[Model]:
    """The classes of input types."""
    classes = ariadne.of_inputs(schema, [type_.name for type_ in types])
    return [model(type_, classes[type_.name]) for type_ in types]


def model(type_: GraphQLInputObjectType, class_: ariadne.Class) -> Model:
    """One class; every field that may be left out has a default, which is not sent."""
    return Model(
        name=type_.name,
        bases=("OneOfModel" if is_one_of(type_) else "InputModel",),
        doc=docstring(type_.description) or f"`{type_.name}` of the schema.",
        attributes=tuple(attribute(class_, key, member.description) for key, member in type_.fields.items()),
    )


def attribute(class_: ariadne.Class, key: str, description: str | None) -> Attribute:
    """A field of an input."""
    name = attribute_name(key)
    annotations = Annotations()
    keywords = {each: Defaults().visit(value) for each, value in keywords_of(class_.values.get(name)).items()}
    if alias := keywords.pop("alias", None):  # `alias` would be the only keyword that type checkers accept
        keywords = {"validation_alias": alias, "serialization_alias": alias, **keywords}
    return Attribute(
        name, annotations.text(class_.annotations[name]), field_call(keywords), docstring(description)
    )


class Defaults(ast.NodeTransformer):
    """`globals()["X"]`, which ariadne-codegen writes for a default that is an object, is `X`."""

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        """There is no other subscript in a default."""
        return ast.Name(str(node.slice.value)) if isinstance(node.slice, ast.Constant) else node


def is_one_of(type_: GraphQLInputObjectType) -> bool:
    """Whether an input is `@oneOf`; versions of graphql-core that do not know still keep the directive."""
    directives = type_.ast_node.directives if type_.ast_node else ()
    return getattr(type_, "is_one_of", False) or any(each.name.value == "oneOf" for each in directives)
