"""The modules of operations and fragments: the models of what a server answers."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from graphql import FieldNode, FragmentDefinitionNode, GraphQLObjectType, OperationDefinitionNode

from . import ariadne
from .annotations import Annotations
from .errors import Problem
from .identifiers import attribute_name, class_name, module_name
from .model import Attribute, Model, field_call, keywords_of
from .normal import Normal, Shape
from .prose import docstring
from .selections import is_conditional
from .types import TYPENAME, field_of


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
    renamed = {shape.name: class_name(shape.bases[0]) for shape in shapes[1:] if only_spreads(shape)}
    classes = ariadne.of_definition(normal, node)
    build = Builder(classes, Annotations({shape.name: shape for shape in shapes}, renamed))
    # Inner classes first, so that the annotations of a class can be evaluated when it is defined.
    models = tuple(build.model(shape) for shape in reversed(shapes) if shape.name not in renamed)
    spread = {class_name(base): module_name(base) for shape in shapes for base in shape.bases}
    return Module(
        name=module_name(definition),
        definition=definition,
        source=Problem.at(node, "")[0],
        models=models,
        fragments=dict(sorted(spread.items())),
    )


def only_spreads(shape: Shape) -> bool:
    """Whether a class would be another name for that of a fragment."""
    return len(shape.bases) == 1 and not shape.fields


@dataclass(frozen=True)
class Builder:
    """Puts together what ariadne-codegen says about the classes of a module and what the schema says."""

    classes: dict[str, ariadne.Class]
    annotations: Annotations

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
        name = attribute_name(key)
        class_ = self.classes[shape.name]
        if node.name.value == "__typename":
            return typename(shape, name, key, node)
        annotation = self.annotations.text(class_.annotations[name])
        keywords = keywords_of(class_.values.get(name))
        return Attribute(
            name, annotation, field_call(keywords), docstring(field_of(shape.type, node).description)
        )


def typename(shape: Shape, name: str, key: str, node: FieldNode) -> Attribute:
    """The type of an object is known, that of one of many is not; ariadne-codegen overlooks conditions on it."""
    annotation = f'Literal["{shape.type.name}"]' if isinstance(shape.type, GraphQLObjectType) else "str"
    keywords: dict[str, ast.expr] = {"alias": ast.Constant(key)}
    if is_conditional(node):
        annotation = f"{annotation} | None"
        keywords["default"] = ast.Constant(None)
    return Attribute(name, annotation, field_call(keywords), docstring(TYPENAME.description))
