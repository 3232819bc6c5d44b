"""One item of a chunk: the data row to find, and the values to write."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, cast

from labelbox_gen.server.errors import Malformed
from labelbox_gen.server.input_checks import check as check_value
from labelbox_gen.server.input_checks import shortened

from ..data_rows.lookup import check_global_key
from .row_data import pdf_url

ATTACHMENT_TYPES = frozenset(
    ["AUDIO", "CAMERA_IMAGE", "HTML", "IMAGE", "IMAGE_OVERLAY", "PDF_URL", "RAW_TEXT", "TEXT_URL", "VIDEO"]
)
FINDERS = ("AUTO", "ID", "GKEY")
MAX_NAME = 4_096
"""The most characters of ids and keys, which are indexed."""
TEXTS = ("external_id", "global_key", "dataset_id", "media_type")
OBJECTS = ("attachments", "metadata_fields", "metadata")

Payload = Mapping[str, Any]


@dataclass
class Item:
    """`refusal` is the reason to reject the item, as far as known without the database."""

    position: int
    find: str = "AUTO"
    key: str = ""
    payload: Payload = field(default_factory=dict[str, Any])
    refusal: str | None = None

    @classmethod
    def read(cls, position: int, entry: object, error: str | None = None) -> Item:
        """Parse `{id: {type, value}, payload}`, or the payload alone. `error` is a parse error."""
        if error is not None:
            return cls(position, refusal=error)
        if not isinstance(entry, dict):
            return cls(position, refusal="A data row must be a JSON object")
        entry = cast("dict[str, Any]", entry)
        wrapped, payload = "payload" in entry, cast(object, entry.get("payload", entry))
        if not isinstance(payload, dict):
            return cls(position, refusal=f"'payload' must be an object, not {shortened(payload)}")
        item = cls(position, payload=cast("dict[str, Any]", payload))
        try:
            check_value(entry)
            if wrapped:
                item.find, item.key = _finder(entry.get("id"))
            _check(item.payload)
        except Malformed as malformed:
            item.refusal = malformed.message
        return item

    @property
    def global_key(self) -> str | None:
        return self.payload.get("global_key")

    @cached_property
    def row_data(self) -> str | None:
        """Objects, such as conversations, are stored as JSON text; of a PDF with its text layer, the URL of the PDF."""
        data = self.payload.get("row_data")
        if (url := pdf_url(data)) is not None:
            return url
        return data if data is None or isinstance(data, str) else json.dumps(data)

    @property
    def attachments(self) -> Sequence[Payload]:
        return self.payload.get("attachments") or ()

    @property
    def metadata(self) -> Sequence[Payload]:
        return [*(self.payload.get("metadata_fields") or ()), *(self.payload.get("metadata") or ())]

    @property
    def has_metadata(self) -> bool:
        """Whether the item sets metadata; an empty list removes all."""
        return any(self.payload.get(name) is not None for name in ("metadata_fields", "metadata"))

    def spec(self) -> dict[str, Any]:
        """The item in the report of failed rows, without values of the wrong type."""
        metadata = [
            each
            for each in _objects(self.payload.get("metadata_fields"))
            if isinstance(each.get("schemaId"), str)
        ]
        attachments = [
            {"type": each["type"], "value": _text(each.get("value")), "name": _text(each.get("name"))}
            for each in _objects(self.payload.get("attachments"))
            if _is_attachment_type(each.get("type"))
        ]
        own = {"externalId": _text(self.payload.get("external_id")), "globalKey": _text(self.global_key)}
        return {
            **own,
            "rowData": self.payload.get("row_data"),
            "metadata": metadata,
            "attachments": attachments,
        }


def _finder(id: object) -> tuple[str, str]:
    id = cast("dict[str, Any]", id) if isinstance(id, dict) else {}
    find, key = id.get("type", "AUTO"), id.get("value") or ""
    if not isinstance(find, str) or find not in FINDERS or not isinstance(key, str):
        raise Malformed(f"'id' must have a type of {', '.join(FINDERS)} and a text as value")
    if find != "AUTO" and not key:
        raise Malformed(f"'id' of type {find} needs a value")
    return find, key


def _check(payload: Payload) -> None:
    """Validation without the database."""
    for name in TEXTS:
        value: object = payload.get(name)
        if not isinstance(value, _TEXT):
            raise Malformed(f"'{name}' must be text, not {shortened(value)}")
        if isinstance(value, str) and len(value) > MAX_NAME:
            raise Malformed(f"'{name}' has more than {MAX_NAME} characters")
    if not isinstance(payload.get("media_attributes"), dict | None):
        raise Malformed("'media_attributes' must be an object")
    check_global_key(payload.get("global_key"))
    row_data = payload.get("row_data")
    if row_data == "" or not isinstance(row_data, _ROW_DATA):
        raise Malformed("'row_data' must be a URL, a text or an object")
    for name in OBJECTS:
        if payload.get(name) is not None and not _is_list_of_objects(payload[name]):
            raise Malformed(f"'{name}' must be a list of objects")
    for attachment in payload.get("attachments") or ():
        _check_attachment(attachment)
    if payload.get("embeddings"):
        raise Malformed("'embeddings' are not served by the embedded server yet")


def _check_attachment(attachment: Payload) -> None:
    if not _is_attachment_type(attachment.get("type")):
        known = ", ".join(sorted(ATTACHMENT_TYPES))
        raise Malformed(f"Attachment type {shortened(attachment.get('type'))} is not one of {known}")
    if not isinstance(attachment.get("value"), str) or not attachment["value"]:
        raise Malformed("'value' of an attachment must be a text that is not empty")
    if not isinstance(attachment.get("name"), str | None):
        raise Malformed("'name' of an attachment must be a text")


def _is_attachment_type(type_: object) -> bool:
    return isinstance(type_, str) and type_ in ATTACHMENT_TYPES


_TEXT = (str, type(None))
_ROW_DATA = (str, dict, list, type(None))


def _objects(value: object) -> list[dict[str, Any]]:
    entries = cast("list[object]", value) if isinstance(value, list) else []
    return [cast("dict[str, Any]", entry) for entry in entries if isinstance(entry, dict)]


def _is_list_of_objects(value: object) -> bool:
    if not isinstance(value, list):
        return False
    return all(isinstance(entry, dict) for entry in cast("list[object]", value))


def _text(value: object) -> str | None:
    return None if value is None else value if isinstance(value, str) else shortened(value)
