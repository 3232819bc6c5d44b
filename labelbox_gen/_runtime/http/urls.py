"""URLs that users give: checked before anything is sent, and quoted without what may be secret."""

from __future__ import annotations

import re
from typing import Any

from labelbox_gen.exceptions import ConfigurationError

from .lean_httpx import httpx

#: User and password of a URL, also of one that is not well-formed.
USERINFO = re.compile(r"^([a-z0-9+.-]*://)?.*@", re.IGNORECASE)

#: What is rather an API key: those of Labelbox are JSON web tokens.
TOKEN = re.compile(r"eyJ|[A-Za-z0-9_=-]{30,}")

SWAPPED = "Are api_key and endpoint swapped? Client(api_key=..., endpoint=...)."


def url_problem(url: str) -> str | None:
    """What is wrong with an http or https URL."""
    try:
        parsed = httpx.URL(url)
        host = parsed.host.encode("idna") if not parsed.host.isascii() else parsed.host
    except (httpx.InvalidURL, UnicodeError) as error:
        return f"it is not a URL: {error}"
    if parsed.scheme not in ("http", "https") or "://" not in url:
        return "it must begin with https:// or http://"
    if not host or any(len(label) not in range(1, 64) for label in parsed.host.rstrip(".").split(".")):
        return "it has no host name, or one that cannot be"
    if re.search(r"\s", url):
        return "it has a blank inside"
    return "its port is above 65535" if (parsed.port or 0) > 65535 else None


def checked_endpoint(name: str, url: Any, hosted: str) -> str:
    """A URL of the API, without blanks around it. `hosted` is that of the hosted API, as an example.

    Raises:
        ConfigurationError: it cannot be one.
    """
    if not isinstance(url, str):
        raise ConfigurationError(f"{name} must be a URL as text, not {type(url).__name__}")
    url = url.strip()
    problem = url_problem(url)
    if problem is None:
        return url
    if TOKEN.match(url):  # it is not quoted: it may be the key
        raise ConfigurationError(f"{name} is not a URL", hint=SWAPPED)
    raise ConfigurationError(
        f"{name} {without_secrets(url)!r} cannot be used: {problem}",
        hint=f"Give the whole URL, such as {name}={_example(url, hosted)!r}.",
    )


def without_secrets(url: str) -> str:
    """A URL without user, password, query and fragment."""
    return USERINFO.sub(r"\1", re.split(r"[?#]", url, maxsplit=1)[0])[:200]


def _example(url: str, hosted: str) -> str:
    bare = without_secrets(url)
    if re.fullmatch(r"[\w.-]+(:\d{1,5})?(/[\w./-]*)?", bare) and bare[0] not in "./":
        local = re.match(r"localhost|127\.|\d+\.\d+", bare)
        return f"{'http' if local else 'https'}://{bare}"
    return hosted
