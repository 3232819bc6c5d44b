"""The store: access to the rows of one organization in one transaction. All reads and writes use it."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Protocol, TypeVar

from sqlalchemy import Column, Connection, Select, and_, func, select, true, update
from sqlalchemy.exc import OperationalError
from sqlalchemy.sql.elements import ColumnElement

from ..dates import now
from ..errors import ApiError, NotAuthorized, NotFound
from ..ids import new_id
from .after_commit import AfterCommit
from .bad_text import replacing_bad_text
from .entity import Entity, Relation, ToOne
from .insertion import insert_rows
from .order import order
from .related import Slice, chunks, to_many, to_one
from .row import Page, Row
from .updates import update_rows
from .where import condition

Condition = ColumnElement[bool]
T = TypeVar("T")


class Scope(Protocol):
    """The visibility of rows for a caller (`access/scope.py`)."""

    def narrow(self, entity: Entity) -> Entity: ...

    def place(self, place: Any) -> Condition: ...

    def browsed(self, id: Any) -> Condition: ...


class Store:
    """Conditions are SQL expressions over `entity.table`; `where` is a GraphQL where-input."""

    def __init__(self, connection: Connection, organization_id: str, entities: Mapping[str, Entity]) -> None:
        self.connection = connection
        self.organization_id = organization_id
        self.scope: Scope | None = None
        """The caller's visibility; None means all rows of the organization."""
        self.whole = self
        """The same transaction without a scope, for the consequences of a change."""
        self.quiet = False
        """Whether the changes are invisible to exports."""
        self.after_commit: list[AfterCommit] = []
        """Actions that run once the transaction is committed; views of the store share the list."""
        self._entities = entities
        self._remembered: dict[tuple[str, bool], Any] = {}

    def seen_by(self, scope: Scope | None) -> Store:
        """A view of this transaction for a caller: reads, counts and filters skip invisible rows."""
        if scope is None:
            return self
        view = copy.copy(self)
        view.scope = scope
        view._entities = _Narrowed(self._entities, scope)
        return view

    def entity(self, name: str) -> Entity:
        """As the caller sees it."""
        return self._entities[name]

    # -- reading

    def get(self, entity: Entity, id: str, *, deleted: bool = False) -> Row | None:
        """The row with this id; None if it is deleted or belongs to another organization."""
        rows = [Row.stored(entity, values) for values in self.read(entity.by_id, {"_id": id})]
        found = [row for row in rows if self._owns(row) and (deleted or not row["deleted"])]
        return found[0] if found and self._sees(found[0]) else None

    def one(self, entity: Entity, id: str) -> Row:
        """Like `get`, but raises `NotFound` for a missing row and `NotAuthorized` for an invisible one."""
        if (row := self.get(entity, id)) is not None:
            return row
        raise self.refusal(entity, [id])

    def all(self, entity: Entity, ids: Iterable[str]) -> Page:
        """All rows with these ids. Raises the errors of `one` for missing rows."""
        ids = list(dict.fromkeys(ids))
        found = self.by_ids(entity, ids)
        known = set(found.ids)
        if missing := [id for id in ids if id not in known]:
            raise self.refusal(entity, missing)
        return found

    def refusal(self, entity: Entity, ids: Sequence[str], column: Column[str] | None = None) -> ApiError:
        """The error for ids without a row: `NotAuthorized` if a row exists, invisible to the caller, else `NotFound`.

        `column` has the ids, if they are not those of the rows.
        """
        hidden = self._hidden(entity, ids, entity.id if column is None else column)
        named = ", ".join(f"'{id}'" for id in (hidden or ids)[:20])
        if hidden:
            return NotAuthorized(f"Your key gives no access to {entity.name} {named}")
        return NotFound(f"{entity.name} {named} does not exist")

    def fresh(self, row: Row) -> Row:
        """The current state of a row."""
        found = self.whole.get(row.entity, row.id, deleted=True)
        assert found is not None
        return found

    def _sees(self, row: Row) -> bool:
        visible = self.entity(row.entity.name).visible
        if visible is None:
            return True
        statement = select(row.entity.id).where(row.entity.id == row.id, visible)
        return self.connection.execute(statement).first() is not None

    def _owns(self, row: Row) -> bool:
        owner = row.entity.owner
        return owner is None or row[owner.name] == self.organization_id

    def _hidden(self, entity: Entity, ids: Sequence[str], column: Column[str]) -> list[str]:
        """The ids of existing rows that are invisible to the caller or belong to another organization."""
        found: list[str] = []
        for part in chunks(ids):
            there = select(column).where(column.in_(part), entity.table.c.deleted.is_(False))
            known = {id for (id,) in self.connection.execute(there.where(self.mine(entity)))}
            found += [id for (id,) in self.connection.execute(there) if id not in known]
        return sorted(found)

    def by_ids(self, entity: Entity, ids: Sequence[str], *, deleted: bool = False) -> Page:
        """Rows in the order of creation; ids without a row are skipped."""
        alive = true() if deleted else entity.table.c.deleted.is_(False)
        found: list[Row] = []
        for part in chunks(ids):
            found += self._load(entity, self._select(entity).where(entity.id.in_(part), alive))
        return Page.of(sorted(found, key=lambda row: row.id))

    def find(self, entity: Entity, *conditions: Condition, limit: int | None = None) -> Page:
        """Rows that are not deleted, in the order of creation."""
        alive = entity.table.c.deleted.is_(False)
        statement = self._select(entity).where(alive, *conditions).order_by(entity.id).limit(limit)
        return Page.of(self._load(entity, statement))

    def page(self, entity: Entity, part: Slice, *conditions: Condition) -> Page:
        """One page by `skip` and `first`."""
        entity = self.entity(entity.name)
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
        """The condition that isolates organizations and hides invisible rows."""
        owned = true() if entity.owner is None else entity.owner == self.organization_id
        visible = self.entity(entity.name).visible
        return owned if visible is None else and_(owned, visible)

    def places(self, place: Any) -> Condition:
        """The data rows in projects that the caller sees; `place` has the columns of PROJECT_DATA_ROW."""
        return true() if self.scope is None else self.scope.place(place)

    def browsed(self, id: Any) -> Condition:
        """The data rows that the caller sees in datasets and in the catalog."""
        return true() if self.scope is None else self.scope.browsed(id)

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
        """Read any columns of any tables. The statement itself must isolate organizations."""
        try:
            return _records(self.connection, statement, parameters)
        except OperationalError as error:
            if "decode to UTF-8" not in str(error.orig):
                raise
        with replacing_bad_text(self.connection):
            return _records(self.connection, statement, parameters)

    def remembered(self, entity: Entity, load: Callable[[], T]) -> T:
        """A cached result of `load` over all rows of a small entity, until one of them changes."""
        key = (entity.name, self.scope is None)
        if key not in self._remembered:
            self._remembered[key] = load()
        return self._remembered[key]

    def forget(self) -> None:
        """Clear caches after a rollback."""
        self._remembered.clear()

    # -- writing

    def insert(self, entity: Entity, values: Mapping[str, Any]) -> Row:
        return self.insert_many(entity, [values])[0]

    def insert_many(self, entity: Entity, rows: Iterable[Mapping[str, Any]]) -> Page:
        """`values` by column name; id, organization and dates are added."""
        self._changes(entity)
        base = self._base(entity)
        complete = [{**base, **values, "id": values.get("id") or new_id()} for values in rows]
        insert_rows(self.connection, entity.table, complete)
        return Page.of(Row(entity, values) for values in complete)

    def update(self, row: Row, values: Mapping[str, Any]) -> Row:
        """Returns the updated row."""
        changed = {**values, "updated_at": now()}
        self.connection.execute(row.entity.change_by_id, {**changed, "_id": row.id})
        self._changes(row.entity)
        return Row(row.entity, {**row.values, **changed})

    def update_many(self, entity: Entity, changes: Sequence[Mapping[str, Any]]) -> None:
        """Change rows that were read here: each `{"_id": id, column: value, ...}`, all with the same columns."""
        if changes:
            moment = now()
            update_rows(self.connection, entity.table, [{**each, "updated_at": moment} for each in changes])
            self._changes(entity)

    def update_where(self, entity: Entity, values: Mapping[str, Any], *conditions: Condition) -> int:
        """Returns the number of updated rows."""
        self._changes(entity)
        statement = update(entity.table).where(self.mine(entity), *conditions)
        return self.connection.execute(statement.values({**values, "updated_at": now()})).rowcount

    def delete(self, entity: Entity, *conditions: Condition) -> int:
        """Mark rows as deleted; returns their number."""
        return self.update_where(entity, {"deleted": True}, entity.table.c.deleted.is_(False), *conditions)

    # -- inside

    def _changes(self, entity: Entity) -> None:
        for whole in (True, False):
            self._remembered.pop((entity.name, whole), None)

    def _select(self, entity: Entity) -> Select[Any]:
        return select(*entity.table.columns).where(self.mine(entity))

    def _load(self, entity: Entity, statement: Select[Any]) -> list[Row]:
        return [Row.stored(entity, values) for values in self.read(statement)]

    def _computed(self, entity: Entity, name: str, page: Page) -> dict[str, Any]:
        found: dict[str, Any] = {}
        expression = self.entity(entity.name).expression(name)
        assert expression is not None
        for ids in chunks(page.ids):
            statement = select(entity.id, expression).where(and_(entity.id.in_(ids)))
            found |= {row[0]: row[1] for row in self.connection.execute(statement)}
        return found

    def _base(self, entity: Entity) -> dict[str, Any]:
        """The default values of a new row."""
        moment = now()
        base: dict[str, Any] = {column.name: _default(column) for column in entity.table.columns}
        base |= {"created_at": moment, "updated_at": moment, "deleted": False}
        if "organization_id" in base:
            base["organization_id"] = self.organization_id
        return base


class _Narrowed(dict[str, Entity]):
    """Entities narrowed to the visibility of a caller, on first use."""

    def __init__(self, entities: Mapping[str, Entity], scope: Scope) -> None:
        super().__init__()
        self._whole = entities
        self._scope = scope

    def __missing__(self, name: str) -> Entity:
        self[name] = self._scope.narrow(self._whole[name])
        return self[name]


def _records(
    connection: Connection, statement: Select[Any], parameters: Mapping[str, Any] | None
) -> list[dict[str, Any]]:
    found = connection.execute(statement, parameters)
    names = tuple(found.keys())
    return [dict(zip(names, values, strict=True)) for values in found.all()]


def _default(column: Any) -> Any:
    """The default of a column, if it is a plain value."""
    return column.default.arg if column.default is not None else None
