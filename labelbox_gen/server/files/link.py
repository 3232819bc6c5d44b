"""Signed links to files: `/files/<id>/<name>?window=0-99&expires=1700000000&signature=...`."""

from __future__ import annotations

import hashlib
import hmac
import re
import time
from dataclasses import dataclass
from typing import TypeAlias
from urllib.parse import parse_qs, quote, urlsplit

from ..errors import NotAuthorized

Window: TypeAlias = "tuple[int, int]"
"""First and last byte."""

_PATH = re.compile(r"/files/(c[0-9a-z]{24})/[^/]*")
_WINDOW = re.compile(r"([0-9]{1,18})-([0-9]{1,18})")
_SECONDS = re.compile(r"[0-9]{1,18}")


@dataclass(frozen=True)
class Link:
    """The signed content of a link. The signature is the only check: every holder of the link may read the file."""

    id: str
    window: Window | None = None
    expires: int | None = None
    """Seconds since 1970; None in stored links (`links.py`), which do not open files."""

    def sign(self, secret: bytes) -> str:
        message = f"{self.id}\n{self.window}\n{self.expires}".encode()
        return hmac.new(secret, message, hashlib.sha256).hexdigest()[:43]

    def verify(self, secret: bytes, signature: str) -> None:
        """Raise `NotAuthorized` for an invalid or expired signature."""
        self.verify_signature(secret, signature)
        if self.expires is None:
            raise NotAuthorized("This URL has no expiry, as those of earlier versions; ask for it again")
        if self.expires < time.time():
            raise NotAuthorized("This URL has expired; ask for it again")

    def verify_signature(self, secret: bytes, signature: str) -> None:
        """Raise `NotAuthorized` unless this server signed the link, at any time."""
        if not hmac.compare_digest(self.sign(secret).encode(), signature.encode(errors="replace")):
            raise NotAuthorized("The signature of this URL is wrong")

    def place(self, secret: bytes, name: str) -> str:
        """The path of the link. The name is for readers and media players; it is not signed."""
        query = [f"signature={self.sign(secret)}"]
        if self.expires is not None:
            query.insert(0, f"expires={self.expires}")
        if self.window is not None:
            query.insert(0, f"window={self.window[0]}-{self.window[1]}")
        return f"/files/{self.id}/{quote(name, safe='')}?{'&'.join(query)}"


def expires_in(seconds: float) -> int:
    return int(time.time() + seconds)


def id_of(url: str) -> str | None:
    """The file id in a URL or path of this form."""
    found = _PATH.fullmatch(_parts(url)[0]) if "/files/" in url else None
    return found and found[1]


def check(url: str, secret: bytes) -> Link:
    """Parse and check a URL or path. Raises `NotAuthorized` for an invalid or expired signature."""
    link, signature = _parsed(url)
    link.verify(secret, signature)
    return link


def read(url: str, secret: bytes) -> Link:
    """Like `check`, for links that may have expired: only their file id is used.

    The host before the path does not matter: the signature proves that this server made the link.
    """
    link, signature = _parsed(url)
    link.verify_signature(secret, signature)
    return link


def _parsed(url: str) -> tuple[Link, str]:
    path, query = _parts(url)
    values = _query(query)
    window, expires = values.get("window"), values.get("expires")
    if expires is not None and not _SECONDS.fullmatch(expires):
        raise NotAuthorized("The expiry of this URL is not a number of seconds")
    link = Link(id_of(path) or "", _window(window), None if expires is None else int(expires))
    return link, values.get("signature", "")


def _query(text: str) -> dict[str, str]:
    """The last value of each key."""
    try:
        return {key: value[-1] for key, value in parse_qs(text, max_num_fields=20).items()}
    except ValueError:  # links of this server have fewer
        return {}


def _window(text: str | None) -> Window | None:
    found = _WINDOW.fullmatch(text or "")
    return (int(found[1]), int(found[2])) if found else None


def _parts(url: str) -> tuple[str, str]:
    try:
        parts = urlsplit(url)
    except ValueError:  # such as a host with an unclosed bracket
        return "", ""
    return parts.path, parts.query
