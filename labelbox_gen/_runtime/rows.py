"""The rows of a bulk creation or upsert: checked one by one, with their index in every error."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from pydantic_core import from_json, to_json

from labelbox_gen.exceptions import InvalidAttributeError, InvalidQueryError

from .fields import Column, Value
from .identifiers import GlobalKey, UniqueId

#: What a row may say about itself.
KEYS = (
    "row_data",
    "external_id",
    "global_key",
    "metadata_fields",
    "metadata",
    "attachments",
    "media_type",
    "embeddings",
)
KNOWN = frozenset(KEYS)

ATTACHMENT_TYPES = frozenset(
    ["AUDIO", "CAMERA_IMAGE", "HTML", "IMAGE", "IMAGE_OVERLAY", "PDF_URL", "RAW_TEXT", "TEXT_URL", "VIDEO"]
)

GLOBAL_KEY_LENGTH = 200

#: A row that the server is to create.
NEW = {"type": "AUTO", "value": ""}

Payload = dict[str, Any]


@dataclass
class Block:
    """Checked rows that follow each other, as the API wants them; serialised together."""

    first: int
    """Index of the first."""
    rows: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    """`{id: {type, value}, payload}`."""
    files: list[tuple[Payload, Path]] = field(default_factory=list[tuple[Payload, Path]])
    """Payloads whose row data is a local file that is still to be uploaded."""
    weight: int = 0
    """Characters of row data, about."""

    @property
    def payloads(self) -> list[Payload]:
        return [row["payload"] for row in self.rows]

    def encoded(self) -> bytes:
        """The rows as JSON, between commas."""
        try:
            text = to_json(self.rows)
            if b"NaN" in text or b"Infinity" in text:
                from_json(text, allow_inf_nan=False)
        except (ValueError, TypeError) as error:
            raise self._culprit(error) from error
        return text[1:-1]

    def _culprit(self, error: Exception) -> InvalidQueryError:
        for index, row in enumerate(self.rows, self.first):
            try:
                from_json(to_json(row), allow_inf_nan=False)
            except (ValueError, TypeError) as cause:
                return InvalidQueryError(f"row {index}: is not JSON: {cause}", cause)
        return InvalidQueryError(f"rows from {self.first}: are not JSON: {error}", error)


#: A block ends with the row that fills it: rows, or characters of row data.
BLOCK_ROWS = 200
BLOCK_WEIGHT = 250_000


class RowReader:
    """Takes rows as they come and gives them out in blocks. A row is a dict, a line of JSON or the path of a local file."""

    def __init__(self, dataset_id: str, *, upsert: bool = False) -> None:
        self._dataset_id = dataset_id
        self._upsert = upsert
        self._block = Block(0)
        self.count = 0
        self.keyless = 0
        """Rows that would be created again if they were sent again."""

    def add(self, item: Any) -> bool:
        """Check a row; whether the block is full."""
        index = self.count
        self.count = index + 1
        block = self._block
        if isinstance(item, Mapping):
            payload = self._payload(index, item)  # pyright: ignore[reportUnknownArgumentType]
        elif isinstance(item, str | os.PathLike | bytes):
            payload = self._line_or_file(index, item)  # pyright: ignore[reportUnknownArgumentType]
        else:
            raise InvalidQueryError(
                f"row {index}: must be a dict or the path of a file, not {type(item).__name__}"
            )
        key = payload.pop("key", None)
        row_data = payload.get("row_data")
        if not row_data and (key is None or row_data is not None):
            raise InvalidQueryError(
                f"row {index}: row_data is missing", hint="It is a URL, a local path, text or a dict."
            )
        if isinstance(row_data, str):
            block.weight += len(row_data)
        path = _local_path(index, row_data)
        if path is not None:
            block.files.append((payload, path))
        if key is None and "global_key" not in payload:
            self.keyless += 1
        payload["dataset_id"] = self._dataset_id
        block.rows.append({"id": NEW if key is None else _identifier(index, key), "payload": payload})
        return len(block.rows) >= BLOCK_ROWS or block.weight >= BLOCK_WEIGHT

    def take(self) -> Block:
        """The rows since the last time."""
        block, self._block = self._block, Block(self.count)
        return block

    def _line_or_file(self, index: int, item: str | bytes | os.PathLike[str]) -> Payload:
        if not isinstance(item, os.PathLike):
            text = item.strip()
            if text[:1] in ("{", b"{"):
                return self._payload(index, _parsed(index, text))
            item = item.decode("utf-8", "surrogateescape") if isinstance(item, bytes) else item
            item = item if os.path.exists(item) else item.rstrip("\r\n")
        path = Path(item)
        if not path.is_file():
            raise InvalidQueryError(
                f"row {index}: there is no file {path}",
                hint='For a URL pass a dict: {"row_data": "https://..."}.',
            )
        return {"row_data": path, "external_id": str(path)}

    def _payload(self, index: int, item: Mapping[Any, Any]) -> Payload:
        payload = {key: value for key, value in item.items() if value is not None}
        if not payload.keys() <= KNOWN:
            payload = {self._name(index, key): value for key, value in payload.items()}
            if len(payload) == 1 and "key" in payload:
                raise InvalidQueryError(f"row {index}: says nothing that could be changed")
        external_id, key = payload.get("external_id"), payload.get("global_key")
        if external_id is not None and not isinstance(external_id, str):
            raise _no_text(index, "external_id", external_id)
        if key is not None and (
            not isinstance(key, str) or not key or len(key) > GLOBAL_KEY_LENGTH or key != key.strip()
        ):
            raise _bad_global_key(index, key)
        if "metadata_fields" in payload:
            payload["metadata_fields"] = _metadata_fields(index, payload["metadata_fields"])
        if "attachments" in payload:
            _check_attachments(index, payload["attachments"])
        return payload

    def _name(self, index: int, key: object) -> str:
        """Keys are names, or fields such as `DataRow.row_data`."""
        name = key.name if isinstance(key, Column | Value) else key
        if name in KNOWN or (name == "key" and self._upsert):
            return str(name)
        close = get_close_matches(str(name), KEYS, n=1)
        hint = f"Did you mean {close[0]}?" if close else f"A row has {', '.join(KEYS)}."
        if name == "key":
            hint = "It names a data row to change: use upsert_data_rows."
        raise InvalidAttributeError(f"row {index}: a data row has no field {name!r}", hint=hint)


def one_row(item: Any, fields: Mapping[str, object]) -> Any:
    """A row that is given as an item, as keywords, or as an item with more in keywords."""
    if item is None:
        return fields
    if not fields:
        return item
    if isinstance(item, str | os.PathLike):
        path = Path(item)  # pyright: ignore[reportUnknownArgumentType]
        return {"row_data": path, "external_id": str(path), **fields}
    return {**item, **fields}


def _parsed(index: int, line: str | bytes) -> dict[Any, Any]:
    try:
        return from_json(line)
    except ValueError as error:
        raise InvalidQueryError(f"row {index}: is not a line of JSON: {error}", error) from error


def _identifier(index: int, key: object) -> dict[str, str]:
    if isinstance(key, UniqueId):
        return {"type": "ID", "value": key.key}
    if isinstance(key, GlobalKey):
        return {"type": "GKEY", "value": key.key}
    raise InvalidQueryError(
        f"row {index}: key must be UniqueId or GlobalKey, not {type(key).__name__}",
        hint='Such as {"key": GlobalKey("..."), "external_id": "..."}; without a key a row is created.',
    )


def _no_text(index: int, name: str, value: object) -> InvalidQueryError:
    return InvalidQueryError(f"row {index}: {name} must be str, not {type(value).__name__}")


def _bad_global_key(index: int, key: object) -> InvalidQueryError:
    if not isinstance(key, str):
        return _no_text(index, "global_key", key)
    return InvalidQueryError(
        f"row {index}: global_key {key!r} must have 1 to {GLOBAL_KEY_LENGTH} characters and no spaces around it"
    )


def _metadata_fields(index: int, fields: object) -> list[dict[str, Any]]:
    if not isinstance(fields, list | tuple):
        raise InvalidQueryError(f"row {index}: metadata_fields must be a list, not {type(fields).__name__}")
    return [_metadata(index, field) for field in fields]  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]


def _metadata(index: int, field: object) -> dict[str, Any]:
    """`{"schema_id": ..., "value": ...}`; the API's own spelling will do, too."""
    if field.__class__ is dict and len(field) == 2 and field.get("schema_id") and "value" in field:  # pyright: ignore
        return {"schemaId": field["schema_id"], "value": field["value"]}  # pyright: ignore
    if not isinstance(field, Mapping):
        raise InvalidQueryError(
            f"row {index}: a metadata field must be a dict with schema_id and value, not {field!r}"
        )
    values: dict[Any, Any] = dict(field)  # pyright: ignore[reportUnknownArgumentType]
    schema_id = values.get("schema_id") or values.get("schemaId")
    if not schema_id or "value" not in values:
        raise InvalidQueryError(
            f"row {index}: a metadata field needs schema_id and value, not {sorted(values)}"
        )
    return {"schemaId": schema_id, "value": values["value"]}


def _check_attachments(index: int, attachments: object) -> None:
    if not isinstance(attachments, list | tuple):
        raise InvalidQueryError(f"row {index}: attachments must be a list, not {type(attachments).__name__}")
    for each in attachments:  # pyright: ignore[reportUnknownVariableType]
        if not isinstance(each, Mapping) or not each.get("value") or each.get("type") not in ATTACHMENT_TYPES:  # pyright: ignore[reportUnknownMemberType]
            raise InvalidQueryError(
                f"row {index}: an attachment needs a type and a value, not {each!r}",
                hint=f"Types are {', '.join(sorted(ATTACHMENT_TYPES))}.",
            )


def _local_path(index: int, row_data: object) -> Path | None:
    """The local file that row data names, if it names one; anything else is a URL, text or an object."""
    if isinstance(row_data, str):
        if row_data.startswith("s3:/"):
            raise InvalidQueryError(
                f"row {index}: row_data {row_data!r} is not a URL of http",
                hint="Use https, with an IAM integration.",
            )
        if "://" in row_data or "\n" in row_data or "\0" in row_data or len(row_data) > 4096:
            return None
        return Path(row_data) if os.path.isfile(row_data) else None
    if isinstance(row_data, os.PathLike):
        path = Path(row_data)  # pyright: ignore[reportUnknownArgumentType]
        if not path.is_file():
            raise InvalidQueryError(f"row {index}: there is no file {path}")
        return path
    if isinstance(row_data, Mapping | list | None):
        return None
    raise InvalidQueryError(
        f"row {index}: row_data must be a URL, a path, text or a dict, not {type(row_data).__name__}"
    )
