"""The reserved metadata schemas. They have the same ids in every organization, so no table has them."""

from __future__ import annotations

from datetime import datetime
from types import MappingProxyType
from typing import Any

from labelbox_gen.server.store.row import Row

from .table import METADATA_SCHEMA

Options = tuple[tuple[str, str], ...]
RESERVED: tuple[tuple[str, str, str, Options], ...] = (
    ("ckpyije740000yxdk81pbgjdc", "embedding", "CustomMetadataEmbedding", ()),
    ("cko8s9r5v0001h2dk9elqdidh", "tag", "CustomMetadataString", ()),
    ("cko8sdzv70006h2dk8jg64zvb", "captureDateTime", "CustomMetadataDateTime", ()),
    ("cko8skipnframes00h2dk0000", "skipNFrames", "CustomMetadataNumber", ()),
    (
        "cko8sbczn0002h2dkdaxb5kal",
        "split",
        "CustomMetadataEnum",
        (
            ("cko8sbscr0003h2dk04w86hof", "train"),
            ("cko8sc2yr0004h2dk69aj5x63", "valid"),
            ("cko8scbz70005h2dkastwhgqt", "test"),
        ),
    ),
)
"""Id, name, kind and enum options (id and name) of each schema. That of `skipNFrames` is not known of the API."""

_ADDED = datetime(2021, 5, 4)


def reserved() -> list[Row]:
    return [Row(METADATA_SCHEMA, _values(*each)) for each in RESERVED]


def _values(id: str, name: str, kind: str, options: Options) -> MappingProxyType[str, Any]:
    listed = [
        {"id": option, "name": text, "kind": "CustomMetadataEnumOption", "reserved": True}
        for option, text in options
    ]
    own = {"id": id, "name": name, "kind": kind, "reserved": True, "options": listed, "deleted": False}
    return MappingProxyType({**own, "created_at": _ADDED, "updated_at": _ADDED})
