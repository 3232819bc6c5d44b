"""Writes a file of lines, and records the windows in which clients read it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from labelbox_gen.server import json_text
from labelbox_gen.server.files.files import at_address
from labelbox_gen.server.files.folder import Draft
from labelbox_gen.server.files.links import Links

WINDOW = 4 << 20
"""The size of a window in bytes, exceeded only by a longer single line: clients hold windows in memory."""

_BLOCK = 256 << 10


class Stream:
    """Windows end at line ends, so that no character is split."""

    def __init__(self, draft: Draft, links: Links) -> None:
        self._draft = draft
        self._links = links
        self.lines = 0
        self.windows: list[dict[str, int]] = []
        self._waiting: list[bytes] = []
        self._size = 0
        self._start = 0
        self._first_line = 0

    def write(self, line: Mapping[str, Any], base_url: str) -> None:
        text = self._links.renew(at_address(json_text.render(line), base_url))
        self._waiting += (text, b"\n")
        self._size += len(text) + 1
        self.lines += 1
        if self._size - self._draft.size >= _BLOCK:
            self._flush()
        if self._size - self._start >= WINDOW:
            self._close_window()

    def close(self) -> None:
        """After the last line."""
        self._flush()
        self._close_window()

    def _flush(self) -> None:
        self._draft.write(b"".join(self._waiting))
        self._waiting = []

    def _close_window(self) -> None:
        if self._size == self._start:
            return
        bytes_ = {"start": self._start, "end": self._size - 1}
        self.windows.append({**bytes_, "first_line": self._first_line, "last_line": self.lines - 1})
        self._start, self._first_line = self._size, self.lines
