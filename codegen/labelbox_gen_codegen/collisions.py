"""Names that are different in GraphQL and would be one in Python: refused, because one would silently replace the other."""

from __future__ import annotations

from collections.abc import Iterator
from keyword import iskeyword

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLEnumType,
    GraphQLInputObjectType,
    Node,
    OperationDefinitionNode,
)

from .enums import names_in_answers
from .errors import Problem
from .identifiers import (
    USED_BY_MODELS,
    attribute_name,
    class_name,
    module_name,
    parameter_name,
)
from .normal import Normal, Shape
from .types import bare, reachable, variable_type


def check(normal: Normal) -> Iterator[Problem]:
    """Everything that is generated must have a name of its own that Python accepts."""
    used = used_types(normal)
    yield from check_definitions(normal, {type_.name for type_ in used} | names_in_answers(normal))
    for operation in normal.operations.values():
        yield from check_variables(operation)
    for name in sorted(normal.shapes):
        for shape in normal.shapes[name]:
            yield from check_keys(normal, shape)
    for type_ in used:
        if isinstance(type_, GraphQLInputObjectType):
            yield from check_input(type_)


def used_types(normal: Normal) -> list[GraphQLInputObjectType | GraphQLEnumType]:
    """The inputs and enums that the variables of operations need, sorted."""
    variables = [each for node in normal.operations.values() for each in node.variable_definitions]
    types = [bare(variable_type(normal.schema, each.type)) for each in variables]
    return sorted(reachable(types), key=lambda type_: type_.name)


def check_definitions(normal: Normal, taken: set[str]) -> Iterator[Problem]:
    """Each operation and fragment gives its name to a class and to a module (and so to a method)."""
    classes: dict[str, str] = {name: f"the type {name} of the schema" for name in taken}
    modules = {"inputs": "the module of inputs"}
    for node in [*normal.operations.values(), *normal.selections.fragments.values()]:
        name = name_of(node)
        problems = [
            *claim(node, name, "class", class_name(name), classes),
            *claim(node, name, "module", module_name(name), modules),
        ]
        yield from problems[:1]


def claim(
    node: Node, name: str, what: str, wanted: str, taken: dict[str, str], advice: str = "rename it"
) -> Iterator[Problem]:
    """Take a name, unless Python, our templates or another definition has it."""
    if not wanted.isidentifier() or iskeyword(wanted):
        yield Problem.at(node, f"the {what} of {name} would be '{wanted}', which is no Python name; {advice}")
    elif what == "class" and wanted in USED_BY_MODELS:
        yield Problem.at(
            node, f"the class of {name} would hide '{wanted}', which generated modules use; {advice}"
        )
    elif (other := taken.setdefault(wanted, f"{name} ({place(node)})")) != f"{name} ({place(node)})":
        yield Problem.at(node, f"the {what} of {name} would be '{wanted}', like that of {other}; {advice}")


def check_variables(operation: OperationDefinitionNode) -> Iterator[Problem]:
    """Variables become parameters."""
    taken: dict[str, str] = {}
    for variable in operation.variable_definitions:
        name = variable.variable.name.value
        yield from claim(variable, f"${name}", "parameter", parameter_name(name), taken)


def check_keys(normal: Normal, shape: Shape) -> Iterator[Problem]:
    """Keys of one object, wherever they were selected, need attributes of their own."""
    inherited = {
        key: each.node for base in shape.bases for key, each in normal.selections.inherited(base).items()
    }
    taken: dict[str, tuple[str, FieldNode]] = {}
    for key, node in {**inherited, **shape.fields}.items():
        attribute = attribute_name(key)
        if not attribute.isidentifier():
            yield Problem.at(
                node, f"'{key}' cannot be a Python attribute; give it an alias, such as x{key}: {key}"
            )
        other, first = taken.setdefault(attribute, (key, node))
        if other != key:
            yield Problem.at(
                node,
                f"'{key}' and '{other}' ({place(first)}) would both be the attribute '{attribute}' of {shape.name}; "
                "give one of them an alias",
            )


def check_input(type_: GraphQLInputObjectType) -> Iterator[Problem]:
    """Fields of an input that the schema tells apart and Python would not."""
    taken: dict[str, str] = {}
    for name, member in type_.fields.items():
        other = taken.setdefault(attribute_name(name), name)
        if other != name and member.ast_node:
            both = f"{type_.name}.{name} and {type_.name}.{other} would be one attribute in Python"
            yield Problem.at(member.ast_node, f"{both}, so no operation can use this input")


def name_of(node: OperationDefinitionNode | FragmentDefinitionNode) -> str:
    """The name of a definition; anonymous ones were refused before."""
    return node.name.value if node.name else ""


def place(node: Node) -> str:
    """`file:line` of a node."""
    file, line, _, _ = Problem.at(node, "")
    return f"{file}:{line}"
