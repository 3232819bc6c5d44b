"""Decides: from checked operations to the entities that the templates place.

An entity is a type `T` with a fragment `TFields` on it; `roles.py` says which operation becomes which method.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar, cast

from graphql import (
    FragmentDefinitionNode,
    GraphQLInputObjectType,
    GraphQLObjectType,
    OperationDefinitionNode,
    is_input_object_type,
)

from . import keywords, members
from .documents import Documents
from .entities import Call, Creation, Entity, Link, Listing, Relationship
from .entity_names import spell_names
from .errors import CodegenError, Problem
from .identifiers import constant_name
from .listings import listing
from .naming import Names, snake
from .roles import Role, role
from .schema import explained
from .targets import Target, target_of, variables

Read = TypeVar("Read")


def read(documents: Documents, names: Names, handwritten: Path) -> list[Entity]:
    """All entities, by name. `handwritten` is the folder with the subclasses that people wrote."""
    reader = _Reader(documents, names, handwritten)
    for operation in documents.operations.values():
        reader.place(operation)
    for entity in reader.entities.values():
        members.fill(entity, reader.fragments[entity.name], documents, names, reader.wheres[entity.name])
        kind = documents.schema.type_map[entity.name]
        documents.notes.extend(spell_names(entity, kind, names, handwritten))
        reader.problems += _collisions(entity, reader.fragments[entity.name])
    if reader.problems:
        raise CodegenError.of(reader.problems)
    return list(reader.entities.values())


class _Reader:
    def __init__(self, documents: Documents, names: Names, handwritten: Path) -> None:
        self.documents = documents
        self.names = names
        self.problems: list[Problem] = []
        self.fragments = _entity_fragments(documents)
        self.entities = {
            name: self._entity(name, handwritten, documents.schema.type_map[name]) for name in self.fragments
        }
        self.wheres: dict[str, members.Columns] = {name: members.Columns() for name in self.fragments}

    def _entity(self, name: str, handwritten: Path, kind: object) -> Entity:
        module = snake(name)
        doc = explained(getattr(kind, "description", None)) or f"A {name} of the schema."
        return Entity(name, module, doc, (handwritten / f"{module}.py").exists())

    def place(self, operation: OperationDefinitionNode) -> None:
        """Give the operation to the entity that it is a method of, if there is one."""
        assert operation.name is not None, "anonymous operations were refused"
        found = role(operation.name.value, self.entities)
        if found is None:
            return
        target = target_of(operation, self.documents, self.entities)
        entity = self.entities[found.entity]
        if found.relationship is not None and found.verb == "Create":
            self._creation(entity, found.relationship, operation, target)
        elif found.relationship is not None:
            self._relationship(entity, found, operation, target)
        else:
            getattr(self, f"_{found.verb.lower()}")(entity, found, operation, target)

    def _get(self, entity: Entity, found: Role, operation: OperationDefinitionNode, target: Target) -> None:
        if self._reaches(entity.name, operation, target, many=False):
            entity.get = self._call(operation, target)

    def _list(self, entity: Entity, found: Role, operation: OperationDefinitionNode, target: Target) -> None:
        if self._reaches(entity.name, operation, target, many=True):
            entity.lists = self._listing(operation, target)

    def _create(
        self, entity: Entity, found: Role, operation: OperationDefinitionNode, target: Target
    ) -> None:
        if self._reaches(entity.name, operation, target, many=False):
            entity.create = self._call(operation, target)
            entity.create_keywords = keywords.of(self._input(operation), self._kind(entity), self.names)

    def _update(
        self, entity: Entity, found: Role, operation: OperationDefinitionNode, target: Target
    ) -> None:
        if self._reaches(entity.name, operation, target, many=False):
            entity.update = self._call(operation, target)
            entity.update_keywords = keywords.for_update(
                self._input(operation), self._kind(entity), self.names
            )

    def _delete(
        self, entity: Entity, found: Role, operation: OperationDefinitionNode, target: Target
    ) -> None:
        call = self._call(operation, target)
        if found.many:
            entity.bulk_delete = call
        else:
            entity.delete = call

    def _relationship(
        self, entity: Entity, found: Role, operation: OperationDefinitionNode, target: Target
    ) -> None:
        name = snake(found.relationship or "")
        relationship = entity.relationships.get(name) or Relationship(name, target="", doc="")
        call = self._call(operation, target)
        if found.verb == "Get" and target.entity and not target.many:
            changed = replace(
                relationship, target=target.entity, doc=call.doc, one=call, nullable=target.nullable
            )
        elif found.verb == "List" and target.entity and target.many:
            many = self._listing(operation, target)
            changed = replace(relationship, target=target.entity, doc=call.doc, many=many)
        elif found.verb in ("Connect", "Disconnect"):
            changed = replace(relationship, **{found.verb.lower(): Link(call, _other_id(operation))})
        else:
            return  # it selects no entity: a method of client.graphql only
        entity.relationships[name] = changed

    def _creation(
        self, entity: Entity, relationship: str, operation: OperationDefinitionNode, target: Target
    ) -> None:
        if not target.entity or target.many:
            return  # it selects no entity: a method of client.graphql only
        kind = self._kind(self.entities[target.entity])
        found = keywords.of_variables(operation, self.documents.schema, kind, self.entities)
        entity.creations.append(
            Creation(snake(relationship), target.entity, self._call(operation, target), tuple(found))
        )

    def _listing(self, operation: OperationDefinitionNode, target: Target) -> Listing:
        found = listing(self._call(operation, target), operation, target, self.documents.schema)
        if found.where:
            self.wheres[target.entity].add(operation, self.documents.schema)
        return found

    def _call(self, operation: OperationDefinitionNode, target: Target) -> Call:
        assert operation.name is not None
        assert operation.loc is not None
        known, name = variables(operation), operation.name.value
        remark = self.documents.remarks.get(name)
        return Call(
            constant=constant_name(self.documents.names.method(name)),
            name=name,
            path=target.path,
            doc="\n\n".join(filter(None, (explained(target.description), remark))),
            source=f"{operation.loc.source.name}:{operation.loc.start_token.line}",
            identified="id" in known,
            optional_id=known.get("where") == "WhereUniqueIdInput" and not target.many,
        )

    def _kind(self, entity: Entity) -> GraphQLObjectType:
        return cast("GraphQLObjectType", self.documents.schema.type_map[entity.name])

    def _input(self, operation: OperationDefinitionNode) -> GraphQLInputObjectType:
        kind = self.documents.schema.type_map.get(variables(operation).get("data", "").rstrip("!"))
        if not is_input_object_type(kind):
            self.problems.append(Problem.at(operation, "needs a variable $data of an input type"))
            kind = GraphQLInputObjectType("Missing", {})
        return cast("GraphQLInputObjectType", kind)

    def _reaches(
        self, entity: str, operation: OperationDefinitionNode, target: Target, *, many: bool
    ) -> bool:
        """Whether the operation selects what its name promises; else that is a problem."""
        if target.entity == entity and target.many == many:
            return True
        what = f"a list of {entity}" if many else f"one {entity}"
        self.problems.append(
            Problem.at(
                operation, f"by its name it gives {what}, so it must select `...{entity}Fields` on {what}"
            )
        )
        return False


def _entity_fragments(documents: Documents) -> dict[str, FragmentDefinitionNode]:
    """The fragments that make their type an entity."""
    found: dict[str, FragmentDefinitionNode] = {}
    for fragment in documents.fragments.values():
        kind = documents.schema.type_map[fragment.type_condition.name.value]
        if (
            fragment.name.value == f"{kind.name}Fields"
            and isinstance(kind, GraphQLObjectType)
            and "id" in kind.fields
        ):
            found[kind.name] = fragment
    return found


#: What every entity has besides its fields and relationships.
RESERVED = frozenset({"bulk_delete", "client", "data", "delete", "refresh", "update"})


def _collisions(entity: Entity, fragment: FragmentDefinitionNode) -> Iterator[Problem]:
    """Two things of one entity that would have the same name in Python."""
    names = [*(member.name for member in entity.members), *entity.relationships]
    names += [f"create_{creation.name}" for creation in entity.creations]
    for name, times in Counter(names).items():
        if times > 1 or name in RESERVED:
            yield Problem.at(
                fragment,
                f"{entity.name}.{name} would be two things in Python; give one another name in names.toml, "
                f'such as "{entity.name}.<field>" = "{name}_"',
            )


def _other_id(operation: OperationDefinitionNode) -> str | None:
    """The variable with the id of the object to connect."""
    return next((name for name in variables(operation) if name != "id"), None)
