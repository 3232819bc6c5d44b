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
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    Node,
    OperationDefinitionNode,
    OperationType,
)

from .. import conventions
from ..errors import CodegenError, Problem
from ..names.entity_names import notices_of_classes, spell_classes, spell_modules, spell_names, spell_verb
from ..names.identifiers import constant_name
from ..names.naming import Names, snake
from ..source.documents import Documents
from ..source.schema import explained
from ..source.types import variable_type, without_null
from ..write import operations
from . import contracts, keywords, members, verbs
from .facts import Call, Creation, Entity, Link, Listing, Relationship, Surface, Verb
from .fragments import EntityFragments
from .listings import listing
from .roles import Role, role, verb_of
from .targets import Target, target_of, variables

Read = TypeVar("Read")


def read(documents: Documents, names: Names, handwritten: Path) -> Surface:
    """All entities, by name, and the methods of the client that belong to none. `handwritten` is the folder with the subclasses that people wrote."""
    reader = _Reader(documents, names, handwritten)
    for name, operation in documents.operations.items():
        reader.place_verb(operation) if name in names.verbs else reader.place(operation)
    reader.check_links()
    for entity in reader.entities.values():
        members.fill(entity, reader.fragments[entity.name], documents, names, reader.wheres[entity.name])
        kind = documents.schema.type_map[entity.name]
        documents.notes.extend(spell_names(entity, kind, names, handwritten))
        reader.problems += _collisions(entity, reader.fragments[entity.name])
    if reader.problems:
        raise CodegenError.of(reader.problems)
    return Surface(list(reader.entities.values()), [spell_verb(verb) for verb in reader.verbs])


class _Reader:
    def __init__(self, documents: Documents, names: Names, handwritten: Path) -> None:
        self.documents = documents
        self.names = names
        self.problems: list[Problem] = []
        self.by_type = EntityFragments.of(documents)
        plain = verbs.plain_types(documents, names, self.by_type.without_id)
        self.fragments = {**self.by_type.entities, **{name: self.by_type.without_id[name] for name in plain}}
        self.verbs: list[Verb] = []
        types = {name: documents.schema.type_map[name] for name in self.fragments}
        classes = spell_classes(types, names, documents.public)
        modules = spell_modules(types, names)
        self.entities = {
            name: self._entity(type_, classes[name], modules[name], handwritten, plain=name in plain)
            for name, type_ in types.items()
        }
        documents.notes.extend(notices_of_classes(types, classes, names))
        self.wheres: dict[str, members.Columns] = {name: members.Columns() for name in self.fragments}

    def _entity(
        self, type_: GraphQLNamedType, python: str, module: str, handwritten: Path, *, plain: bool
    ) -> Entity:
        doc = explained(type_.description) or f"A {type_.name} of the schema."
        return Entity(
            type_.name,
            python,
            module,
            doc,
            (handwritten / f"{module}.py").exists(),
            snake(self.names.noun(type_.name)),
            snake(self.names.plural(type_.name)),
            plain=plain,
        )

    def place(self, operation: OperationDefinitionNode) -> None:
        """Give the operation to the entity that it is a method of, if there is one."""
        assert operation.name is not None, "anonymous operations were refused"
        if broken := self.by_type.broken_promise(operation, self.documents, self.names):
            self.problems.append(broken)
            return
        found = role(operation.name.value, self.by_type.entities, self.names)
        target = target_of(operation, self.documents, self.by_type.entities)
        if found is None:
            self._note_without_role(operation, target)
            return
        entity = self.entities[found.entity]
        if found.relationship is not None and found.verb == "Create":
            self._creation(entity, found.relationship, operation, target)
        elif found.relationship is not None:
            self._relationship(entity, found, operation, target)
        else:
            getattr(self, f"_{found.verb.lower()}")(entity, found, operation, target)

    def place_verb(self, operation: OperationDefinitionNode) -> None:
        """Make the operation the method that `[verbs]` of `names.toml` says."""
        owner = verbs.owner_of(operation, self.names, self.by_type.entities)
        if isinstance(owner, Problem):
            self.problems.append(owner)
            return
        name, method = owner
        verb = self._verb(operation, method, owned=name != conventions.CLIENT)
        if verb is not None:
            (self.verbs if name == conventions.CLIENT else self.entities[name].verbs).append(verb)

    def _verb(self, operation: OperationDefinitionNode, method: str, *, owned: bool) -> Verb | None:
        target = target_of(operation, self.documents, self.entities)
        sends = dict.fromkeys(variables(operation), "any") | ({conventions.ID: "id"} if owned else {})
        if not self._keeps(operation, f"{method}()", sends):
            return None
        call = replace(self._call(operation, target), identified=owned)
        if target.entity and target.many:
            if operation.operation is OperationType.MUTATION:
                self.problems.append(verbs.lazy_mutation(operation))
                return None
            found = self._listing(operation, target, owned=owned)
            return Verb(method, found.call, owned, target=target.entity, many=found)
        given = keywords.of_verb(operation, self.documents.schema, self.by_type.entities, owned=owned)
        if target.entity:
            nullable = target.nullable and not verbs.is_result(operation, target.path)
            return Verb(method, call, owned, tuple(given), target.entity, nullable)
        leaf = verbs.leaf_of(operation, self.documents)
        if isinstance(leaf, Problem):
            self.problems.append(leaf)
            return None
        doc = self.documents.remarks.get(call.name) or leaf.description or call.doc
        return Verb(method, replace(call, path=leaf.path, doc=doc), owned, tuple(given), leaf=leaf)

    def _note_without_role(self, operation: OperationDefinitionNode, target: Target) -> None:
        """A name that begins like a role and selects an entity was meant as one, perhaps."""
        assert operation.name is not None
        name = operation.name.value
        if target.entity and verb_of(name):
            self._note(
                operation,
                f"{name} is a method of client.graphql only: its name does not end in {target.entity}, or in "
                f"{self.names.plural(target.entity)}, which names.toml can change under [plurals]",
            )

    def _get(self, entity: Entity, found: Role, operation: OperationDefinitionNode, target: Target) -> None:
        method = f"client.get_{entity.module}()"
        if self._reaches(entity.name, operation, target, many=False):
            call = self._call(operation, target)
            sends = (
                {conventions.WHERE: "where"}
                if call.by_where
                else {conventions.ID: "id"}
                if variables(operation)
                else {}
            )
            if self._keeps(operation, method, sends):
                entity.get = call

    def _list(self, entity: Entity, found: Role, operation: OperationDefinitionNode, target: Target) -> None:
        if self._reaches(entity.name, operation, target, many=True):
            entity.lists = self._listing(operation, target, owned=False)

    def _create(
        self, entity: Entity, found: Role, operation: OperationDefinitionNode, target: Target
    ) -> None:
        method = f"client.create_{entity.module}()"
        if self._reaches(entity.name, operation, target, many=False) and self._keeps(
            operation, method, {conventions.DATA: "data"}
        ):
            entity.create = self._call(operation, target)
            kind = self._input(operation)
            entity.create_keywords = keywords.of(kind, self._kind(entity), self.names)
            self._note_nested(operation, method, kind)

    def _update(
        self, entity: Entity, found: Role, operation: OperationDefinitionNode, target: Target
    ) -> None:
        method = f"{entity.module}.update()"
        if self._reaches(entity.name, operation, target, many=False) and self._keeps(
            operation, method, {conventions.ID: "id", conventions.DATA: "data"}
        ):
            entity.update = self._call(operation, target)
            kind = self._input(operation)
            entity.update_keywords = keywords.for_update(kind, self._kind(entity), self.names)
            self._note_nested(operation, method, kind)

    def _delete(
        self, entity: Entity, found: Role, operation: OperationDefinitionNode, target: Target
    ) -> None:
        call = self._call(operation, target)
        if found.many and self._keeps(operation, f"{entity.name}.bulk_delete()", {conventions.IDS: "ids"}):
            entity.bulk_delete = call
        if not found.many and self._keeps(operation, f"{entity.module}.delete()", {conventions.ID: "id"}):
            entity.delete = call

    def _relationship(
        self, entity: Entity, found: Role, operation: OperationDefinitionNode, target: Target
    ) -> None:
        name = snake(found.relationship or "")
        if found.verb in ("Connect", "Disconnect"):
            self._link(entity, found.verb.lower(), name, operation, self._call(operation, target))
        elif not target.entity:
            self._note(operation, "it selects no entity, so it is a method of client.graphql only")
        elif target.many != (found.verb == "List"):
            what = f"a list of {target.entity}" if found.verb == "List" else f"one {target.entity}"
            is_what = f"a list of {target.entity}" if target.many else f"one {target.entity}"
            self._problem(operation, f"by its name it gives {what}, but it selects {is_what}; rename it")
        else:
            self._reading(entity, name, operation, target)

    def _reading(self, entity: Entity, name: str, operation: OperationDefinitionNode, target: Target) -> None:
        before = entity.relationships.get(name) or Relationship(name, target="", doc="")
        if before.target not in ("", target.entity):
            self._problem(operation, f"{entity.module}.{name}() gives {before.target} by another operation")
            return
        if target.many:
            many = self._listing(operation, target, owned=True)
            changed = replace(before, target=target.entity, doc=many.call.doc, many=many)
        else:
            call = self._call(operation, target)
            if not self._keeps(
                operation, f"{entity.module}.{name}()", {conventions.ID: "id"} if call.identified else {}
            ):
                return
            changed = replace(before, target=target.entity, doc=call.doc, one=call, nullable=target.nullable)
        entity.relationships[name] = changed

    def _link(
        self, entity: Entity, verb: str, name: str, operation: OperationDefinitionNode, call: Call
    ) -> None:
        other = _other_id(operation, self.documents.schema)
        sends = {conventions.ID: "id", **({other: "id"} if other else {})}
        if self._keeps(operation, f"{entity.module}.{name}.{verb}()", sends):
            before = entity.relationships.get(name) or Relationship(name, target="", doc="")
            entity.relationships[name] = replace(before, **{verb: Link(call, other)})

    def _creation(
        self, entity: Entity, relationship: str, operation: OperationDefinitionNode, target: Target
    ) -> None:
        if not target.entity or target.many:
            self._note(operation, "it selects no single entity, so it is a method of client.graphql only")
            return
        method = f"{entity.module}.create_{snake(relationship)}()"
        others = {name: "any" for name in variables(operation) if name != conventions.ID}
        if self._keeps(operation, method, {conventions.ID: "id", **others}):
            kind = self._kind(self.entities[target.entity])
            found = keywords.of_variables(operation, self.documents.schema, kind, self.entities)
            entity.creations.append(
                Creation(snake(relationship), target.entity, self._call(operation, target), tuple(found))
            )

    def check_links(self) -> None:
        """To connect objects, the relationship must be one that can be read."""
        for entity in self.entities.values():
            for name, each in list(entity.relationships.items()):
                if each.connectable and not each.target:
                    link = each.connect or each.disconnect
                    assert link is not None, "connectable"
                    operation = self.documents.operations[link.call.name]
                    part = (
                        operation.name.value.removeprefix("Connect").removeprefix("Disconnect")
                        if operation.name
                        else ""
                    )
                    self._problem(
                        operation,
                        f"{entity.module}.{name} can be connected but not read: write Get{part} or List{part}, too",
                    )

    def _keeps(self, operation: OperationDefinitionNode, method: str, sends: dict[str, str]) -> bool:
        """Whether the method can send what the operation needs; else that is a problem."""
        found = list(contracts.breaches(operation, self.documents.schema, method, sends))
        self.problems += found
        if not found:
            self.documents.notes.extend(contracts.remarks(operation, method, sends))
        return not found

    def _note_nested(
        self, operation: OperationDefinitionNode, method: str, kind: GraphQLInputObjectType
    ) -> None:
        left_out = keywords.left_out(kind, self.names)
        if left_out:
            self._note(operation, f"{method} has no keyword for {', '.join(left_out)} of {kind.name}")

    def _note(self, node: Node, message: str) -> None:
        self.documents.notes.append(Problem.at(node, message))

    def _problem(self, node: Node, message: str) -> None:
        self.problems.append(Problem.at(node, message))

    def _listing(self, operation: OperationDefinitionNode, target: Target, *, owned: bool) -> Listing:
        call = self._call(operation, target)
        if owned and call.identified:
            self._keeps(
                operation,
                "a list of an object",
                dict.fromkeys(variables(operation), "any") | {conventions.ID: "id"},
            )
        elif not owned:
            call = replace(call, identified=False)
        found = listing(call, operation, target, self.documents.schema, self.names)
        if found.where:
            self.wheres[target.entity].add(operation, self.documents.schema)
        return found

    def _call(self, operation: OperationDefinitionNode, target: Target) -> Call:
        assert operation.name is not None
        assert operation.loc is not None
        known, name = variables(operation), operation.name.value
        remark = self.documents.remarks.get(name)
        where = next(
            (
                variable_type(self.documents.schema, node.type)
                for node in operation.variable_definitions or ()
                if node.variable.name.value == conventions.WHERE
            ),
            None,
        )
        nullable = where is not None and without_null(where)[1]
        return Call(
            constant=constant_name(self.documents.names.method(name)),
            name=name,
            path=target.path,
            doc="\n\n".join(filter(None, (explained(target.description), remark))),
            source=f"{operation.loc.source.name}:{operation.loc.start_token.line}",
            identified=conventions.ID in known,
            by_where=conventions.ID not in known and not target.many and contracts.id_input(where),
            optional_id=conventions.ID not in known
            and not target.many
            and contracts.id_input(where)
            and nullable,
            deprecated=target.deprecated or operations.deprecated(self.documents, operation),
        )

    def _kind(self, entity: Entity) -> GraphQLObjectType:
        return cast("GraphQLObjectType", self.documents.schema.type_map[entity.name])

    def _input(self, operation: OperationDefinitionNode) -> GraphQLInputObjectType:
        """The type of `$data`, which was checked."""
        name = variables(operation)[conventions.DATA].rstrip("!")
        return cast("GraphQLInputObjectType", self.documents.schema.type_map[name])

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


def _collisions(entity: Entity, fragment: FragmentDefinitionNode) -> Iterator[Problem]:
    """Two things of one entity that would have the same name in Python."""
    names = [*(member.name for member in entity.members), *entity.relationships]
    names += [f"create_{creation.name}" for creation in entity.creations]
    names += [verb.name for verb in entity.verbs]
    for name, times in Counter(names).items():
        if times > 1 or name in conventions.RESERVED:
            yield Problem.at(
                fragment,
                f"{entity.name}.{name} would be two things in Python; give one another name in names.toml, "
                f'such as "{entity.name}.<field>" = "{name}_"',
            )


def _other_id(operation: OperationDefinitionNode, schema: GraphQLSchema) -> str | None:
    """The variable with the id of the object to connect: the only one that is required, or the first there is."""
    others = [
        node for node in operation.variable_definitions or () if node.variable.name.value != conventions.ID
    ]
    others.sort(key=lambda node: not contracts.is_required(schema, node))
    return others[0].variable.name.value if others else None
