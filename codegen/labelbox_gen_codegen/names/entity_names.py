"""Python names inside an entity: of its attributes, and of the parameters of its methods.

A field gives way to what the class has already: methods of all entities, handwritten ones, relationships. `names.toml`
decides otherwise.
"""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from graphql import GraphQLNamedType, GraphQLObjectType

from .. import conventions
from ..entities.facts import Entity, Keyword, Listing, Member, Verb
from ..errors import Problem
from .identifiers import USED_BY_ENTITIES
from .naming import Names, snake
from .spelling import spell

#: What class bodies and annotations of entities refer to.
USED_BY_BODIES = frozenset(
    {
        *("bool", "dict", "float", "int", "list", "object", "property", "staticmethod", "str"),
        *("_async", "datetime", "deprecated", "enum_of", "keywords_of", "list_of", "models"),
    }
)
#: What methods of entities and clients refer to, besides builtins.
USED_BY_CALLS = frozenset(
    {
        *("changes", "created", "data", "delete", "given", "id_of", "models", "operations", "optional"),
        *("order_by", "order_input", "partial", "present", "self", "uid_of", "unknown", "variables"),
        *("where", "where_input", "bulk_delete", "enum_of", "list_of"),
    }
)


#: Modules of the generated package beside those of entities.
MODULES = frozenset({"__init__", "client", "graphql"})


def spell_classes(types: Collection[str], names: Names, public: Collection[str]) -> dict[str, str]:
    """The classes of entities; `public` are the names that the SDK exports besides."""
    decided = {name: names.types[name] for name in types if name in names.types}
    taken = {*USED_BY_ENTITIES, *public, *decided.values()}
    return decided | spell(((name, name) for name in types if name not in decided), taken)


def spell_modules(types: Collection[str], names: Names) -> dict[str, str]:
    """The modules of entities."""
    return spell(((name, snake(names.noun(name))) for name in types), MODULES)


def notices_of_classes(
    types: Mapping[str, GraphQLNamedType], classes: Mapping[str, str], names: Names
) -> Iterator[Problem]:
    """A line for each entity whose class has another name than its type."""
    for name, type_ in types.items():
        if classes[name] != name and name not in names.types and type_.ast_node:
            advice = f'"{name}" = "..." under [types] of names.toml gives it another name'
            message = f"{name} is the class '{classes[name]}', because '{name}' is taken; {advice}"
            yield Problem.at(type_.ast_node, message)


def spell_names(entity: Entity, kind: GraphQLNamedType, names: Names, handwritten: Path) -> Iterator[Problem]:
    """Rename what has a name that is taken; each is a line for the report."""
    own = class_members(handwritten / f"{entity.module}.py", f"Async{entity.python}")
    created = {f"create_{creation.name}" for creation in entity.creations}
    created |= {verb.name for verb in entity.verbs}
    taken = {*USED_BY_BODIES, *base_members(), *entity.relationships, *created, *own}
    decided = {member.key for member in entity.members if names.decides(entity.name, member.key)}
    free = [member for member in entity.members if member.key not in decided]
    taken |= {member.name for member in entity.members if member.key in decided}
    spelled = spell(((member.key, member.name) for member in free), taken)
    for member in free:
        if spelled[member.key] != member.name:
            yield from _notice(entity.name, kind, member.key, spelled[member.key])
    entity.members = [_renamed(member, spelled) for member in entity.members]
    entity.members.sort(key=lambda member: member.name)
    attributes = {member.key: member.name for member in entity.members}
    entity.create_keywords = spell_keywords(entity.create_keywords, attributes)
    entity.update_keywords = spell_keywords(entity.update_keywords, attributes)
    entity.lists = entity.lists and spell_parameters(entity.lists)
    for name, relationship in entity.relationships.items():
        many = relationship.many and spell_parameters(relationship.many)
        entity.relationships[name] = replace(relationship, many=many)
    entity.verbs = [spell_verb(verb) for verb in entity.verbs]
    entity.creations = [
        replace(creation, keywords=tuple(spell_keywords(creation.keywords, {})))
        for creation in entity.creations
    ]


def spell_verb(verb: Verb) -> Verb:
    """The parameters of a method of `[verbs]`."""
    many = verb.many and spell_parameters(verb.many)
    return replace(verb, keywords=tuple(spell_keywords(verb.keywords, {})), many=many)


def spell_keywords(keywords: Iterable[Keyword], attributes: dict[str, str]) -> list[Keyword]:
    """The keywords of a method; one that sets a field is called like its attribute."""
    keywords = list(keywords)
    wanted = ((each.key, attributes.get(each.key, each.name)) for each in keywords)
    spelled = spell(wanted, USED_BY_CALLS)
    return [replace(each, name=spelled[each.key]) for each in keywords]


def spell_parameters(listing: Listing) -> Listing:
    """The parameters of a list."""
    return replace(listing, parameters=tuple(spell_keywords(listing.parameters, {})))


def _renamed(member: Member, names: dict[str, str]) -> Member:
    return replace(member, name=names.get(member.key, member.name))


def _notice(name: str, kind: GraphQLNamedType, key: str, python: str) -> Iterator[Problem]:
    field = kind.fields.get(key) if isinstance(kind, GraphQLObjectType) else None
    if field and field.ast_node:
        advice = f'"{name}.{key}" = "..." under [fields] of names.toml gives it another name'
        message = (
            f"{name}.{key} is the attribute '{python}', because '{python.rstrip('_')}' is taken; {advice}"
        )
        yield Problem.at(field.ast_node, message)


@cache
def base_members() -> Collection[str]:
    """What every entity has."""
    spec = find_spec("labelbox_gen")
    assert spec is not None, "this package is a part of labelbox_gen"
    assert spec.origin is not None, "labelbox_gen is an ordinary package"
    path = Path(spec.origin).parent / "_async" / "entity.py"
    of_classes = class_members(path, "AsyncObject") | class_members(path, "AsyncEntity")
    return frozenset({*of_classes, *conventions.RESERVED} - {conventions.UID})


def class_members(path: Path, name: str) -> set[str]:
    """The names that a class in a Python file defines; none if there is no such file or class."""
    if not path.is_file():
        return set()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    bodies = [node.body for node in tree.body if isinstance(node, ast.ClassDef) and node.name == name]
    return {defined for body in bodies for node in body for defined in defined_by(node)}


def defined_by(node: ast.stmt) -> Iterator[str]:
    """The names that a statement of a class body defines, also under a condition."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        yield node.name
    elif isinstance(node, ast.Assign | ast.AnnAssign):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        for target in targets:
            if isinstance(target, ast.Name) and target.id == "__slots__" and node.value:
                yield from ast.literal_eval(node.value)
            elif isinstance(target, ast.Name):
                yield target.id
            elif isinstance(target, ast.Tuple):
                yield from (each.id for each in target.elts if isinstance(each, ast.Name))
    elif isinstance(node, ast.If):
        for each in [*node.body, *node.orelse]:
            yield from defined_by(each)
