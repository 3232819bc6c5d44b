"""The metadata schemas that an organization has: the reserved ones and its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from labelbox_gen.server.store.row import Page, Row
from labelbox_gen.server.store.store import Store

from .reserved import reserved
from .table import METADATA_SCHEMA

ENUM = "CustomMetadataEnum"
OPTION = "CustomMetadataEnumOption"
Option = Mapping[str, Any]


@dataclass(frozen=True)
class Schemas:
    by_id: Mapping[str, Row]
    by_name: Mapping[str, Row]
    options: Mapping[str, Option] = field(default_factory=dict[str, Option])
    """The options of enums by id: `{id, name, kind, reserved, parent}`, where `parent` is the id of the enum."""

    @classmethod
    def of(cls, rows: Iterable[Row]) -> Schemas:
        rows = list(rows)
        options = {each["id"]: {**each, "parent": row.id} for row in rows for each in row["options"]}
        return cls({row.id: row for row in rows}, {row["name"]: row for row in rows}, options)

    def option(self, enum: str, value: object) -> str | None:
        """The id of the enum's option with this id or name."""
        if isinstance(value, str):
            for each in self.by_id[enum]["options"]:
                if value in (each["id"], each["name"]):
                    return each["id"]
        return None


def all_schemas(store: Store) -> Page:
    return Page.of([*reserved(), *store.find(METADATA_SCHEMA)])


def schemas(store: Store) -> Schemas:
    return store.remembered(METADATA_SCHEMA, lambda: Schemas.of(all_schemas(store)))


def get_schema(store: Store, id: str) -> Row:
    """Raises the errors of `Store.one`."""
    known = {row.id: row for row in reserved()}
    return known[id] if id in known else store.one(METADATA_SCHEMA, id)
