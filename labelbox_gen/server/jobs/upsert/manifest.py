"""What an upsert is told to read: a manifest that names chunks, each a JSON array of items."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

from ...entities import STORED_FILE
from ...files.files import Files
from ...store.row import Row
from ...store.store import Store

MAX_CHUNK_BYTES = 100_000_000
"""A chunk is held in memory while it is worked on; official clients keep them below a tenth of this."""


class Broken(Exception):
    """The manifest or a chunk cannot be read; the task fails with this reason."""


@dataclass(frozen=True)
class Manifest:
    chunks: tuple[Row, ...]
    """Stored files in the order of the manifest."""
    item_count: int
    """What the client claims, good for a percentage only."""


def read_manifest(files: Files, store: Store, file_id: str) -> Manifest:
    manifest = _read(files, store.one(STORED_FILE, file_id), "The manifest")
    if not isinstance(manifest, dict):
        raise Broken("The manifest is not a JSON object")
    manifest = cast("dict[str, Any]", manifest)
    uris, count = manifest.get("chunk_uris"), manifest.get("item_count")
    if not isinstance(uris, list) or not uris:
        raise Broken("The manifest has no 'chunk_uris'")
    chunks = tuple(_chunk(files, store, uri) for uri in cast("list[object]", uris))
    return Manifest(chunks, count if isinstance(count, int) else 0)


def read_chunk(files: Files, chunk: Row) -> Iterator[object]:
    items = _read(files, chunk, f"The chunk '{chunk['name']}'")
    if not isinstance(items, list):
        raise Broken(f"The chunk '{chunk['name']}' is not a JSON array")
    return iter(cast("list[object]", items))


def _chunk(files: Files, store: Store, uri: object) -> Row:
    """Only what was uploaded here: the server fetches nothing from anywhere."""
    file = files.owned(store, uri) if isinstance(uri, str) else None
    if file is None:
        raise Broken(f"The chunk URI '{uri}' is not a file that was uploaded to this server")
    if file["size"] > MAX_CHUNK_BYTES:
        raise Broken(f"The chunk '{uri}' has more than {MAX_CHUNK_BYTES} bytes; make more of them")
    return file


def _read(files: Files, file: Row, what: str) -> object:
    try:
        with files.open(file) as content:
            return json.load(content)
    except FileNotFoundError:
        raise Broken(f"{what} is gone") from None
    except (ValueError, RecursionError) as error:
        raise Broken(f"{what} is not JSON: {error}") from None
