"""The reserved metadata schemas of every organization."""

from __future__ import annotations

from labelbox_gen.server.ids import new_id
from labelbox_gen.server.store.store import Store

from .table import METADATA_SCHEMA

RESERVED: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("embedding", "CustomMetadataEmbedding", ()),
    ("tag", "CustomMetadataString", ()),
    ("captureDateTime", "CustomMetadataDateTime", ()),
    ("skipNFrames", "CustomMetadataNumber", ()),
    ("split", "CustomMetadataEnum", ("train", "valid", "test")),
)
"""Name, kind and enum options of each schema."""


def add_reserved(store: Store) -> None:
    for name, kind, options in RESERVED:
        store.insert(METADATA_SCHEMA, _schema(name, kind, options))


def _schema(name: str, kind: str, options: tuple[str, ...]) -> dict[str, object]:
    listed = [
        {"id": new_id(), "name": option, "kind": f"{kind}Option", "reserved": True} for option in options
    ]
    return {"name": name, "kind": kind, "reserved": True, "options": listed}
