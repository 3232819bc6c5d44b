# Written by `make codegen` from labelbox_gen/_async/imports/lines.py. DO NOT EDIT.
"""Splits NDJSON that arrives in chunks into lines."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing

from labelbox_gen._runtime.values.untyped_json import Lines


def lines(chunks: Generator[bytes]) -> Generator[bytes]:
    """The non-empty lines of a stream."""
    cut = Lines()
    with closing(chunks):
        for chunk in chunks:
            for line in cut.feed(chunk):
                if line.strip():
                    yield line
    if (rest := cut.end()).strip():
        yield rest
