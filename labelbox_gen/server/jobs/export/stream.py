"""A file of lines that is being written, and the windows in which it will be read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ...files.files import at_address
from ...files.folder import Draft

WINDOW = 4 << 20
"""Clients hold a window in memory; more than this only where a single line is longer."""


class Stream:
    """Windows end with a line, so no character is ever cut."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self.lines = 0
        self.windows: list[dict[str, int]] = []
        self._start = 0
        self._first_line = 0

    def write(self, line: Mapping[str, Any], base_url: str) -> None:
        text = json.dumps(line, separators=(",", ":"), ensure_ascii=False)
        self._draft.write(at_address(text, base_url).encode("utf-8", "replace") + b"\n")
        self.lines += 1
        if self._draft.size - self._start >= WINDOW:
            self.close_window()

    def close_window(self) -> None:
        """After the last line, too."""
        if self._draft.size == self._start:
            return
        bytes_ = {"start": self._start, "end": self._draft.size - 1}
        self.windows.append({**bytes_, "first_line": self._first_line, "last_line": self.lines - 1})
        self._start, self._first_line = self._draft.size, self.lines
