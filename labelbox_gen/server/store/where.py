"""Where-inputs as SQL: `{name_not: "x", OR: [{...}], dataset: {id: "..."}}` over any entity."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, cast

from sqlalchemy import JSON, and_, false, func, not_, or_, select, true
from sqlalchemy.sql.elements import ColumnElement

from ..errors import InvalidQuery
from .entity import Entity, Linked, ToMany, ToOne

Condition = ColumnElement[bool]
Where = Mapping[str, Any]
Find = Callable[[str], Entity]

MAX_VALUES = 10_000


def condition(entity: Entity, where: Where | None, find: Find) -> Condition:
    """All of `where`. Deleted rows match only where `deleted` is asked for."""
    conditions = list(_conditions(entity, where or {}, find))
    if not mentions_deleted(where or {}):
        conditions.append(entity.table.c.deleted.is_(False))
    return and_(true(), *conditions)


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


def _none_of(branches: list[Condition]) -> Condition:
    return not_(func.coalesce(or_(false(), *branches), false()))


_COMBINE: Mapping[str, Callable[[list[Condition]], Condition]] = {
    "AND": lambda branches: and_(true(), *branches),
    "OR": lambda branches: or_(false(), *branches),
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
    """Also true of what is null: something without a description is not described as "x"."""
    return expression.is_not(None) if value is None else expression.is_distinct_from(value)


def _among(expression: ColumnElement[Any], value: object) -> Condition:
    values: list[object] = list(cast("Iterable[object]", value)) if value is not None else []
    if len(values) > MAX_VALUES:
        raise InvalidQuery(f"a filter takes at most {MAX_VALUES} values, got {len(values)}")
    return expression.in_(values)


def _ordered(compare: Callable[[Any, Any], Condition]) -> Callable[[ColumnElement[Any], object], Condition]:
    return lambda expression, value: false() if value is None else compare(expression, value)


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
    """Rows that have a related row which matches."""
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
