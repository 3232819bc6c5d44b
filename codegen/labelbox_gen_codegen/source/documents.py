"""`queries/`: the operations and fragments that people wrote, read, checked and expanded."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from graphql import (
    DefinitionNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLSchema,
    GraphQLSyntaxError,
    Node,
    OperationDefinitionNode,
    SchemaMetaFieldDef,
    SelectionSetNode,
    Source,
    Token,
    TypeMetaFieldDef,
    print_ast,
)

from .. import conventions
from ..config import Config
from ..errors import CodegenError, Problem, raise_any
from ..names import collisions, python_names
from ..names.definition_names import DefinitionNames
from ..names.naming import Names
from ..shapes import typenames
from ..shapes.normal import Normal
from . import client_directives, lint
from .parsing import parsed
from .remarks import described, remark
from .text_files import read_text

Definition = TypeVar("Definition", OperationDefinitionNode, FragmentDefinitionNode)


@dataclass(frozen=True)
class Documents:
    """Valid operations and fragments by name, sorted; nothing in them is for us only any more."""

    schema: GraphQLSchema
    operations: dict[str, OperationDefinitionNode]
    fragments: dict[str, FragmentDefinitionNode]
    idempotent: frozenset[str] = field(default=frozenset())
    """The mutations marked `@idempotent`."""
    plural: frozenset[str] = field(default=frozenset())
    """The mutations marked `@plural`."""
    notes: list[Problem] = field(default_factory=list["Problem"])
    """What a build reports besides: whatever is there and makes no Python, with its place and the reason."""
    public: frozenset[str] = field(default=frozenset())
    """The names that the SDK exports besides entities and enums."""
    remarks: dict[str, str] = field(default_factory=dict[str, str])
    """What people wrote about operations, by their names; see `remarks.py`."""

    root_fields: dict[int, tuple[FieldNode, ...]] = field(default_factory=dict[int, tuple[FieldNode, ...]])
    """The merged root fields of operations by the identity of their nodes, as `operations.py` finds them."""

    @cached_property
    def normal(self) -> Normal:
        """What models are made from."""
        definitions = self.names.in_normal_form(self.operations, self.fragments)
        return Normal.of(self.schema, *definitions)

    @cached_property
    def names(self) -> DefinitionNames:
        """What operations and fragments are called in Python."""
        return DefinitionNames.of(self.operations, self.fragments)

    def text(self, operation: OperationDefinitionNode) -> str:
        """What is sent: the operation and the fragments that it needs, no others."""
        needed = sorted(self.spreads(operation))
        return "\n".join([print_ast(operation), *(self._texts[name] for name in needed)])

    @cached_property
    def _texts(self) -> dict[str, str]:
        """Every fragment is printed once, however many operations send it."""
        return {name: print_ast(node) for name, node in self.fragments.items()}

    def spreads(self, node: Node) -> frozenset[str]:
        """The fragments that a definition spreads, directly or through another fragment."""
        direct = direct_spreads(node)
        return direct.union(*(self._closures[name] for name in direct))

    @cached_property
    def _closures(self) -> dict[str, frozenset[str]]:
        closures: dict[str, frozenset[str]] = {}

        def close(name: str) -> frozenset[str]:
            if name not in closures:
                direct = direct_spreads(self.fragments[name])
                closures[name] = direct.union(*(close(inner) for inner in sorted(direct)))
            return closures[name]

        for name in self.fragments:
            close(name)
        return closures


def load(config: Config, schema: GraphQLSchema, names: Names | None = None) -> Documents:
    """Read all of `queries/`; everything wrong with it is one `CodegenError`, a line for each problem."""
    names = names or Names.load(config)
    document, remarks = read(config)
    raise_any(lint.check_document(document, schema))
    idempotent = client_directives.marked(document, client_directives.IDEMPOTENT)
    plural = client_directives.marked(document, client_directives.PLURAL)
    document, problems = client_directives.expand(document, schema)
    conflicts, notes = check_conflicts(document, schema)
    raise_any([*problems, *conflicts])
    document = without(document, notes)
    add_meta_fields(schema)
    typenames.add(document, schema)
    documents = Documents(
        schema=schema,
        operations=by_name(document, OperationDefinitionNode),
        fragments=by_name(document, FragmentDefinitionNode),
        idempotent=idempotent,
        plural=plural,
        remarks=remarks,
        notes=notes,
        public=conventions.BESIDES if config.sdk else frozenset(),
    )
    notes += documents.names.notes
    notes.extend(python_names.name_fields(schema))
    raise_any(collisions.check(documents.normal))
    notes.extend(python_names.name_types(documents.normal, names.types, documents.public))
    return documents


def check_conflicts(document: DocumentNode, schema: GraphQLSchema) -> tuple[list[Problem], list[Problem]]:
    """What a server would refuse to merge; and a note for each fragment that is so but that no operation sends."""
    problems = list(lint.check_expanded(document, schema))
    if not problems:
        return [], []
    fragments = by_name(document, FragmentDefinitionNode)
    operations = [node for node in document.definitions if isinstance(node, OperationDefinitionNode)]
    sent = closure(operations, fragments)
    refused = list(lint.check_expanded(of_definitions([*operations, *pick(fragments, sent)]), schema))
    notes = [
        Problem.at(node, f"the fragment {name} is left out: no operation spreads it, and its fields conflict")
        for name, node in fragments.items()
        if name not in sent
        and any(
            lint.check_expanded(of_definitions([node, *pick(fragments, closure([node], fragments))]), schema)
        )
    ]
    return refused, notes


def without(document: DocumentNode, notes: list[Problem]) -> DocumentNode:
    """The document without the definitions that notes are about."""
    if not notes:
        return document
    places = {note[:3] for note in notes}
    return of_definitions(node for node in document.definitions if Problem.at(node, "")[:3] not in places)


def of_definitions(nodes: Iterable[DefinitionNode]) -> DocumentNode:
    """A document of definitions that were parsed before."""
    return DocumentNode(definitions=tuple(nodes))


def pick(fragments: dict[str, FragmentDefinitionNode], names: list[str]) -> list[FragmentDefinitionNode]:
    """The fragments of these names."""
    return [fragments[name] for name in names]


def closure(nodes: Iterable[Node], fragments: dict[str, FragmentDefinitionNode]) -> list[str]:
    """The fragments that nodes spread, directly or through another fragment, sorted."""
    found: set[str] = set()
    queue = list(nodes)
    while queue:
        names = direct_spreads(queue.pop()) - found
        found |= names
        queue += [fragments[name] for name in names]
    return sorted(found)


def add_meta_fields(schema: GraphQLSchema) -> None:
    """Let `__schema` and `__type`, which every server has, be fields like others to what follows."""
    if schema.query_type:
        schema.query_type.fields["__schema"] = SchemaMetaFieldDef
        schema.query_type.fields["__type"] = TypeMetaFieldDef


#: The endings of files with operations.
ENDINGS = (".graphql", ".gql")


def read(config: Config) -> tuple[DocumentNode, dict[str, str]]:
    """All files as one document whose nodes know the file they came from, and the remarks on its operations."""
    paths = sorted(path for path in config.queries.rglob("*") if path.suffix in ENDINGS and path.is_file())
    parsed = [parse_source(source(config, path)) for path in paths]
    raise_any(each for each in parsed if isinstance(each, Problem))
    files = [each for each in parsed if isinstance(each, Parsed)]
    definitions = [definition for file in files for definition in file.document.definitions]
    if not any(isinstance(definition, OperationDefinitionNode) for definition in definitions):
        raise CodegenError("no query or mutation here; write one first", config.relative(config.queries))
    document = DocumentNode(definitions=tuple(definitions))
    return document, {name: text for file in files for name, text in file.remarks.items()}


def source(config: Config, path: Path) -> Source:
    """A file under the name that errors call it."""
    name = config.relative(path)
    return Source(read_text(path, name), name)


@dataclass(frozen=True)
class Parsed:
    """A file of `queries/`."""

    document: DocumentNode
    descriptions: dict[int, Token]

    @property
    def remarks(self) -> dict[str, str]:
        """What is said about each operation, where anything is."""
        found = {
            node.name.value: remark(node, self.descriptions)
            for node in self.document.definitions
            if isinstance(node, OperationDefinitionNode) and node.name
        }
        return {name: text for name, text in found.items() if text}


def parse_source(source: Source) -> Parsed | Problem | None:
    """A file's document, what is wrong with its syntax, or nothing if it holds only comments."""
    if not any(line.strip() and not line.lstrip().startswith("#") for line in source.body.splitlines()):
        return None
    try:
        found = described(source)
        return Parsed(parsed(found.source), found.descriptions)
    except GraphQLSyntaxError as error:
        place = error.locations[0] if error.locations else None
        return Problem((source.name, place.line if place else 1, place.column if place else 1, error.message))


def direct_spreads(node: Node) -> frozenset[str]:
    """The names of the fragments that are spread inside a definition."""
    names: set[str] = set()
    queue: list[Node | None] = [node]
    while queue:
        selections: SelectionSetNode | None = getattr(queue.pop(), "selection_set", None)
        for each in selections.selections if selections else ():
            if isinstance(each, FragmentSpreadNode):
                names.add(each.name.value)
            else:
                queue.append(each)
    return frozenset(names)


def by_name(document: DocumentNode, kind: type[Definition]) -> dict[str, Definition]:
    """The definitions of one kind, sorted by name."""
    found = {node.name.value: node for node in document.definitions if isinstance(node, kind) and node.name}
    return dict(sorted(found.items()))
