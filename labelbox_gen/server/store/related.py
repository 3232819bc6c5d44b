"""Loads a relationship of a whole page in one query."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from sqlalchemy import Select, func, select
from sqlalchemy.sql.elements import ColumnElement

from .entity import Entity, Linked, ToMany, ToOne
from .order import order
from .row import Page, Row
from .where import Where, condition

CHUNK = 5_000
T = TypeVar("T")


@dataclass(frozen=True)
class Slice:
    """The arguments of a relationship or list: filter, order and page."""

    where: Where | None = None
    order_by: str | None = None
    skip: int = 0
    first: int | None = None


class Reader(Protocol):
    """The reads of a store that relationships need."""

    @property
    def whole(self) -> Reader: ...

    def entity(self, name: str) -> Entity: ...

    def by_ids(self, entity: Entity, ids: Sequence[str], *, deleted: bool = False) -> Page: ...

    def mine(self, entity: Entity) -> ColumnElement[bool]: ...

    def browsed(self, id: Any) -> ColumnElement[bool]: ...

    def read(self, statement: Select[Any]) -> list[dict[str, Any]]: ...


def chunks(items: Sequence[T], size: int = CHUNK) -> Iterator[Sequence[T]]:
    """Split a list: databases limit the number of parameters of a statement."""
    return (items[start : start + size] for start in range(0, len(items), size))


def to_one(store: Reader, relation: ToOne, page: Page) -> Mapping[str, Row]:
    """Related rows by the id of the page's row, deleted ones included: a label keeps its data row.

    A caller who sees a row also sees the rows it belongs to, except users.
    """
    store = store if relation.target == "User" else store.whole
    wanted = {row.id: row[relation.column] for row in page if row[relation.column] is not None}
    target = store.entity(relation.target)
    found = {row.id: row for row in store.by_ids(target, list(dict.fromkeys(wanted.values())), deleted=True)}
    return {id: found[other] for id, other in wanted.items() if other in found}


def to_many(store: Reader, relation: ToMany | Linked, page: Page, part: Slice) -> Mapping[str, list[Row]]:
    """Related rows by the id of the page's row. All found rows form one page."""
    target = store.entity(relation.target)
    grouped: dict[str, list[Row]] = {row.id: [] for row in page}
    for ids in chunks(page.ids):
        for values in store.read(_statement(store, relation, target, ids, part)):
            grouped[values.pop("parent_id")].append(Row.stored(target, values))
    Page.of(row for rows in grouped.values() for row in rows)
    return grouped


def _statement(
    store: Reader, relation: ToMany | Linked, target: Entity, ids: Sequence[str], part: Slice
) -> Select[Any]:
    parent = _parent(relation, target)
    sort = order(target, part.order_by)
    found = select(*target.table.columns, parent.label("parent_id")).where(
        parent.in_(ids), store.mine(target), condition(target, part.where, store.entity)
    )
    if relation.target == "DataRow":
        found = found.where(store.browsed(target.id))
    if isinstance(relation, Linked):
        found = found.join(relation.link, relation.link.c[relation.far] == target.id)
    if len(ids) == 1:
        return found.order_by(*sort).offset(part.skip).limit(part.first)
    return _numbered(found, parent, sort, part)


def _numbered(
    found: Select[Any], parent: ColumnElement[Any], sort: list[ColumnElement[Any]], part: Slice
) -> Select[Any]:
    """Apply `skip` and `first` to each parent separately."""
    place = func.row_number().over(partition_by=parent, order_by=sort).label("place")
    numbered = found.add_columns(place).subquery()
    columns = [column for column in numbered.columns if column.name != "place"]
    statement = select(*columns).where(numbered.c.place > part.skip).order_by(numbered.c.place)
    if part.first is not None:
        statement = statement.where(numbered.c.place <= part.skip + part.first)
    return statement


def _parent(relation: ToMany | Linked, target: Entity) -> ColumnElement[Any]:
    if isinstance(relation, Linked):
        return relation.link.c[relation.near]
    return target.table.c[relation.column]
