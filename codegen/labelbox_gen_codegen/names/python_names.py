"""Gives each name of a schema its name in Python, once, before anything is written.

The names are kept in the `extensions` of the schema's types, fields, values and input fields; `python_name` reads them.
A name that differs from the usual one, because that is taken, is a line in the report of a build.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
)

from .. import conventions
from ..errors import Problem
from ..shapes.enums import TAKEN as TAKEN_BY_ENUMS
from ..shapes.enums import member, names_in_answers
from ..shapes.inputs import TAKEN as TAKEN_BY_INPUTS
from ..shapes.normal import Normal
from ..source.types import bare, reachable, variable_type
from .identifiers import (
    USED_BY_ENTITIES,
    USED_BY_MODELS,
    Named,
    attribute_name,
    class_name,
    module_name,
    name_in_python,
    python_name,
)
from .naming import snake
from .spelling import BUILTINS, spell

#: Endings of the names of generated classes.
SUFFIXES = ("", "Base")


def name_fields(schema: GraphQLSchema) -> Iterator[Problem]:
    """Name the fields of answers whose usual attribute another field of the type has, or that Python refuses."""
    for type_ in schema.type_map.values():
        if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType) and not type_.name.startswith("__"):
            wanted = {name: attribute_name(name) for name in type_.fields}
            if len(set(wanted.values())) == len(wanted) and all(map(str.isidentifier, wanted.values())):
                continue
            for name, python in spell(wanted.items()).items():
                if python != wanted[name]:
                    yield from name_field(schema, type_, name, python)


def name_field(
    schema: GraphQLSchema, type_: GraphQLObjectType | GraphQLInterfaceType, name: str, python: str
) -> Iterator[Problem]:
    """Name a field of a type, and of the types that share it through an interface."""
    for each in related(schema, type_):
        if name in each.fields:
            name_in_python(each.fields[name], python)
    yield from notice(type_.fields[name], f"{type_.name}.{name}", python)


def related(
    schema: GraphQLSchema, type_: GraphQLObjectType | GraphQLInterfaceType
) -> list[GraphQLObjectType | GraphQLInterfaceType]:
    """A type, its interfaces, and what implements one of them."""
    found: list[GraphQLObjectType | GraphQLInterfaceType] = [type_]
    for interface in [*type_.interfaces, *([type_] if isinstance(type_, GraphQLInterfaceType) else [])]:
        implementations = schema.get_implementations(interface)
        found += [interface, *implementations.objects, *implementations.interfaces]
    return found


def name_types(normal: Normal, decided: Mapping[str, str], public: frozenset[str]) -> Iterator[Problem]:
    """Name the inputs and enums that the operations use, with their fields and values.

    `decided` are the names that people chose for types, `public` those that the SDK exports besides.
    """
    types = used_types(normal)
    enums = [type_ for type_ in types if isinstance(type_, GraphQLEnumType)]
    inputs = [type_ for type_ in types if isinstance(type_, GraphQLInputObjectType)]
    names = {type_.name: decided[type_.name] for type_ in types if type_.name in decided}
    taken = taken_by_models(normal)
    names |= spell(_usual(inputs, names), {*taken, *names.values()})
    names |= spell(_usual(enums, names), {*taken, *taken_by_entities(normal), *public, *names.values()})
    for type_ in types:
        python = names[type_.name]
        name_in_python(type_, python)
        if type_.name not in decided and python != type_.name:
            advice = f'; "{type_.name}" = "..." under [types] of names.toml gives it another name'
            yield from notice(type_, type_.name, python, advice)
        yield from name_members(type_)
    modules = spell(((type_.name, snake(python_name(type_))) for type_ in enums), set(names.values()))
    for type_ in enums:
        type_.extensions["module"] = modules[type_.name]


def _usual(types: Iterable[GraphQLNamedType], known: Container[str]) -> Iterator[tuple[str, str]]:
    """The usual names of types, except of those that have one already."""
    for type_ in types:
        if type_.name not in known:
            yield type_.name, type_.name.lstrip("_") or type_.name


def name_members(type_: GraphQLEnumType | GraphQLInputObjectType) -> Iterator[Problem]:
    """Name the values of an enum, or the fields of an input."""
    if isinstance(type_, GraphQLEnumType):
        members: dict[str, Named] = dict(type_.values)
        spelled = spell(((value, member(value)) for value in members), TAKEN_BY_ENUMS)
        usual = {value: value for value in members}
    else:
        members = dict(type_.fields)
        usual = {name: attribute_name(name) for name in members}
        spelled = spell(usual.items(), TAKEN_BY_INPUTS)
    for name, python in spelled.items():
        name_in_python(members[name], python)
        if python != usual[name]:
            yield from notice(members[name], f"{type_.name}.{name}", python)


def used_types(normal: Normal) -> list[GraphQLInputObjectType | GraphQLEnumType]:
    """The inputs that variables need and the enums that variables and answers need, sorted."""
    variables = [each for node in normal.operations.values() for each in node.variable_definitions]
    types = [bare(variable_type(normal.schema, each.type)) for each in variables]
    types += [normal.schema.type_map[name] for name in names_in_answers(normal)]
    return sorted(reachable(types), key=_name)


def taken_by_models(normal: Normal) -> set[str]:
    """What an enum or input must not be called, because modules of `models/` have it."""
    definitions = {*normal.operations, *normal.selections.fragments}
    shapes = {shape.name for shapes in normal.shapes.values() for shape in shapes}
    modules = {"inputs", *map(module_name, definitions)}
    return {*BUILTINS, *USED_BY_MODELS, *map(class_name, definitions), *shapes, *modules}


def taken_by_entities(normal: Normal) -> set[str]:
    """What an enum must not be called, because modules of entities, which import enums, have it."""
    own = {f"Async{name}{suffix}" for name in _classes_of_entities(normal) for suffix in SUFFIXES}
    return {*USED_BY_ENTITIES, *own, *(name.removeprefix("Async") for name in own)}


def _classes_of_entities(normal: Normal) -> Iterator[str]:
    """What entities, and the properties for their relationships, may be called."""
    for name in normal.schema.type_map:
        if conventions.fragment_of(name) in normal.selections.fragments:
            yield name
    for name in normal.operations:
        for verb in ("Connect", "Disconnect"):
            if name.startswith(verb) and name != verb:
                yield name.removeprefix(verb)


def notice(named: Named, coordinate: str, python: str, advice: str = "") -> Iterator[Problem]:
    """A line about a name that is not the usual one; the introspection's own types have no place."""
    if named.ast_node:
        yield Problem.at(named.ast_node, f"{coordinate} is '{python}' in Python{advice}")


def _name(type_: GraphQLNamedType) -> str:
    return type_.name
