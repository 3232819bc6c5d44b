"""Links to the server's files inside stored values: stored without a valid signature, and signed again when read."""

from __future__ import annotations

import math
import re
import time
from typing import AnyStr, cast
from urllib.parse import unquote

from ..errors import NotAuthorized
from .link import Link, read

_STORED = re.compile(r'/files/(c[0-9a-z]{24})/([^/?"\\\s]*)\?signature=([0-9a-f]{43})(?![0-9a-f&])')


class Links:
    """Signed links expire after `seconds`, or up to a seventh later.

    Expiry is rounded to sevenths, so that a file has the same link for a while: clients compare row data, and browsers
    cache by URL.
    """

    def __init__(self, secret: bytes, seconds: float) -> None:
        self._secret = secret
        self._seconds = seconds

    def stored(self, id: str, name: str) -> str:
        """The stored form of a link. Clients never receive it, so text that contains it was written by this server."""
        return Link(id).place(self._secret, name)

    def fresh(self, id: str, name: str) -> str:
        """The path of a newly signed link."""
        return Link(id, expires=self._expires()).place(self._secret, name)

    def renew(self, text: AnyStr) -> AnyStr:
        """Replace each stored link in a text with a newly signed one."""
        if isinstance(text, bytes):
            if b"/files/c" not in text:
                return text
            return cast(AnyStr, _STORED.sub(self._renewed, text.decode()).encode())
        return cast(AnyStr, _STORED.sub(self._renewed, text)) if "/files/c" in text else text

    def _renewed(self, found: re.Match[str]) -> str:
        try:
            link = read(found[0], self._secret)
        except NotAuthorized:
            return found[0]
        return self.fresh(link.id, unquote(found[2]))

    def _expires(self) -> int:
        step = self._seconds / 7
        return math.ceil((time.time() // step + 8) * step)
