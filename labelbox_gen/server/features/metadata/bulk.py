"""Metadata of many data rows: one query reads them, one statement writes them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Select, select

from labelbox_gen.server.errors import Malformed
from labelbox_gen.server.store.related import chunks
from labelbox_gen.server.store.store import Store
from labelbox_gen.server.store.stored_json import as_fields

from ..data_rows.table import DATA_ROW
from . import values as metadata
from .schemas import Schemas, schemas

NOT_FOUND = "Data row not found"
NOT_CARRIED = "Schema did not exist"
Result = Mapping[str, Any]
_ROW = DATA_ROW.table.c


class MetadataRows:
    """The metadata of the named data rows, and its changes. Each change builds on the previous ones."""

    def __init__(self, store: Store, *, ids: Iterable[str] = (), keys: Iterable[str] = ()) -> None:
        self._store = store
        self.known: Schemas = schemas(store)
        self._by_id: dict[str, dict[str, Any]] = {}
        self._by_key: dict[str, dict[str, Any]] = {}
        self._changed: dict[str, metadata.Values] = {}
        self._read(_ROW.id, ids)
        self._read(_ROW.global_key, keys)

    def _read(self, column: Any, names: Iterable[str]) -> None:
        columns: Select[Any] = select(*(_ROW[name] for name in ("id", "global_key", "custom_metadata")))
        mine = (self._store.mine(DATA_ROW), _ROW.deleted.is_(False))
        for part in chunks(list(dict.fromkeys(names))):
            for row in self._store.read(columns.where(column.in_(part), *mine)):
                known = self._by_id.setdefault(row["id"], row)
                if known["global_key"] is not None:
                    self._by_key[known["global_key"]] = known

    def find(self, id: str | None, key: str | None) -> dict[str, Any] | None:
        """The data row with this id or key; None if there is none, or if both are given and name different rows."""
        with_id, with_key = self._by_id.get(id or ""), self._by_key.get(key or "")
        if id and key:
            return with_id if with_id is with_key else None
        return with_id or with_key

    def values(self, row: Mapping[str, Any]) -> metadata.Values:
        """The current values; those of a changed row are shared."""
        changed = self._changed.get(row["id"])
        return metadata.current(as_fields(row["custom_metadata"]), self.known) if changed is None else changed

    def change(self, row: Mapping[str, Any], values: metadata.Values) -> None:
        self._changed[row["id"]] = values

    def write(self) -> None:
        changes = [
            {"_id": id, "custom_metadata": metadata.stored(each)} for id, each in self._changed.items()
        ]
        self._store.update_many(DATA_ROW, changes)


def upsert(store: Store, entries: Sequence[Mapping[str, Any]]) -> list[Result]:
    """Set the named fields of data rows; others stay. Returns the failures, which leave their rows unchanged."""
    ids = (each["dataRowId"] for each in entries if each.get("dataRowId"))
    rows = MetadataRows(store, ids=ids, keys=(each["globalKey"] for each in entries if each.get("globalKey")))
    failures = [failure for each in entries if (failure := _upsert(rows, each)) is not None]
    rows.write()
    return failures


def _upsert(rows: MetadataRows, entry: Mapping[str, Any]) -> Result | None:
    row = rows.find(entry.get("dataRowId"), entry.get("globalKey"))
    if row is None:
        return _failure(entry.get("dataRowId"), entry.get("globalKey"), NOT_FOUND)
    try:
        changes = metadata.check(entry.get("fields") or (), rows.known)
    except Malformed as error:
        return _failure(row["id"], row["global_key"], error.message)
    rows.change(row, {**rows.values(row), **changes})
    return None


def delete(store: Store, entries: Sequence[Mapping[str, Any]]) -> list[Result]:
    """Remove the values of schemas from data rows. Returns the failures, which name the schemas that a row lacks."""
    named = [_identified(each.get("dataRowIdentifier") or {}) for each in entries]
    rows = MetadataRows(store, ids=(id for id, _ in named if id), keys=(key for _, key in named if key))
    outcomes = [
        _delete(rows, place, each.get("schemaIds") or ()) for place, each in zip(named, entries, strict=True)
    ]
    rows.write()
    return [outcome for outcome in outcomes if outcome is not None]


def _delete(rows: MetadataRows, place: tuple[str | None, str | None], ids: Sequence[str]) -> Result | None:
    row = rows.find(*place)
    if row is None:
        return _failure(*place, NOT_FOUND)
    values = rows.values(row)
    missing = [id for id in ids if _enum_of(id, values, rows.known) not in values]
    gone = {_enum_of(id, values, rows.known) for id in ids}
    rows.change(row, {id: value for id, value in values.items() if id not in gone})
    return _failure(row["id"], row["global_key"], NOT_CARRIED, missing) if missing else None


def _enum_of(id: str, values: metadata.Values, known: Schemas) -> str:
    """The enum of an option that the row has; for other schemas the id itself."""
    option = known.options.get(id)
    return option["parent"] if option and values.get(option["parent"]) == id else id


def read(store: Store, ids: Sequence[str], kind: str | None) -> list[Result]:
    """The metadata of the named data rows, in the order of their names; those that do not exist are left out."""
    rows = MetadataRows(store, keys=ids) if kind == "GKEY" else MetadataRows(store, ids=ids)
    found = (rows.find(*_identified({"id": id, "idType": kind})) for id in ids)
    return [
        {**_ids(row["id"], row["global_key"]), "fields": metadata.pairs(rows.values(row), rows.known)}
        for row in found
        if row is not None
    ]


def _identified(identifier: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """Id and global key of an input `{id, idType: ID|GKEY}`."""
    id = identifier.get("id")
    return (None, id) if identifier.get("idType") == "GKEY" else (id, None)


def _ids(id: str | None, key: str | None) -> Result:
    return {"dataRowId": id, "globalKey": key}


def _failure(id: str | None, key: str | None, error: str, schema_ids: Sequence[str] = ()) -> Result:
    return {
        **_ids(id, key),
        "error": error,
        "fields": [{"schemaId": each, "value": None} for each in schema_ids],
    }
