"""The fragments `<Type>Fields`, which make their type an entity if they select its id."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from graphql import FragmentDefinitionNode, GraphQLObjectType, OperationDefinitionNode

from .. import conventions
from ..errors import Problem
from ..names.naming import Names
from ..source.documents import Documents
from . import members
from .roles import Role, role
from .targets import target_of


@dataclass(frozen=True)
class EntityFragments:
    """The fragments by their types: those that select the id, and those that do not."""

    entities: dict[str, FragmentDefinitionNode] = field(default_factory=dict[str, FragmentDefinitionNode])
    without_id: dict[str, FragmentDefinitionNode] = field(default_factory=dict[str, FragmentDefinitionNode])

    @classmethod
    def of(cls, documents: Documents) -> EntityFragments:
        """The fragments on an object type that have its name; each one without id gets a note."""
        found = cls()
        for fragment in documents.fragments.values():
            kind = documents.schema.type_map[fragment.type_condition.name.value]
            if fragment.name.value != conventions.fragment_of(kind.name) or not isinstance(
                kind, GraphQLObjectType
            ):
                continue
            if members.selects_id(fragment, documents):
                found.entities[kind.name] = fragment
            else:
                found.without_id[kind.name] = fragment
                message = f"{kind.name} is no entity: {fragment.name.value} selects no id"
                documents.notes.append(Problem.at(fragment, message))
        return found

    def broken_promise(
        self, operation: OperationDefinitionNode, documents: Documents, names: Names
    ) -> Problem | None:
        """The problem of an operation whose name promises a method of a type without id."""
        assert operation.name is not None, "anonymous operations were refused"
        known = {**self.entities, **self.without_id}
        found = role(operation.name.value, known, names)
        if (
            found is None
            or found.entity in self.entities
            or not _is_method(found, operation, documents, known)
        ):
            return None
        fragment = self.without_id[found.entity].name.value
        return Problem.at(
            operation,
            f"by its name it is a method of {found.entity}, but the fragment {fragment} selects no id, which "
            f"methods need; {_advice(found.entity, documents)}",
        )


def _is_method(
    found: Role,
    operation: OperationDefinitionNode,
    documents: Documents,
    known: Mapping[str, FragmentDefinitionNode],
) -> bool:
    """Whether the role makes a method; reading a relationship makes one only if that leads to an entity."""
    if found.relationship is None or found.verb in ("Connect", "Disconnect"):
        return True
    return bool(target_of(operation, documents, known).entity)


def _advice(name: str, documents: Documents) -> str:
    """What to do, which depends on whether the type has an id."""
    kind = documents.schema.type_map[name]
    assert isinstance(kind, GraphQLObjectType), "entities are object types"
    rename = "rename the operation, or the fragment"
    return f"select id, or {rename}" if conventions.ID in kind.fields else f"{name} has no field id: {rename}"
