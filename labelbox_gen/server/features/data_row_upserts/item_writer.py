"""Writes items of a chunk to the database: updates, inserts and refusals."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from labelbox_gen.server.errors import Malformed
from labelbox_gen.server.files.files import Files
from labelbox_gen.server.ids import new_id
from labelbox_gen.server.store.related import chunks
from labelbox_gen.server.store.store import Store

from ..attachments.table import ATTACHMENT
from ..data_rows.lookup import by_keys, create
from ..data_rows.table import DATA_ROW
from ..datasets.table import DATASET
from ..metadata import values as metadata
from ..metadata.schemas import schemas
from ..projects.data_rows import join_connected
from . import outcomes
from .asset import Asset
from .item import Item

Values = dict[str, Any]


class Batch:
    """Applies items in order, each on top of the previous ones; `flush` writes all at once."""

    def __init__(self, store: Store, files: Files, task_id: str, user_id: str) -> None:
        self._store = store
        self._files = files
        self._task_id = task_id
        self._user_id = user_id
        self._schemas = schemas(store)
        self._new: dict[str, Values] = {}
        self._known: dict[str, Values] = {}
        """Existing rows by id."""
        self._changed: dict[str, Values] = {}
        self._holders: dict[str, str] = {}
        """The row id of each global key."""
        self._datasets: frozenset[str] = frozenset()
        self._attachments: list[Values] = []
        self._replaced: list[str] = []
        self._outcomes: list[Values] = []

    def apply(self, items: Sequence[Item], assets: Mapping[int, Asset]) -> None:
        """`assets` by the position of their items."""
        self._load(items)
        for item in items:
            try:
                if item.refusal is not None:
                    raise Malformed(item.refusal)
                id = self._write(item, assets.get(item.position))
                self._outcomes.append({"position": item.position, "ok": True, "data_row_id": id})
            except Malformed as error:
                refusal = {"message": error.message, "spec": item.spec()}
                self._outcomes.append({"position": item.position, "ok": False, **refusal})
        self._flush()

    def _load(self, items: Iterable[Item]) -> None:
        """Load everything that the items reference, in one query per kind."""
        valid = [item for item in items if item.refusal is None]
        keys = {item.global_key for item in valid} | {item.key for item in valid if item.find == "GKEY"}
        found = list(by_keys(self._store, [key for key in keys if key is not None]).values())
        found += self._store.by_ids(DATA_ROW, [item.key for item in valid if item.find == "ID"])
        self._known = {row.id: dict(row.values) for row in found}
        self._holders = {row["global_key"]: row.id for row in found if row["global_key"] is not None}
        datasets = {item.payload.get("dataset_id") for item in valid} - {None}
        self._datasets = frozenset(self._store.by_ids(DATASET, [str(id) for id in datasets]).ids)

    def _write(self, item: Item, asset: Asset | None) -> str:
        """An unused global key creates a row, so that upserts are idempotent."""
        id = self._holders.get(item.key) if item.find == "GKEY" else item.key
        if item.find == "AUTO" or id is None:
            return self._create(item, asset)
        if id not in self._known and id not in self._new:
            raise Malformed(f"Data row '{id}' does not exist")
        return self._update(id, item, asset)

    def _create(self, item: Item, asset: Asset | None) -> str:
        dataset_id = item.payload.get("dataset_id")
        if item.row_data is None and item.find == "GKEY":
            raise Malformed(f"There is no data row with the global key '{item.key}'")
        if item.row_data is None:
            raise Malformed("'row_data' is missing")
        if dataset_id not in self._datasets:
            raise Malformed(f"Dataset '{dataset_id}' does not exist")
        id = new_id()
        key = item.global_key or (item.key if item.find == "GKEY" else None)
        values: Values = {
            "id": id,
            "dataset_id": dataset_id,
            "created_by_id": self._user_id,
            "global_key": None,
        }
        values |= {"external_id": item.payload.get("external_id"), **self._asset(item, asset)}
        values["custom_metadata"] = self._metadata(item)
        self._take_key(id, values, key)
        self._new[id] = values
        self._attach(id, item)
        return id

    def _update(self, id: str, item: Item, asset: Asset | None) -> str:
        """Sets named fields, replaces metadata and attachments. A row stays in its dataset."""
        current = self._new.get(id) or self._known[id]
        changes: Values = {}
        if "external_id" in item.payload:
            changes["external_id"] = item.payload["external_id"]
        if item.row_data is not None:
            changes |= self._asset(item, asset)
        if item.has_metadata:
            changes["custom_metadata"] = self._metadata(item)
        if item.global_key is not None:
            self._take_key(id, current, item.global_key)
            changes["global_key"] = item.global_key
        current |= changes
        if id not in self._new:
            self._changed.setdefault(id, {}).update(changes)
        if "attachments" in item.payload:
            self._attachments = [each for each in self._attachments if each["data_row_id"] != id]
            self._replaced.append(id)
            self._attach(id, item)
        return id

    def _asset(self, item: Item, asset: Asset | None) -> Values:
        attributes = dict(asset.attributes if asset else {})
        given = item.payload.get("media_attributes")
        if isinstance(given, dict):
            attributes |= given
        row_data = self._files.local(self._store, item.row_data or "")
        return {
            "row_data": row_data,
            "media_attributes": attributes,
            "media_type": asset and asset.media_type,
        }

    def _metadata(self, item: Item) -> list[metadata.Field]:
        return metadata.stored(metadata.check(item.metadata, self._schemas))

    def _take_key(self, id: str, values: Values, key: str | None) -> None:
        """A key released by a row is free for later items."""
        if key is None:
            return
        if self._holders.get(key, id) != id:
            raise Malformed(f"Duplicate global key: '{key}'")
        if values["global_key"] is not None:
            self._holders.pop(values["global_key"], None)
        self._holders[key] = id
        values["global_key"] = key

    def _attach(self, id: str, item: Item) -> None:
        for each in item.attachments:
            values = {
                "type": each["type"],
                "value": self._files.local(self._store, each["value"]),
                "name": each.get("name"),
            }
            self._attachments.append({**values, "data_row_id": id})

    def _flush(self) -> None:
        """Updates come first, and release keys before they set them: a key may move from row to row."""
        freed = [id for id, values in self._changed.items() if "global_key" in values]
        for ids in chunks(freed):
            self._store.update_where(DATA_ROW, {"global_key": None}, DATA_ROW.id.in_(ids))
        for id, values in self._changed.items():
            self._store.update_where(DATA_ROW, values, DATA_ROW.id == id)
        create(self._store, list(self._new.values()))
        for ids in chunks(self._replaced):
            self._store.delete(ATTACHMENT, ATTACHMENT.table.c.data_row_id.in_(ids))
        self._store.insert_many(ATTACHMENT, self._attachments)
        outcomes.keep(self._store, self._task_id, self._outcomes)
        for dataset_id in self._datasets:
            joined = [id for id, values in self._new.items() if values["dataset_id"] == dataset_id]
            join_connected(self._store, dataset_id, joined)
