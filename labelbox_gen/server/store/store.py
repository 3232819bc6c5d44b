"""The rows of one organization inside one transaction: every read and write goes through here, so nothing leaks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, and_, func, select, true, update
from sqlalchemy.sql.elements import ColumnElement

from ..dates import now
from ..errors import NotAuthorized, NotFound
from ..ids import new_id
from .entity import Entity, Relation, ToOne
from .insertion import insert_rows
from .order import order
from .related import Slice, chunks, to_many, to_one
from .row import Page, Row
from .where import condition

Condition = ColumnElement[bool]
T = TypeVar("T")


class Store:
    """Conditions are SQL expressions over `entity.table`; `where` is a GraphQL where-input."""

    def __init__(self, connection: Connection, organization_id: str, entities: Mapping[str, Entity]) -> None:
        self.connection = connection
        self.organization_id = organization_id
        self.announced = False
        """Whether notifications were written, which somebody should be told of once they are kept."""
        self.enqueued: list[str] = []
        """Ids of jobs, likewise."""
        self._entities = entities
        self._remembered: dict[str, Any] = {}

    def entity(self, name: str) -> Entity:
        return self._entities[name]

    # -- reading

    def get(self, entity: Entity, id: str, *, deleted: bool = False) -> Row | None:
        """The row with this id, unless it is deleted or another organization's."""
        rows = [Row(entity, values) for values in self.read(entity.by_id, {"_id": id})]
        found = [row for row in rows if self._owns(row) and (deleted or not row["deleted"])]
        return found[0] if found else None

    def one(self, entity: Entity, id: str) -> Row:
        """Like `get`, but missing is an error, and another organization's is a different one."""
        if (row := self.get(entity, id)) is not None:
            return row
        if self._is_foreign(entity, id):
            raise NotAuthorized(f"{entity.name} '{id}' belongs to another organization")
        raise NotFound.of(entity.name, id)

    def fresh(self, row: Row) -> Row:
        """The row as it is now."""
        found = self.get(row.entity, row.id, deleted=True)
        assert found is not None
        return found

    def _owns(self, row: Row) -> bool:
        owner = row.entity.owner
        return owner is None or row[owner.name] == self.organization_id

    def _is_foreign(self, entity: Entity, id: str) -> bool:
        """Whether the row is there, but not for this organization."""
        if entity.owner is None:
            return False
        there = select(entity.id).where(entity.id == id, entity.table.c.deleted.is_(False))
        return self.connection.execute(there.where(entity.owner != self.organization_id)).first() is not None

    def by_ids(self, entity: Entity, ids: Sequence[str], *, deleted: bool = False) -> Page:
        """In the order of creation; ids without a row are skipped."""
        alive = true() if deleted else entity.table.c.deleted.is_(False)
        found: list[Row] = []
        for part in chunks(ids):
            found += self._load(entity, self._select(entity).where(entity.id.in_(part), alive))
        return Page.of(sorted(found, key=lambda row: row.id))

    def find(self, entity: Entity, *conditions: Condition, limit: int | None = None) -> Page:
        """Rows that are not deleted, by creation."""
        alive = entity.table.c.deleted.is_(False)
        statement = self._select(entity).where(alive, *conditions).order_by(entity.id).limit(limit)
        return Page.of(self._load(entity, statement))

    def page(self, entity: Entity, part: Slice, *conditions: Condition) -> Page:
        """One page by `skip` and `first`."""
        statement = self._select(entity).where(condition(entity, part.where, self.entity), *conditions)
        statement = statement.order_by(*order(entity, part.order_by)).offset(part.skip).limit(part.first)
        return Page.of(self._load(entity, statement))

    def page_after(
        self, entity: Entity, part: Slice, after: str | None, *conditions: Condition
    ) -> tuple[Page, str | None]:
        """One page by cursor: rows after the id `after`, and the cursor of the next page if there is one."""
        assert part.first is not None
        later = true() if after is None else entity.id > after
        rows = self.page(entity, Slice(part.where, first=part.first + 1), later, *conditions)
        if len(rows) <= part.first:
            return rows, None
        rows = Page.of(rows[: part.first])
        return rows, rows[-1].id if rows else None

    def count(self, entity: Entity, *conditions: Condition) -> int:
        alive = entity.table.c.deleted.is_(False)
        statement = (
            select(func.count()).select_from(entity.table).where(self.mine(entity), alive, *conditions)
        )
        return self.connection.execute(statement).scalar_one()

    def mine(self, entity: Entity) -> Condition:
        """What keeps organizations apart."""
        return true() if entity.owner is None else entity.owner == self.organization_id

    def computed(self, row: Row, name: str) -> Any:
        """A computed field of a row, loaded for its whole page."""
        return row.together(name, lambda page: self._computed(row.entity, name, page))

    def related(self, row: Row, name: str, part: Slice | None = None) -> Any:
        """A relationship of a row, loaded for its whole page: a row or None, or a list of rows."""
        relation: Relation = row.entity.relations[name]
        if isinstance(relation, ToOne):
            return row.together(name, lambda page: to_one(self, relation, page))
        part = part or Slice()
        return row.together((name, repr(part)), lambda page: to_many(self, relation, page, part))

    def read(
        self, statement: Select[Any], parameters: Mapping[str, Any] | None = None
    ) -> list[dict[str, Any]]:
        """Any columns of any tables: the statement must keep organizations apart by itself."""
        found = self.connection.execute(statement, parameters)
        names = tuple(found.keys())
        return [dict(zip(names, values, strict=True)) for values in found.all()]

    def remembered(self, entity: Entity, load: Callable[[], T]) -> T:
        """What `load` reads of all rows of a small entity, kept until one of them changes."""
        if entity.name not in self._remembered:
            self._remembered[entity.name] = load()
        return self._remembered[entity.name]

    def forget(self) -> None:
        """Changes were undone."""
        self._remembered.clear()

    # -- writing

    def insert(self, entity: Entity, values: Mapping[str, Any]) -> Row:
        return self.insert_many(entity, [values])[0]

    def insert_many(self, entity: Entity, rows: Iterable[Mapping[str, Any]]) -> Page:
        """`values` by column name; id, organization and dates are added."""
        self._remembered.pop(entity.name, None)
        base = self._base(entity)
        complete = [{**base, **values, "id": values.get("id") or new_id()} for values in rows]
        insert_rows(self.connection, entity.table, complete)
        return Page.of(Row(entity, values) for values in complete)

    def update(self, row: Row, values: Mapping[str, Any]) -> Row:
        """The row as it is afterwards."""
        changed = {**values, "updated_at": now()}
        self.connection.execute(row.entity.change_by_id, {**changed, "_id": row.id})
        self._remembered.pop(row.entity.name, None)
        return Row(row.entity, {**row.values, **changed})

    def update_where(self, entity: Entity, values: Mapping[str, Any], *conditions: Condition) -> int:
        """How many rows were changed."""
        self._remembered.pop(entity.name, None)
        statement = update(entity.table).where(self.mine(entity), *conditions)
        return self.connection.execute(statement.values({**values, "updated_at": now()})).rowcount

    def delete(self, entity: Entity, *conditions: Condition) -> int:
        """Mark rows as deleted; how many there were."""
        return self.update_where(entity, {"deleted": True}, entity.table.c.deleted.is_(False), *conditions)

    # -- inside

    def _select(self, entity: Entity) -> Select[Any]:
        return select(*entity.table.columns).where(self.mine(entity))

    def _load(self, entity: Entity, statement: Select[Any]) -> list[Row]:
        return [Row(entity, values) for values in self.read(statement)]

    def _computed(self, entity: Entity, name: str, page: Page) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for ids in chunks(page.ids):
            statement = select(entity.id, entity.computed[name]).where(and_(entity.id.in_(ids)))
            found |= {row[0]: row[1] for row in self.connection.execute(statement)}
        return found

    def _base(self, entity: Entity) -> dict[str, Any]:
        """What a new row has unless it says otherwise."""
        moment = now()
        base: dict[str, Any] = {column.name: _default(column) for column in entity.table.columns}
        base |= {"created_at": moment, "updated_at": moment, "deleted": False}
        if "organization_id" in base:
            base["organization_id"] = self.organization_id
        return base


def _default(column: Any) -> Any:
    """The default that a column declares, if it is a plain value."""
    return column.default.arg if column.default is not None else None
