"""The modules of operations and fragments: the models of what a server answers."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from ariadne_codegen.utils import needs_explicit_alias
from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLEnumType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLType,
    OperationDefinitionNode,
)

from ..errors import Problem
from ..names.identifiers import attribute_of, class_name, module_name, python_name
from ..source.types import TYPENAME, bare, field_of, item_of, type_of, without_null
from .model import Attribute, Model, field_call
from .normal import Normal, Shape
from .prose import deprecation, docstring
from .scalars import MODELS, PYTHON
from .selections import is_conditional


@dataclass(frozen=True)
class Module:
    """The models of one operation or fragment."""

    name: str
    definition: str
    source: str
    """The file of the definition."""
    models: tuple[Model, ...]
    fragments: dict[str, str]
    """The classes of other fragments that these extend or hold, with their modules."""


def module(normal: Normal, node: OperationDefinitionNode | FragmentDefinitionNode) -> Module:
    """The module of a definition in normal form."""
    definition = node.name.value if node.name else ""
    shapes = normal.shapes[definition]
    build = Builder({shape.name: class_name(shape.bases[0]) for shape in shapes[1:] if shape.only_spreads})
    # Inner classes first, so that the annotations of a class can be evaluated when it is defined.
    models = tuple(
        build.model(shape) for shape in reversed(shapes) if shape is shapes[0] or not shape.only_spreads
    )
    spread = {class_name(base): module_name(base) for shape in shapes for base in shape.bases}
    return Module(
        name=module_name(definition),
        definition=definition,
        source=Problem.at(node, "")[0],
        models=models,
        fragments=dict(sorted(spread.items())),
    )


@dataclass(frozen=True)
class Builder:
    """Makes the classes of one module."""

    renamed: dict[str, str]
    """Classes that would only repeat that of a fragment, and that fragment's class."""

    def model(self, shape: Shape) -> Model:
        """The class of a shape."""
        fragments = tuple(class_name(base) for base in shape.bases)
        return Model(
            name=shape.name,
            bases=fragments or ("ResultModel",),
            doc=self.doc(shape),
            attributes=tuple(self.attribute(shape, key, node) for key, node in shape.fields.items()),
        )

    def doc(self, shape: Shape) -> str:
        """The first class of an operation is its answer; any other is an object of the schema."""
        if isinstance(shape.node, OperationDefinitionNode) and shape.node.name:
            return f"The answer of `{shape.node.name.value}`."
        return docstring(shape.type.description) or f"`{shape.type.name}`, as far as it was selected."

    def attribute(self, shape: Shape, key: str, node: FieldNode) -> Attribute:
        """A field."""
        name = attribute_of(shape.type, node)
        if node.name.value == "__typename":
            return typename(shape, name, key, node)
        declared = field_of(shape.type, node)
        annotation = self.annotation(type_of(declared), shape.inner.get(key, []))
        keywords: dict[str, ast.expr] = {}
        if needs_explicit_alias(name, key, True):
            keywords["alias"] = ast.Constant(key)
        if is_conditional(node):
            annotation = annotation if annotation.endswith("| None") else or_none(annotation)
            keywords["default"] = ast.Constant(None)
        if declared.deprecation_reason is not None:
            keywords["deprecated"] = ast.Constant(declared.deprecation_reason or True)
        return Attribute(
            name,
            annotation,
            field_call(keywords),
            docstring(declared.description, deprecation(declared)),
            schema=f"{shape.type.name}.{node.name.value}",
            deprecated=declared.deprecation_reason,
        )

    def annotation(self, type_: GraphQLType, inner: list[Shape]) -> str:
        """The Python type of a value; `inner` are the classes of the objects in it."""
        plain, nullable = without_null(type_)
        item = item_of(plain)
        if item is not None:
            text = f"list[{self.annotation(item, inner)}]"
        else:
            text = self.objects(inner) if inner else leaf(bare(plain))
        return or_none(text) if nullable else text

    def objects(self, inner: list[Shape]) -> str:
        """The class of an object, or an open union of several."""
        names = [self.renamed.get(shape.name, shape.name) for shape in inner]
        return open_union(names, inner) if inner[0].of_union or len(inner) > 1 else names[0]


def or_none(text: str) -> str:
    """A type or None; `Any` is both already."""
    return text if text == "Any" else f"{text} | None"


def leaf(type_: GraphQLNamedType) -> str:
    """The Python type of an enum or scalar in an answer."""
    if isinstance(type_, GraphQLEnumType):
        return python_name(type_)
    return MODELS.get(type_.name) or PYTHON.get(type_.name, "Any")


def open_union(names: list[str], members: list[Shape]) -> str:
    """`__typename` chooses the member, and there is one for the types that have none of their own."""
    known: list[str] = []
    choices: list[str] = []
    other = "UnknownMember"
    for name, shape in zip(names, members, strict=True):
        if isinstance(shape.type, GraphQLObjectType):
            known.append(f'"{shape.type.name}"')
            choices.append(f'Annotated[{name}, Tag("{shape.type.name}")]')
        else:
            other = name
    union = " | ".join([*choices, f"Annotated[{other}, Tag(OTHER)]"])
    return f"Annotated[{union}, open_union({', '.join(known)})]"


def typename(shape: Shape, name: str, key: str, node: FieldNode) -> Attribute:
    """The type of an object is known, that of one of many is not; ariadne-codegen overlooks conditions on it."""
    annotation = f'Literal["{shape.type.name}"]' if isinstance(shape.type, GraphQLObjectType) else "str"
    keywords: dict[str, ast.expr] = {"alias": ast.Constant(key)}
    if is_conditional(node):
        annotation = f"{annotation} | None"
        keywords["default"] = ast.Constant(None)
    return Attribute(
        name,
        annotation,
        field_call(keywords),
        docstring(TYPENAME.description),
        schema=f"{shape.type.name}.__typename",
    )
