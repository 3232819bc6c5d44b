"""The rows of a bulk creation: checked one by one, with their index in every error."""

from __future__ import annotations

import mimetypes
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from pydantic_core import to_json

from labelbox_gen.exceptions import InvalidAttributeError, InvalidQueryError

from .fields import Column, Value
from .upload import Upload

#: The API takes chunks up to this size.
CHUNK_BYTES = 10_000_000

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

GLOBAL_KEY_LENGTH = 200


@dataclass
class Row:
    """A checked row; `file` is a local file whose URL becomes the row data."""

    index: int
    payload: dict[str, Any]
    file: Upload | None = None


def read_rows(items: Iterable[Any]) -> Iterator[Row]:
    """Check rows as they come. A row is a dict, or the path of a local file."""
    if isinstance(items, str | bytes | Mapping):
        raise InvalidQueryError(f"items must be a list of rows, not one {type(items).__name__}")  # pyright: ignore[reportUnknownArgumentType]
    for index, item in enumerate(items):
        if isinstance(item, Mapping):
            yield _dict_row(index, item)  # pyright: ignore[reportUnknownArgumentType]
        elif isinstance(item, str | os.PathLike):
            yield _file_row(index, Path(item))  # pyright: ignore[reportUnknownArgumentType]
        else:
            raise InvalidQueryError(
                f"row {index}: must be a dict or the path of a file, not {type(item).__name__}"
            )


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


def _file_row(index: int, path: Path) -> Row:
    if not path.is_file():
        raise InvalidQueryError(
            f"row {index}: there is no file {path}",
            hint='For a URL pass a dict: {"row_data": "https://..."}.',
        )
    return Row(index, {"external_id": str(path)}, _file(path))


def _dict_row(index: int, item: Mapping[Any, Any]) -> Row:
    payload = {_name(index, key): value for key, value in item.items() if value is not None}
    row_data = payload.get("row_data")
    if not row_data:
        raise InvalidQueryError(
            f"row {index}: row_data is missing", hint="It is a URL, a local path, text or a dict."
        )
    _check_keys(index, payload)
    if "metadata_fields" in payload:
        payload["metadata_fields"] = _metadata_fields(index, payload["metadata_fields"])
    path = _local_path(index, row_data)
    return Row(index, payload, None if path is None else _file(path))


def _name(index: int, key: object) -> str:
    """Keys are names, or fields such as `DataRow.row_data`."""
    name = key.name if isinstance(key, Column | Value) else key
    if name in KEYS:
        return str(name)
    close = get_close_matches(str(name), KEYS, n=1)
    hint = f"Did you mean {close[0]}?" if close else f"A row has {', '.join(KEYS)}."
    raise InvalidAttributeError(f"row {index}: a data row has no field {name!r}", hint=hint)


def _check_keys(index: int, payload: Mapping[str, Any]) -> None:
    for name in ("external_id", "global_key"):
        if name in payload and not isinstance(payload[name], str):
            raise InvalidQueryError(f"row {index}: {name} must be str, not {type(payload[name]).__name__}")
    key = payload.get("global_key")
    if key is not None and (not key.strip() or key != key.strip() or len(key) > GLOBAL_KEY_LENGTH):
        raise InvalidQueryError(
            f"row {index}: global_key {key!r} must have 1 to {GLOBAL_KEY_LENGTH} characters and no spaces around it"
        )


def _metadata_fields(index: int, fields: object) -> list[dict[str, Any]]:
    if not isinstance(fields, list | tuple):
        raise InvalidQueryError(f"row {index}: metadata_fields must be a list, not {type(fields).__name__}")
    return [_metadata(index, field) for field in fields]  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]


def _metadata(index: int, field: object) -> dict[str, Any]:
    """`{"schema_id": ..., "value": ...}`; the API's own spelling will do, too."""
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


def _local_path(index: int, row_data: object) -> Path | None:
    """The local file that row data names, if it names one; anything else is a URL, text or an object."""
    if isinstance(row_data, os.PathLike):
        path = Path(row_data)  # pyright: ignore[reportUnknownArgumentType]
        if not path.is_file():
            raise InvalidQueryError(f"row {index}: there is no file {path}")
        return path
    if not isinstance(row_data, str):
        return None
    if row_data.startswith("s3:/"):
        raise InvalidQueryError(
            f"row {index}: row_data {row_data!r} is not a URL of http",
            hint="Use https, with an IAM integration.",
        )
    if "://" in row_data or "\n" in row_data or len(row_data) > 4096:
        return None
    return Path(row_data) if os.path.isfile(row_data) else None


def _file(path: Path) -> Upload:
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return Upload(path, path.name, kind)


def encoded(row: Row, dataset_id: str) -> bytes:
    """A row of a chunk as JSON."""
    specification = {
        "id": {"type": "AUTO", "value": ""},
        "payload": {**row.payload, "dataset_id": dataset_id},
    }
    try:
        return to_json(specification)
    except (ValueError, TypeError) as error:
        raise InvalidQueryError(f"row {row.index}: is not JSON: {error}", error) from error
