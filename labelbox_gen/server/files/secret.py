"""The server's secret, stored in the data folder so that signed URLs survive a restart."""

from __future__ import annotations

import re
import secrets
from pathlib import Path

from ..process.secret_text import read_text, write_text
from ..process.start_error import StartError

_FILE = "signing-secret"
_FORM = re.compile(r"[0-9a-f]{64}")


def read_secret(folder: Path) -> bytes:
    """The secret, created at the first start. Deleting the file invalidates all earlier URLs."""
    path = folder / _FILE
    if not path.exists():
        write_text(path, secrets.token_hex(32))
    secret = read_text(path).strip()
    if _FORM.fullmatch(secret) is None:
        what = "is empty" if not secret else "does not hold 64 hexadecimal digits"
        raise StartError(
            f"the secret that signs URLs, {path}, {what}. Restore it from a backup, or delete it:"
            " the next start makes a new one, and URLs given out so far are refused"
        )
    return secret.encode()
