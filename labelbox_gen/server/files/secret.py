"""The server's secret, kept in the data folder so that signed URLs outlive a restart."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

_FILE = "signing-secret"


def read_secret(folder: Path) -> bytes:
    """Made at the first start. Deleting the file makes all URLs given out so far useless."""
    path = folder / _FILE
    if not path.exists():
        fresh = folder / f"{_FILE}.{os.getpid()}"
        fresh.touch(mode=0o600)
        fresh.write_text(secrets.token_hex(32), encoding="ascii")
        fresh.replace(path)
    return path.read_text(encoding="ascii").strip().encode()
