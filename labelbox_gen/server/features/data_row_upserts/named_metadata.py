"""Metadata by name instead of schema id: `{"name": "tag", "value": "x"}`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from labelbox_gen.server.errors import Malformed
from labelbox_gen.server.store.row import Row
from labelbox_gen.server.store.store import Store

from ..metadata.table import METADATA_SCHEMA


class NamedMetadata:
    def __init__(self, store: Store) -> None:
        self._schemas: Mapping[str, Row] = {row["name"]: row for row in store.find(METADATA_SCHEMA)}

    def by_id(self, fields: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
        """The fields with schema ids. An enum value becomes two fields: the enum's and the option's."""
        found: list[Mapping[str, Any]] = []
        for field in fields:
            if "schemaId" in field or "name" not in field:
                found.append(field)
            else:
                found += self._resolve(field)
        return found

    def _resolve(self, field: Mapping[str, Any]) -> list[Mapping[str, Any]]:
        schema = self._schemas.get(field["name"]) if isinstance(field["name"], str) else None
        if schema is None:
            raise Malformed(f"Metadata '{field['name']}' does not exist")
        if not schema["options"]:
            return [{"schemaId": schema.id, "value": field.get("value")}]
        for option in schema["options"]:
            if option["name"] == field.get("value"):
                return [{"schemaId": schema.id, "value": {}}, {"schemaId": option["id"], "value": {}}]
        raise Malformed(f"Metadata '{field['name']}' has no option '{field.get('value')}'")
