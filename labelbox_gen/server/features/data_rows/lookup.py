"""Lookup of data rows by id or global key."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from labelbox_gen.server.errors import Malformed, NotFound
from labelbox_gen.server.store.related import chunks
from labelbox_gen.server.store.row import Page, Row
from labelbox_gen.server.store.store import Condition, Store

from ..asset_metadata.table import ASSET_METADATA
from ..labeling_parameter_overrides.table import LABELING_PARAMETER_OVERRIDE
from ..labels import rules as labels
from ..labels.table import LABEL
from ..predictions.table import PREDICTION
from ..projects.data_rows import leave
from ..projects.table import PROJECT_DATA_ROW
from . import counts
from .table import DATA_ROW

MAX_GLOBAL_KEY = 200


@dataclass(frozen=True)
class Found:
    rows: Page
    missing: list[str]
    """Ids and keys without a data row, as given by the caller."""


def by_keys(store: Store, keys: Sequence[str]) -> dict[str, Row]:
    """The data rows with these global keys."""
    column = DATA_ROW.table.c.global_key
    return {row["global_key"]: row for part in chunks(keys) for row in store.find(DATA_ROW, column.in_(part))}


def ids_by_keys(store: Store, keys: Iterable[str]) -> dict[str, str]:
    """The ids of the data rows with these global keys, without reading the rows."""
    return {key: id for id, key in _ids_and_keys(store, DATA_ROW.table.c.global_key, keys)}


def keys_by_ids(store: Store, ids: Iterable[str]) -> dict[str, str | None]:
    """The global keys of the data rows with these ids, without reading the rows."""
    return dict(_ids_and_keys(store, DATA_ROW.id, ids))


def _ids_and_keys(store: Store, column: Any, values: Iterable[str]) -> Iterator[tuple[str, Any]]:
    alive = (store.mine(DATA_ROW), DATA_ROW.table.c.deleted.is_(False))
    for part in chunks(list(dict.fromkeys(values))):
        statement = select(DATA_ROW.id, DATA_ROW.table.c.global_key).where(column.in_(part), *alive)
        yield from ((id, key) for id, key in store.connection.execute(statement))


def find(store: Store, ids: Iterable[str] = (), keys: Iterable[str] = ()) -> Found:
    """Each data row once, in the order of creation."""
    ids, keys = list(dict.fromkeys(ids)), list(dict.fromkeys(keys))
    with_ids = {row.id: row for row in store.by_ids(DATA_ROW, ids)}
    with_keys = by_keys(store, keys)
    rows = {row.id: row for row in (*with_ids.values(), *with_keys.values())}
    missing = [id for id in ids if id not in with_ids] + [key for key in keys if key not in with_keys]
    return Found(Page.of(sorted(rows.values(), key=lambda row: row.id)), missing)


def required(store: Store, ids: Iterable[str] = (), keys: Iterable[str] = ()) -> Page:
    """Like `find`, but raises for missing rows; for ids the errors of `Store.one`."""
    ids, keys = list(ids), list(keys)
    found = find(store, ids, keys)
    if not found.missing:
        return found.rows
    missing = set(found.missing)
    if absent := [id for id in ids if id in missing]:
        raise store.refusal(DATA_ROW, absent)
    raise NotFound(f"Data rows that do not exist: {', '.join(found.missing[:20])}")


def identified(store: Store, ids: Sequence[str], kind: str | None) -> Found:
    """The data rows of an input `{ids, idType: ID|GKEY}`."""
    return find(store, keys=ids) if kind == "GKEY" else find(store, ids=ids)


def create(store: Store, rows: Sequence[Mapping[str, Any]]) -> Page:
    """Insert data rows from column values."""
    counts.in_dataset(store, Counter(row["dataset_id"] for row in rows))
    return store.insert_many(DATA_ROW, rows)


def delete(store: Store, condition: Condition) -> None:
    """Delete data rows with their labels and attachments; they leave their projects. `condition` selects data rows."""
    of_rows = select(DATA_ROW.id).where(store.mine(DATA_ROW), condition)
    leave(store, PROJECT_DATA_ROW.c.data_row_id.in_(of_rows))
    labels.delete(store, LABEL.table.c.data_row_id.in_(of_rows), requeue=False)
    for entity in (ASSET_METADATA, LABELING_PARAMETER_OVERRIDE, PREDICTION):
        store.delete(entity, entity.table.c.data_row_id.in_(of_rows))
    counts.leave_dataset(store, condition)
    store.delete(DATA_ROW, condition)


def check_global_key(key: str | None) -> None:
    if key is not None and (not key or key != key.strip() or len(key) > MAX_GLOBAL_KEY):
        reason = f"is not 1 to {MAX_GLOBAL_KEY} characters without spaces around them"
        raise Malformed(f"Global key '{key}' {reason}")
