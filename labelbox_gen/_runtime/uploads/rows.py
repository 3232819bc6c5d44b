"""Validates the rows of a bulk creation or upsert; errors name the index of the row."""

from __future__ import annotations

import os
from collections.abc import Mapping
from difflib import get_close_matches
from enum import Enum
from pathlib import Path
from typing import Any, cast

from pydantic_core import from_json

from labelbox_gen.exceptions import InvalidAttributeError, InvalidQueryError

from ..data_rows.identifiers import GlobalKey, UniqueId
from ..entities.fields import Column, Value
from ..tuning import DEFAULT_TUNING, Tuning
from ..values.plain_json import members_of
from .block import Block, LocalFile, Payload
from .media_types import check_media_type
from .row_data import is_address, path_of_text
from .row_values import TEXTS, VALUES, local_path, path_of

#: The keys of a row.
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

GLOBAL_KEY_LENGTH = 200

#: A row without a key, which the server creates.
NEW = {"type": "AUTO", "value": ""}


class RowReader:
    """Collects rows into blocks. A row is a dict, a line of JSON or the path of a local file."""

    def __init__(self, dataset_id: str, *, upsert: bool = False, tuning: Tuning = DEFAULT_TUNING) -> None:
        self._tuning = tuning
        self._dataset_id = dataset_id
        self._upsert = upsert
        self._block = Block(0)
        self.count = 0
        self.keyless = 0
        """Number of rows without a global key, which the server would create twice if they were sent twice."""

    def add(self, item: Any) -> bool:
        """Add a row after a check; returns whether the block is full."""
        index = self.count
        self.count = index + 1
        block = self._block
        payload = self._payload_of(index, item)
        key = payload.pop("key", None)
        row_data = payload.get("row_data")
        if not row_data and (key is None or row_data is not None):
            raise InvalidQueryError(
                f"row {index}: row_data is missing", hint="It is a URL, a local path, text or a dict."
            )
        if isinstance(row_data, str):
            block.weight += len(row_data)
        path = local_path(index, row_data, payload)
        if path is not None:
            block.files.append(LocalFile(payload, path, index))
        if key is None and "global_key" not in payload:
            self.keyless += 1
        payload["dataset_id"] = self._dataset_id
        block.rows.append({"id": NEW if key is None else _identifier(index, key), "payload": payload})
        return self._is_full(block)

    def _is_full(self, block: Block) -> bool:
        rows, characters = self._tuning.upload_block_rows, self._tuning.upload_block_characters
        return len(block.rows) >= rows or block.weight >= characters

    def take(self) -> Block:
        """Return the rows since the previous call as a block."""
        block, self._block = self._block, Block(self.count)
        return block

    def _payload_of(self, index: int, item: Any) -> Payload:
        if isinstance(item, Mapping):
            return self._payload(index, cast("Mapping[Any, Any]", item))
        if isinstance(item, str | os.PathLike | bytes):
            return self._line_or_file(index, cast("str | bytes | os.PathLike[str]", item))
        members = members_of(item)
        if members is None:
            raise InvalidQueryError(
                f"row {index}: must be a dict or the path of a file, not {type(item).__name__}"
            )
        return self._payload(index, members)

    def _line_or_file(self, index: int, item: str | bytes | os.PathLike[str]) -> Payload:
        if isinstance(item, os.PathLike):
            return {"row_data": path_of(index, item), "external_id": str(path_of(index, item))}
        text = _text_line(index, item)
        if text.lstrip()[:1] == "{":
            return self._payload(index, _parsed(index, text.strip()))
        if is_address(text.strip()):
            return self._payload(index, {"row_data": text.strip()})
        return self._file(index, text if os.path.exists(text) else text.rstrip("\r\n"))

    def _file(self, index: int, text: str) -> Payload:
        """A bare string as a row: the path of a local file, or a URL with the scheme `file`."""
        path = path_of_text(index, text)
        return {"row_data": path, "external_id": str(path)}

    def _payload(self, index: int, item: Mapping[Any, Any]) -> Payload:
        payload = {key: value for key, value in item.items() if value is not None}
        if not payload.keys() <= KNOWN:
            payload = self._named(index, payload)
        for name, value in payload.items():
            if value.__class__ is not str:
                payload[name] = VALUES[name](index, name, value)
            elif name not in TEXTS:
                raise InvalidQueryError(f"row {index}: {name} must be a list, not str")
        key = payload.get("global_key")
        if key is not None and (not key or len(key) > GLOBAL_KEY_LENGTH or key != key.strip()):
            raise InvalidQueryError(
                f"row {index}: global_key {key!r} must have 1 to {GLOBAL_KEY_LENGTH} characters "
                "and no spaces around it"
            )
        if "media_type" in payload:
            payload["media_type"] = check_media_type(f"row {index}: media_type", payload["media_type"])
        return payload

    def _named(self, index: int, payload: Mapping[Any, Any]) -> Payload:
        found: Payload = {}
        for key, value in payload.items():
            name = self._name(index, key)
            if name in found:
                raise InvalidQueryError(f"row {index}: {name} is given twice")
            found[name] = value
        if len(found) == 1 and "key" in found:
            raise InvalidQueryError(f"row {index}: says nothing that could be changed")
        return found

    def _name(self, index: int, key: object) -> str:
        """The name of a key, which is a string or a field such as `DataRow.row_data`."""
        name = key.name if isinstance(key, Column | Value) else key
        name = name.value if isinstance(name, Enum) else name
        if name in KNOWN or (name == "key" and self._upsert):
            return str(name)
        close = get_close_matches(str(name), KEYS, n=1)
        hint = f"Did you mean {close[0]}?" if close else f"A row has {', '.join(KEYS)}."
        if name == "key":
            hint = "It names a data row to change: use upsert_data_rows."
        raise InvalidAttributeError(f"row {index}: a data row has no field {name!r}", hint=hint)


def one_row(item: Any, fields: Mapping[str, object]) -> Any:
    """A row given as an item, as keywords, or as an item with additional keywords."""
    if item is None:
        return fields
    if not fields:
        return item
    if isinstance(item, os.PathLike) or (isinstance(item, str) and not is_address(item)):
        path = path_of_text(0, item) if isinstance(item, str) else Path(cast("Any", item))
        return {"row_data": path, "external_id": str(path), **fields}
    if isinstance(item, str):
        return {"row_data": item, **fields}
    members = item if isinstance(item, dict) else members_of(item)  # pyright: ignore[reportUnknownVariableType]
    if members is None and not isinstance(item, Mapping):
        raise InvalidQueryError(f"a row must be a dict or the path of a file, not {type(item).__name__}")
    return {**(members or item), **fields}


def _parsed(index: int, line: str | bytes) -> dict[Any, Any]:
    try:
        return from_json(line)
    except ValueError as error:
        raise InvalidQueryError(f"row {index}: is not a line of JSON: {error}", error) from error


def _identifier(index: int, key: object) -> dict[str, str]:
    if isinstance(key, UniqueId | GlobalKey):
        kind = "ID" if isinstance(key, UniqueId) else "GKEY"
        value = VALUES["global_key"](index, "key", key.key)
        if not value:
            raise InvalidQueryError(f"row {index}: key must not be empty")
        return {"type": kind, "value": value}
    raise InvalidQueryError(
        f"row {index}: key must be UniqueId or GlobalKey, not {type(key).__name__}",
        hint='Such as {"key": GlobalKey("..."), "external_id": "..."}; without a key a row is created.',
    )


def _text_line(index: int, item: str | bytes) -> str:
    try:
        return item if isinstance(item, str) else item.decode()
    except UnicodeDecodeError as error:
        raise InvalidQueryError(f"row {index}: the bytes are not UTF-8: {error}", error) from error
