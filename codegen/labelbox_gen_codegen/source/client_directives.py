"""`@allFields`, `@idempotent` and `@plural`: what people say to us in `queries/`; no server ever sees them."""

from __future__ import annotations

from dataclasses import dataclass

from graphql import (
    DirectiveLocation,
    DirectiveNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLArgument,
    GraphQLDirective,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLString,
    ListValueNode,
    NameNode,
    OperationDefinitionNode,
    SelectionSetNode,
    StringValueNode,
    is_leaf_type,
    is_required_argument,
)
from graphql.pyutils import did_you_mean, suggestion_list

from ..errors import Problem
from ..names.identifiers import response_key
from .types import named_type

ALL_FIELDS = GraphQLDirective(
    name="allFields",
    locations=[DirectiveLocation.FRAGMENT_DEFINITION],
    args={"except": GraphQLArgument(GraphQLList(GraphQLString))},
    description="Select every scalar and enum of the type that needs no argument.",
)
IDEMPOTENT = GraphQLDirective(
    name="idempotent",
    locations=[DirectiveLocation.MUTATION],
    description="Sending this mutation twice has the effect of sending it once, so it may be retried.",
)
PLURAL = GraphQLDirective(
    name="plural",
    locations=[DirectiveLocation.MUTATION],
    description="A batch may send several of this mutation as one: its variable is a list of ids that can be longer.",
)
CLIENT_DIRECTIVES = (ALL_FIELDS, IDEMPOTENT, PLURAL)


def with_client_directives(schema: GraphQLSchema) -> GraphQLSchema:
    """The schema that `queries/` is written against."""
    known = object.__new__(GraphQLSchema)  # the constructor would collect all types again
    vars(known).update(vars(schema), directives=(*schema.directives, *CLIENT_DIRECTIVES))
    return known


def marked(document: DocumentNode, directive: GraphQLDirective) -> frozenset[str]:
    """The names of the mutations with a directive."""
    return frozenset(
        node.name.value
        for node in document.definitions
        if isinstance(node, OperationDefinitionNode) and node.name and find(node, directive)
    )


def expand(document: DocumentNode, schema: GraphQLSchema) -> tuple[DocumentNode, list[Problem]]:
    """The document with the fields that `@allFields` stands for and without our directives."""
    problems: list[Problem] = []
    for node in document.definitions:
        if isinstance(node, FragmentDefinitionNode | OperationDefinitionNode):
            if isinstance(node, FragmentDefinitionNode) and (directive := find(node, ALL_FIELDS)):
                problems += add_all_fields(node, directive, schema)
            names = {directive.name for directive in CLIENT_DIRECTIVES}
            node.directives = tuple(each for each in node.directives if each.name.value not in names)
    return document, problems


def add_all_fields(
    node: FragmentDefinitionNode, directive: DirectiveNode, schema: GraphQLSchema
) -> list[Problem]:
    """Add to a fragment what its `@allFields` stands for."""
    type_ = schema.type_map[node.type_condition.name.value]
    if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType):
        return AllFields(node, directive, type_).add()
    return [
        Problem.at(directive, f"{type_.name} is a union and has no fields; use @allFields on its members")
    ]


def find(
    node: FragmentDefinitionNode | OperationDefinitionNode, directive: GraphQLDirective
) -> DirectiveNode | None:
    """The use of a directive on a definition."""
    return next((each for each in node.directives if each.name.value == directive.name), None)


@dataclass(frozen=True)
class AllFields:
    """One use of `@allFields`."""

    fragment: FragmentDefinitionNode
    directive: DirectiveNode
    type: GraphQLObjectType | GraphQLInterfaceType

    @property
    def excepted(self) -> list[StringValueNode]:
        """The names that `except` gives; a single one needs no list."""
        values = [argument.value for argument in self.directive.arguments]
        names = [
            each
            for value in values
            for each in (value.values if isinstance(value, ListValueNode) else [value])
        ]
        return [each for each in names if isinstance(each, StringValueNode)]

    def add(self) -> list[Problem]:
        """Add the fields to the fragment; says what cannot be left out because it is not there."""
        excepted = {node.value for node in self.excepted}
        taken = {
            response_key(node)
            for node in self.fragment.selection_set.selections
            if isinstance(node, FieldNode)
        }
        added = [
            self.field(name)
            for name, definition in sorted(self.type.fields.items())
            if selectable(definition) and name not in excepted | taken
        ]
        selections = (*self.fragment.selection_set.selections, *added)
        self.fragment.selection_set = SelectionSetNode(
            selections=selections, loc=self.fragment.selection_set.loc
        )
        return [self.unknown(node) for node in self.excepted if node.value not in self.type.fields]

    def field(self, name: str) -> FieldNode:
        """A field whose place, should it be wrong, is the directive."""
        loc = self.directive.loc
        return FieldNode(name=NameNode(value=name, loc=loc), arguments=(), directives=(), loc=loc)

    def unknown(self, node: StringValueNode) -> Problem:
        """A name in `except` that the type does not have."""
        hint = did_you_mean(suggestion_list(node.value, list(self.type.fields)))
        return Problem.at(
            node, f"@allFields excepts '{node.value}', but {self.type.name} has no such field.{hint}"
        )


def selectable(definition: GraphQLField) -> bool:
    """Whether a field can be selected by its name alone; deprecated ones stay until the schema drops them."""
    if any(is_required_argument(each) for each in definition.args.values()):
        return False
    return is_leaf_type(named_type(definition))
