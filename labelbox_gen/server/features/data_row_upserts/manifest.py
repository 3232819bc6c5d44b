"""The manifest of an upsert: it names chunks, each a JSON array of items."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, BinaryIO, cast

from labelbox_gen.server import json_text
from labelbox_gen.server.files.files import Files
from labelbox_gen.server.files.table import STORED_FILE
from labelbox_gen.server.store.row import Row
from labelbox_gen.server.store.store import Store

from .json_array import Entry, NotAnArray, read_array

MAX_MANIFEST_BYTES = 50_000_000
"""The largest manifest: manifests are held in memory; chunks are not, and may have any size."""


class Broken(Exception):
    """The manifest or a chunk is unreadable; the task fails with this message."""


@dataclass(frozen=True)
class Manifest:
    chunks: tuple[Row, ...]
    """Stored files in the order of the manifest."""
    item_count: int
    """The number given by the client, used for the percentage only."""


def read_manifest(files: Files, store: Store, file_id: str) -> Manifest:
    file = store.one(STORED_FILE, file_id)
    if file["size"] > MAX_MANIFEST_BYTES:
        raise Broken(f"The manifest has more than {MAX_MANIFEST_BYTES} bytes; name fewer and larger chunks")
    with _reading(files, file, "The manifest") as content:
        manifest = json_text.parse(content.read())
    if not isinstance(manifest, dict):
        raise Broken("The manifest is not a JSON object")
    manifest = cast("dict[str, Any]", manifest)
    uris, count = manifest.get("chunk_uris"), manifest.get("item_count")
    if not isinstance(uris, list) or not uris:
        raise Broken("The manifest has no 'chunk_uris'")
    chunks = tuple(_chunk(files, store, uri) for uri in cast("list[object]", uris))
    return Manifest(chunks, count if isinstance(count, int) else 0)


def read_chunk(files: Files, chunk: Row) -> Iterator[Entry]:
    """Yield items. Errors of a chunk are raised when it is reached."""
    name = f"The chunk '{chunk['name']}'"
    with _reading(files, chunk, name) as content:
        try:
            yield from read_array(content)
        except NotAnArray:
            raise Broken(f"{name} is not a JSON array") from None


def _chunk(files: Files, store: Store, uri: object) -> Row:
    """Only files uploaded to this server: it fetches nothing from other hosts."""
    file = files.owned(store, uri) if isinstance(uri, str) else None
    if file is None:
        raise Broken(f"The chunk URI '{uri}' is not a file that was uploaded to this server")
    return file


@contextmanager
def _reading(files: Files, file: Row, what: str) -> Generator[BinaryIO]:
    try:
        with files.open(file) as content:
            yield content
    except FileNotFoundError:
        raise Broken(f"{what} is gone") from None
    except (ValueError, RecursionError) as error:
        raise Broken(f"{what} is not JSON: {error}") from None
