"""What an operation is for, read off its name: `ListProjectDatasets` lists the datasets of a project.

| name | method |
| --- | --- |
| Get + Entity | `client.get_entity(id)`, `entity.refresh()` |
| List + Entities | `client.get_entities(where)` |
| Create + Entity | `client.create_entity(...)` |
| Update + Entity, Delete + Entity | `entity.update(...)`, `entity.delete()` |
| Delete + Entities | `Entity.bulk_delete(entities)` |
| Get / List + Entity + Relationship | `entity.relationship()` |
| Connect / Disconnect + Entity + Relationship | `entity.relationship.connect(other)` |
| Create + Entity + Relationship | `entity.create_relationship(...)`: one more object that belongs to it |

Entities have the names of their types, or those in `[types]` of `names.toml`. Any other name is a method of `client.graphql` only, unless `[verbs]` of `names.toml` makes it a method (`verbs.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from .. import conventions
from ..names.naming import Names


@dataclass(frozen=True)
class Role:
    """A verb, the type of the entity it is about, and the relationship if there is one, named as in the operation."""

    verb: str
    entity: str
    relationship: str | None = None
    many: bool = False
    """Whether the name has the entity in the plural."""


def verb_of(operation: str) -> str | None:
    """The verb that the name of an operation begins with."""
    match = re.match(rf"({'|'.join(conventions.VERBS)})(?=[A-Z])", operation)
    return match[1] if match else None


def role(operation: str, entities: Iterable[str], names: Names) -> Role | None:
    """The role of an operation; None if it is for `client.graphql` only."""
    verb = verb_of(operation)
    if verb is None:
        return None
    rest = operation.removeprefix(verb)
    longest_first = sorted(entities, key=lambda name: len(names.noun(name)), reverse=True)
    for name in longest_first:
        if rest in (names.noun(name), names.plural(name)):
            return Role(verb, name, many=rest != names.noun(name))
    for name in longest_first:
        tail = rest.removeprefix(names.noun(name))
        if tail != rest and tail[:1].isupper() and verb in conventions.OF_RELATIONSHIPS:
            return Role(verb, name, relationship=tail)
    return None
