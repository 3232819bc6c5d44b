"""The cost of a document: its size, depth and the number of values it may select, computed before validation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from graphql import (
    ArgumentNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    SchemaMetaFieldDef,
    SelectionNode,
    SelectionSetNode,
    StringValueNode,
    TypeMetaFieldDef,
    VariableNode,
    get_named_type,
)

from ..errors import COMPLEXITY, InvalidQuery
from ..settings import Settings

_META_FIELDS = {"__schema": SchemaMetaFieldDef, "__type": TypeMetaFieldDef}
_PAGE = 100
_LIST = 10
_META_LIST = 20
_META_DEPTH = 10
_SAME_NAME = 200


@dataclass
class Cost:
    values: int = 0
    depth: int = 0

    def add(self, other: Cost, *, times: int = 1, deeper: int = 0) -> None:
        self.values += other.values * times
        self.depth = max(self.depth, other.depth + deeper)


def check(
    document: DocumentNode, variables: Mapping[str, Any], schema: GraphQLSchema, settings: Settings
) -> None:
    """Reject a document over the limits. Fragments count at each spread, and are measured once."""
    meter = _Meter(document, variables, schema)
    if meter.selections > settings.max_selections:
        raise InvalidQuery(COMPLEXITY)
    for definition in document.definitions:
        if isinstance(definition, OperationDefinitionNode):
            cost = meter.measure(definition.selection_set, schema.get_root_type(definition.operation))
            if cost.depth > settings.max_depth or cost.values > settings.max_complexity:
                raise InvalidQuery(COMPLEXITY)


class _Meter:
    def __init__(self, document: DocumentNode, variables: Mapping[str, Any], schema: GraphQLSchema) -> None:
        self._variables = {**_defaults(document), **variables}
        self._schema = schema
        self._fragments = {
            node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)
        }
        self._measured: dict[str, Cost] = {}
        self.selections = sum(
            _written(node.selection_set)
            for node in document.definitions
            if isinstance(node, OperationDefinitionNode | FragmentDefinitionNode)
        )

    def measure(self, selections: SelectionSetNode, parent: object) -> Cost:
        total = Cost()
        for node in selections.selections:
            if isinstance(node, FieldNode):
                self._add_field(total, node, parent)
            else:
                total.add(self._fragment(node, parent))
        return total

    def _fragment(self, node: SelectionNode, parent: object) -> Cost:
        if isinstance(node, InlineFragmentNode):
            condition = node.type_condition
            inner = self._schema.type_map.get(condition.name.value) if condition else parent
            return self.measure(node.selection_set, inner)
        assert isinstance(node, FragmentSpreadNode)
        name = node.name.value
        if name not in self._measured and name in self._fragments:
            self._measured[name] = Cost()  # ends a cycle, which validation then reports
            fragment = self._fragments[name]
            condition = self._schema.type_map.get(fragment.type_condition.name.value)
            self._measured[name] = self.measure(fragment.selection_set, condition)
        return self._measured.get(name, Cost())

    def _add_field(self, total: Cost, node: FieldNode, parent: object) -> None:
        total.add(Cost(values=1, depth=1))
        if node.selection_set is None:
            return
        field = _field(parent, node.name.value)
        of_field = cast(object, get_named_type(_type(field))) if field else None
        inner = self.measure(node.selection_set, of_field)
        if node.name.value in ("__schema", "__type"):
            inner.depth -= _META_DEPTH
        total.add(inner, times=self._length(node, field, parent), deeper=1)

    def _length(self, node: FieldNode, field: GraphQLField | None, parent: object) -> int:
        """The most items of a field."""
        for argument in node.arguments or ():  # None in graphql-core 3.3
            if (asked := self._first(argument)) is not None:
                return asked
        if field is None or not _is_list(field):
            return _PAGE if field is not None and "first" in field.args else 1
        type_name: str = getattr(parent, "name", "")
        if type_name.endswith("Connection"):
            return 1  # the field that returned the connection has counted its page
        if type_name.startswith("__"):
            return _META_LIST
        return _PAGE if "first" in field.args else _LIST

    def _first(self, argument: ArgumentNode) -> int | None:
        """The page size of an argument: `first`, or inside an input such as `data: {first: 5}`."""
        if argument.name.value == "first":
            return self._number(argument.value)
        if isinstance(argument.value, ObjectValueNode):
            fields = [each.value for each in argument.value.fields if each.name.value == "first"]
            return self._number(fields[0]) if fields else None
        given = self._given(argument.value)
        return _inside(given) or None

    def _number(self, value: object) -> int:
        return _page(self._given(value))

    def _given(self, value: object) -> object:
        """The value of a literal or a variable."""
        return self._variables.get(value.name.value) if isinstance(value, VariableNode) else _literal(value)


def _page(value: object) -> int:
    """64-bit numbers may be decimal text. Invalid page sizes are rejected later."""
    number = _decimal(value)
    return number if number > 0 else _PAGE


def _literal(value: object) -> object:
    if isinstance(value, IntValueNode):
        return int(value.value)
    return value.value if isinstance(value, StringValueNode) else None


def _defaults(document: DocumentNode) -> dict[str, Any]:
    """Page sizes from defaults of variables. With several operations the largest of a name counts."""
    found: dict[str, Any] = {}
    for definition in document.definitions:
        if isinstance(definition, OperationDefinitionNode):
            for variable in definition.variable_definitions or ():
                name, default = variable.variable.name.value, variable.default_value
                if isinstance(default, ObjectValueNode):
                    found[name] = {"first": max(_inside(default), _inside(found.get(name)))}
                elif default is not None:
                    found[name] = max(_decimal(_literal(default)), _decimal(found.get(name)))
    return found


def _inside(value: object) -> int:
    """The page size inside an input."""
    if isinstance(value, ObjectValueNode):
        return max(
            (_decimal(_literal(each.value)) for each in value.fields if each.name.value == "first"), default=0
        )
    return _decimal(cast("Mapping[str, Any]", value).get("first")) if isinstance(value, Mapping) else 0


def _decimal(value: object) -> int:
    """Zero for other values than numbers."""
    if isinstance(value, str) and value.isdecimal() and len(value) < 20:
        return int(value)
    return value if isinstance(value, int) else 0


def _field(parent: object, name: str) -> GraphQLField | None:
    if name in _META_FIELDS:
        return _META_FIELDS[name]
    return parent.fields.get(name) if isinstance(parent, GraphQLObjectType | GraphQLInterfaceType) else None


def _is_list(field: GraphQLField) -> bool:
    of_field: Any = _type(field)
    inner = cast(Any, of_field).of_type if isinstance(of_field, GraphQLNonNull) else of_field
    return isinstance(inner, GraphQLList)


def _type(field: GraphQLField) -> Any:
    return cast(Any, field.type)  # pyright: ignore[reportUnknownMemberType]


def _written(selections: SelectionSetNode) -> int:
    """The number of selections in the text. Repeats of one name are capped: comparing them takes quadratic time."""
    names: Counter[str] = Counter()
    written = 0
    for node in selections.selections:
        written += 1
        if isinstance(node, FieldNode):
            names[(node.alias or node.name).value] += 1
        if isinstance(node, FieldNode | InlineFragmentNode) and node.selection_set is not None:
            written += _written(node.selection_set)
    if names and max(names.values()) > _SAME_NAME:
        raise InvalidQuery(COMPLEXITY)
    return written
