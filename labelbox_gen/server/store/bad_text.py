"""Text in SQLite that is not UTF-8, which only another program can have written."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection


@contextmanager
def replacing_bad_text(connection: Connection) -> Generator[None]:
    """Reads what is not UTF-8 as U+FFFD. Slower than the driver's own decoding, so only for what that refuses."""
    driver: Any = connection.connection.driver_connection
    usual = driver.text_factory
    driver.text_factory = _decode
    try:
        yield
    finally:
        driver.text_factory = usual


def _decode(content: bytes) -> str:
    return content.decode("utf-8", "replace")
