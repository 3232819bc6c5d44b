"""ariadne-codegen: the Python classes of inputs and enums, as syntax trees.

The models of answers are made in `answers.py` from the normal form, where each class is known already: its generator
would work out the same classes once more, under names that it alone decides.
"""

from __future__ import annotations

import ast
import warnings
from dataclasses import dataclass

from ariadne_codegen.client_generators.enums import EnumsGenerator
from ariadne_codegen.client_generators.input_types import InputTypesGenerator
from ariadne_codegen.client_generators.scalars import ScalarData
from graphql import GraphQLSchema

from .scalars import MODELS


@dataclass(frozen=True)
class Class:
    """A class as ariadne-codegen means it."""

    name: str
    annotations: dict[str, ast.expr]
    """By attribute; of enums, nothing."""
    values: dict[str, ast.expr]
    """Defaults of attributes, members of enums."""


def of_inputs(schema: GraphQLSchema, names: list[str]) -> dict[str, Class]:
    """The classes of input types."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        generator = InputTypesGenerator(schema, custom_scalars=custom_scalars(), use_alias_generator=True)
        return read(generator.generate(types_to_include=names).body)


def of_enums(schema: GraphQLSchema, names: list[str]) -> dict[str, Class]:
    """The classes of enums."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return read(EnumsGenerator(schema).generate(types_to_include=names).body)


def custom_scalars() -> dict[str, ScalarData]:
    """The scalars whose Python types are ours."""
    return {name: ScalarData(type_=python, graphql_name=name) for name, python in MODELS.items()}


def read(statements: list[ast.ClassDef] | list[ast.stmt]) -> dict[str, Class]:
    """The classes among statements; of two attributes of one name the first counts ."""
    found: dict[str, Class] = {}
    for node in statements:
        if not isinstance(node, ast.ClassDef):
            continue
        each = found.setdefault(node.name, Class(node.name, {}, {}))
        for statement in node.body:
            read_statement(each, statement)
    return found


def read_statement(into: Class, statement: ast.stmt) -> None:
    """An attribute of a model, or a member of an enum."""
    if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
        name = statement.target.id
        if name not in into.annotations:
            into.annotations[name] = statement.annotation
            if statement.value:
                into.values[name] = statement.value
    elif isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
        into.values[statement.targets[0].id] = statement.value
