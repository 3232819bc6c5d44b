"""The operations as constants, and `AsyncGraphQL` with a method for each.

There is a module for each file of `queries/`, and one for each folder below it.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from graphql import (
    FieldNode,
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLNamedType,
    GraphQLSchema,
    GraphQLType,
    OperationDefinitionNode,
    VariableDefinitionNode,
)

from ..config import Config
from ..errors import Problem
from ..names.identifiers import constant_name, method_name, parameter_names, python_name
from ..names.naming import snake
from ..names.spelling import spell
from ..shapes.prose import docstring
from ..shapes.scalars import PYTHON
from ..shapes.selections import Selections
from ..source.documents import Documents
from ..source.types import bare, field_of, item_of, named_type, root_type, variable_type, without_null
from . import rendering

#: What a module must not be called, because the `__init__` beside it has that name.
TAKEN = frozenset({"annotations", "import_module", "unknown_name"})


#: Where the names that methods use come from, sorted as a formatter sorts them.
IMPORTS = {
    "collections.abc": ("Sequence",),
    "datetime": ("datetime",),
    "typing": ("Any",),
    "labelbox_gen.runtime": (
        "UNSET",
        "AsyncSend",
        "UnsetType",
        "Upload",
        "deprecated",
        "parsed",
        "uint64",
        "variables",
    ),
    "...": ("enums", "models", "operations"),
}
WORD = re.compile(r"\w+")


def write(config: Config, documents: Documents, target: Path) -> None:
    """Write `operations/` and `_async/graphql/`; importing either loads no operation."""
    groups = grouped(config, documents)
    for folder, template in (("operations", "operations.py.j2"), ("_async/graphql", "methods.py.j2")):
        for group in groups:
            rendering.write(target / folder / f"{group.module}.py", template, {"group": group})
    source = rendering.sources(config)
    constants = [(method.constant, group.module) for group in groups for method in group.methods]
    facts: dict[str, object] = {"what": "The operations that the client sends", "source": source}
    facts["exports"] = sorted(constants)
    rendering.write(target / "operations" / "__init__.py", "lazy.py.j2", facts)
    facts = {"source": source, "groups": groups}
    rendering.write(target / "_async" / "graphql" / "__init__.py", "graphql.py.j2", facts)


def grouped(config: Config, documents: Documents) -> list[Group]:
    """The operations by the file or folder that they were written in, sorted by module."""
    found: dict[str, list[Method]] = {}
    folder = config.relative(config.queries)
    for node in documents.operations.values():
        found.setdefault(source_of(node, folder), []).append(Method.of(documents, node))
    modules = spell(((source, module_of(source, folder)) for source in found), TAKEN)
    groups = [Group(modules[source], source, methods) for source, methods in found.items()]
    return sorted(groups, key=lambda group: group.module)


def source_of(node: OperationDefinitionNode, folder: str) -> str:
    """The file of an operation, or its folder if that is not `folder` itself: many small files share a module."""
    file = PurePosixPath(Problem.at(node, "")[0])
    return file.as_posix() if file.parent == PurePosixPath(folder) else f"{file.parent.as_posix()}/"


def module_of(source: str, folder: str) -> str:
    """The usual module of a file or folder: `queries/data_row.gql` -> `data_row`, `queries/a/b-c/` -> `a_b_c`."""
    path = PurePosixPath(source).relative_to(folder)
    name = path.as_posix() if source.endswith("/") else path.stem
    return re.sub(r"[^a-z0-9]+", "_", snake(name)).strip("_")


def roots(documents: Documents) -> dict[str, str]:
    """The root fields of operations as coordinates, by the name and by the place of the operation."""
    found: dict[str, str] = {}
    for name, node in documents.operations.items():
        parent = root_type(documents.schema, node)
        fields = root_fields(documents, node)
        file, line, _, _ = Problem.at(node, "")
        coordinates = ", ".join(f"{parent.name}.{each.name.value}" for each in fields)
        found |= {name: coordinates, f"{file}:{line}": coordinates}
    return found


def root_fields(documents: Documents, node: OperationDefinitionNode) -> Collection[FieldNode]:
    """The fields that an operation selects at its root, those of fragments too; found once for each operation."""
    known = documents.root_fields
    if id(node) not in known:
        selections = Selections(documents.schema, documents.fragments)
        resolved = selections.resolve(node.selection_set, root_type(documents.schema, node), flat=True)
        known[id(node)] = tuple(resolved.fields.values())
    return known[id(node)]


@dataclass(frozen=True)
class Group:
    """The operations of one file or folder, and the name of their modules."""

    module: str
    source: str
    methods: list[Method]

    @property
    def imports(self) -> dict[str, list[str]]:
        """The names that the methods use, by the module that they come from."""
        used = {"AsyncSend", "models", "operations", "parsed"}.union(
            *(method.uses() for method in self.methods)
        )
        found = {module: [name for name in names if name in used] for module, names in IMPORTS.items()}
        return {module: names for module, names in found.items() if names}


@dataclass(frozen=True)
class Variable:
    """A variable of an operation, and the parameter for it."""

    name: str
    parameter: str
    annotation: str
    required: bool
    value: str
    """The expression that is sent."""

    @classmethod
    def of(cls, schema: GraphQLSchema, node: VariableDefinitionNode, parameter: str) -> Variable:
        """A variable is required if the server would refuse an operation without it."""
        type_ = variable_type(schema, node.type)
        return cls(
            name=node.variable.name.value,
            parameter=parameter,
            annotation=annotation(type_),
            required=not without_null(type_)[1] and node.default_value is None,
            value=f"uint64({parameter})" if bare(type_).name == "UInt64" else parameter,
        )


@dataclass(frozen=True)
class Method:
    """An operation with all that the templates say about it."""

    name: str
    method: str
    constant: str
    model: str
    kind: str
    document: str
    idempotent: bool
    plural: str | None
    """The variable that lists ids, of a mutation marked `@plural`."""
    files: tuple[str, ...]
    deprecated: str | None
    """Why the schema deprecates one of its root fields."""
    doc: str
    variables: tuple[Variable, ...]

    def uses(self) -> set[str]:
        """The names that only some methods use."""
        used = {word for each in self.variables for word in WORD.findall(f"{each.annotation} {each.value}")}
        if self.variables:
            used.add("variables")
        if not all(each.required for each in self.variables):
            used |= {"UNSET", "UnsetType"}
        return used if self.deprecated is None else {*used, "deprecated"}

    @classmethod
    def of(cls, documents: Documents, node: OperationDefinitionNode) -> Method:
        """All facts about one operation."""
        name = node.name.value if node.name else ""
        kind = node.operation.value
        parameters = parameter_names(each.variable.name.value for each in node.variable_definitions)
        variables = [
            Variable.of(documents.schema, each, parameters[each.variable.name.value])
            for each in node.variable_definitions
        ]
        return cls(
            name=name,
            method=method_name(documents.names.method(name)),
            constant=constant_name(documents.names.method(name)),
            model=documents.names.model(name),
            kind=kind,
            document=documents.text(node).replace("\\", "\\\\").replace('"""', '\\"\\"\\"'),
            idempotent=kind == "query" or name in documents.idempotent,
            plural=variables[0].name if name in documents.plural else None,
            files=tuple(files(documents.schema, node)),
            deprecated=deprecated(documents, node),
            doc=doc(documents, node),
            variables=tuple(sorted(variables, key=lambda each: not each.required)),
        )


def doc(documents: Documents, node: OperationDefinitionNode) -> str:
    """What the schema says about the root fields, and where the operation was written."""
    parent = root_type(documents.schema, node)
    roots = root_fields(documents, node)
    file, line, _, _ = Problem.at(node, "")
    remark = documents.remarks.get(node.name.value) if node.name else None
    return docstring(*(field_of(parent, each).description for each in roots), remark, f"`{file}:{line}`")


def deprecated(documents: Documents, node: OperationDefinitionNode) -> str | None:
    """The reason of the first root field that is deprecated."""
    parent = root_type(documents.schema, node)
    for each in root_fields(documents, node):
        reason = field_of(parent, each).deprecation_reason
        if reason is not None:
            return reason or f"{parent.name}.{each.name.value} is deprecated"
    return None


def annotation(type_: GraphQLType) -> str:
    """The Python type of a variable."""
    plain, nullable = without_null(type_)
    item = item_of(plain)
    text = f"Sequence[{annotation(item)}]" if item else named_annotation(bare(plain))
    return f"{text} | None" if nullable and text != "Any" else text


def named_annotation(type_: GraphQLNamedType) -> str:
    """The Python type of an input, an enum or a scalar."""
    if isinstance(type_, GraphQLInputObjectType):
        return f"models.{python_name(type_)}"
    return (
        f"enums.{python_name(type_)}" if isinstance(type_, GraphQLEnumType) else PYTHON.get(type_.name, "Any")
    )


def files(schema: GraphQLSchema, node: OperationDefinitionNode) -> Iterator[str]:
    """The paths in the variables at which an `Upload` can be; each input type is entered once for a variable."""
    for variable in node.variable_definitions:
        type_ = bare(variable_type(schema, variable.type))
        if type_.name == "Upload":
            yield variable.variable.name.value
        if isinstance(type_, GraphQLInputObjectType):
            yield from sorted(files_in(type_, variable.variable.name.value))


def files_in(type_: GraphQLInputObjectType, path: str) -> Iterator[str]:
    """The same inside an input, breadth first: the shortest path to each input type, so the time is linear."""
    seen = {type_.name}
    queue = deque([(type_, path)])
    while queue:
        within, above = queue.popleft()
        for name, member in sorted(within.fields.items()):
            kind = named_type(member)
            if kind.name == "Upload":
                yield f"{above}.{name}"
            if isinstance(kind, GraphQLInputObjectType) and kind.name not in seen:
                seen.add(kind.name)
                queue.append((kind, f"{above}.{name}"))
