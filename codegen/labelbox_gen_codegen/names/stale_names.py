"""Entries of `names.toml` that name nothing any more: mistyped, or left behind by a change of the schema."""

from __future__ import annotations

from collections.abc import Iterator

from graphql import GraphQLEnumType

from .. import conventions
from ..config import Config, line_of
from ..entities.facts import Entity
from ..errors import Problem
from ..shapes.enums import is_other_name
from ..source.documents import Documents
from .naming import Names


def check(config: Config, documents: Documents, names: Names, entities: list[Entity]) -> Iterator[Problem]:
    """A note for each entry without effect."""
    schema = documents.schema
    members = {
        (name, member) for name, type_ in schema.type_map.items() for member in getattr(type_, "fields", {})
    }
    members |= {("*", member) for _, member in members}
    methods = {
        f"Client.{name}"
        for entity in entities
        for name in (f"get_{entity.module}", f"get_{entity.plural}", f"create_{entity.module}")
    }
    stale = [key for key in names.fields if key.count(".") == 1 and tuple(key.split(".")) not in members]
    stale += [key for key, value in names.members.items() if not _names_value(documents, key, value)]
    stale += [key for key in names.methods if key not in methods]
    stale += [key for key in names.plurals if key not in schema.type_map]
    stale += [
        key
        for key in names.hides_deleted
        if (conventions.DELETED not in getattr(schema.type_map.get(key), "fields", {}))
    ]
    stale += [key for key in names.verbs if key not in documents.operations]
    for key in stale:
        place = config.relative(config.names), line_of(config.names, key), 1
        yield Problem((*place, f'"{key}" names nothing in the schema or the documents, so it has no effect'))


def _names_value(documents: Documents, key: str, value: str) -> bool:
    """Whether an entry of `[members]` gives a value of an enum another name."""
    owner, _, name = key.partition(".")
    type_ = documents.schema.type_map.get(owner)
    return isinstance(type_, GraphQLEnumType) and is_other_name(type_, name, value)
