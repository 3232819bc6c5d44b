"""`where=` filters as SQL: `{name_not: "x", OR: [{...}], dataset: {id: "..."}}` for any entity."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, cast

from sqlalchemy import (
    JSON,
    Boolean,
    Integer,
    and_,
    false,
    func,
    literal,
    not_,
    or_,
    select,
    true,
    type_coerce,
)
from sqlalchemy.sql.elements import ColumnElement, Grouping

from ..errors import InvalidQuery, Malformed
from .entity import Entity, Linked, ToMany, ToOne

Condition = ColumnElement[bool]
Where = Mapping[str, Any]
Find = Callable[[str], Entity]

MAX_VALUES = 10_000
"""The most values of all lists in a filter."""
MAX_CONDITIONS = 2_000
"""The most conditions of a filter, in all its branches."""
MAX_NESTING = 20
"""The deepest nesting of AND, OR, NOT and relationships: the database's parser has a bounded stack."""
_GROUP = 50
"""The most conditions of a group: databases nest a flat list as deep as it is long."""


def condition(entity: Entity, where: Where | None, find: Find) -> Condition:
    """The SQL condition of a filter. Deleted rows match only if the filter names `deleted`."""
    _check_size(where or {})
    conditions = list(_conditions(entity, where or {}, find))
    if not mentions_deleted(where or {}):
        conditions.append(entity.table.c.deleted.is_(False))
    return and_(true(), *conditions)


def _check_size(where: Where) -> None:
    """Reject a filter that is too large for the database."""
    conditions, listed, level, branches = 0, 0, 0, [where]
    while branches:
        values = [value for branch in branches for value in branch.values()]
        items = [item for value in values if isinstance(value, list) for item in cast("list[object]", value)]
        branches = [cast(Where, item) for item in (*values, *items) if isinstance(item, Mapping)]
        conditions += len(values)
        listed += sum(not isinstance(item, Mapping) for item in items)
        level += 1
        _check_counts(conditions, listed, level)


def _check_counts(conditions: int, listed: int, level: int) -> None:
    if listed > MAX_VALUES:
        raise Malformed(f"a filter takes at most {MAX_VALUES} values, got {listed}", path=("where",))
    if conditions > MAX_CONDITIONS:
        message = f"a filter has at most {MAX_CONDITIONS} conditions, got {conditions}"
        raise Malformed(message, path=("where",))
    if level > MAX_NESTING + 1:
        raise Malformed(f"a filter is nested at most {MAX_NESTING} deep", path=("where",))


def mentions_deleted(where: Where) -> bool:
    return "deleted" in where or any(
        mentions_deleted(branch) for key in ("AND", "OR", "NOT") for branch in where.get(key) or ()
    )


def _conditions(entity: Entity, where: Where, find: Find) -> Iterator[Condition]:
    for key, value in where.items():
        if key in _COMBINE:
            if value is not None:
                yield _COMBINE[key]([and_(true(), *_conditions(entity, branch, find)) for branch in value])
        elif key in entity.relations:
            yield _related(entity, key, value, find)
        else:
            yield _compare(entity, key, value)


def _all_of(conditions: Sequence[Condition]) -> Condition:
    return _balanced(and_, true(), conditions)


def _any_of(conditions: Sequence[Condition]) -> Condition:
    return _balanced(or_, false(), conditions)


def _none_of(conditions: Sequence[Condition]) -> Condition:
    return not_(func.coalesce(_any_of(conditions), false()))


def _balanced(
    combine: Callable[..., Condition], neutral: Condition, conditions: Sequence[Condition]
) -> Condition:
    """Nests conditions in groups. The type keeps SQLAlchemy from flattening them again."""
    while len(conditions) > _GROUP:
        groups = (conditions[start : start + _GROUP] for start in range(0, len(conditions), _GROUP))
        conditions = [type_coerce(Grouping(combine(neutral, *group)), Boolean) for group in groups]
    return combine(neutral, *conditions)


_COMBINE: Mapping[str, Callable[[Sequence[Condition]], Condition]] = {
    "AND": _all_of,
    "OR": _any_of,
    "NOT": _none_of,
}


def _compare(entity: Entity, key: str, value: object) -> Condition:
    expression, suffix = entity.expression(key), ""
    if expression is None:
        name, _, suffix = key.rpartition("_")
        expression = entity.expression(name)
    if expression is None or suffix not in _COMPARE:
        raise InvalidQuery(f"{entity.name} cannot be filtered by '{key}'")
    if isinstance(expression.type, JSON):
        raise InvalidQuery(f"{entity.name} cannot be filtered by '{key}': it is JSON")
    return _COMPARE[suffix](expression, value)


def _equal(expression: ColumnElement[Any], value: object) -> Condition:
    return expression.is_(None) if value is None else expression == value


def _different(expression: ColumnElement[Any], value: object) -> Condition:
    """Null matches too: an object without a description does not have the description "x"."""
    return expression.is_not(None) if value is None else expression.is_distinct_from(value)


def _among(expression: ColumnElement[Any], value: object) -> Condition:
    values: list[object] = list(cast("Iterable[object]", value)) if value is not None else []
    return expression.in_(values)


def _ordered(compare: Callable[[Any, Any], Condition]) -> Callable[[ColumnElement[Any], object], Condition]:
    """Null is neither less nor greater than a value. Booleans compare as 0 and 1."""

    def ordered(expression: ColumnElement[Any], value: object) -> Condition:
        if value is None:
            return false()
        if isinstance(expression.type, Boolean):
            return compare(type_coerce(expression, Integer), literal(int(cast(bool, value)), Integer))
        return compare(expression, value)

    return ordered


_COMPARE: Mapping[str, Callable[[ColumnElement[Any], object], Condition]] = {
    "": _equal,
    "not": _different,
    "lt": _ordered(operator.lt),
    "gt": _ordered(operator.gt),
    "lte": _ordered(operator.le),
    "gte": _ordered(operator.ge),
    "in": _among,
}


def _related(entity: Entity, key: str, where: Where | None, find: Find) -> Condition:
    """Rows with a matching related row."""
    relation = entity.relations[key]
    target = find(relation.target)
    if where is None:
        raise InvalidQuery(f"{entity.name} cannot be filtered by '{key}': null")
    seen = true() if target.visible is None else target.visible
    matches = and_(seen, *_conditions(target, where, find))
    if isinstance(relation, ToOne):
        return entity.table.c[relation.column].in_(select(target.id).where(matches))
    if isinstance(relation, ToMany):
        return entity.id.in_(select(target.table.c[relation.column]).where(matches))
    return entity.id.in_(_linked(relation, target, matches))


def _linked(relation: Linked, target: Entity, matches: Condition) -> Any:
    link = relation.link.c
    return select(link[relation.near]).where(link[relation.far].in_(select(target.id).where(matches)))
