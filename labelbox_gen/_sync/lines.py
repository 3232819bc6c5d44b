# Written by `make codegen` from labelbox_gen/_async/lines.py. DO NOT EDIT.
"""NDJSON that arrives in chunks, line by line."""

from __future__ import annotations

from collections.abc import Iterator

from labelbox_gen._runtime.jsons import lines_of


def lines(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """The lines of a stream without its empty ones; only an unfinished line is held."""
    rest = b""
    for chunk in chunks:
        whole, rest = lines_of(rest, chunk)
        for line in whole:
            yield line
    if rest.strip():
        yield rest
