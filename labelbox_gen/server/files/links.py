"""Links to our own files in what is stored: kept in a form that opens nothing, and signed anew whenever they are read."""

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
    """Links that clients get expire after `seconds`, at the latest a seventh later.

    The moments of expiry are a seventh apart, so that a file has the same link for a while: clients compare row data, and
    browsers keep what they have read.
    """

    def __init__(self, secret: bytes, seconds: float) -> None:
        self._secret = secret
        self._seconds = seconds

    def stored(self, id: str, name: str) -> str:
        """What is kept of a link to a file. No client ever gets it, so text that has it was written by this server."""
        return Link(id).place(self._secret, name)

    def fresh(self, id: str, name: str) -> str:
        """A link that opens the file, below the server's address."""
        return Link(id, expires=self._expires()).place(self._secret, name)

    def renew(self, text: AnyStr) -> AnyStr:
        """Text of any kind with a fresh link in place of each stored one."""
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
