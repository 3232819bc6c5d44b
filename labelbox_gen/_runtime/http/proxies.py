"""Proxies: checked when a client is made, and named in errors by the setting that they come from."""

from __future__ import annotations

import os
from typing import Any, NamedTuple
from urllib.request import getproxies, proxy_bypass

from labelbox_gen.exceptions import ConfigurationError

from .lean_httpx import httpx
from .urls import without_secrets

EXAMPLE = "Give a URL such as http://user:password@proxy.example.com:3128."

#: By the scheme of the request.
SCHEMES = ("http", "https", "all")


class ProxySetting(NamedTuple):
    """A proxy in use."""

    name: str
    """What to change, such as `HttpConfig.proxy` or `the environment variable HTTPS_PROXY`."""
    url: str
    """Without user and password."""

    def __str__(self) -> str:
        return f"the proxy {self.url} ({self.name})"


def check_proxies(proxy: Any, trust_env: bool) -> None:
    """Refuse proxies that cannot be used.

    Raises:
        ConfigurationError: it names the setting, and quotes the URL without user and password.
    """
    if proxy is not None:
        _check("HttpConfig.proxy", proxy)
    elif trust_env:
        proxies = getproxies()
        for scheme in SCHEMES:
            if url := proxies.get(scheme):
                _check(_variable(scheme), url if "://" in url else f"http://{url}")


def proxy_of(url: httpx.URL, proxy: str | None, trust_env: bool) -> ProxySetting | None:
    """The proxy that a request goes through, by the same rules as httpx."""
    if proxy is not None:
        return ProxySetting("HttpConfig.proxy", without_secrets(proxy))
    if not trust_env or proxy_bypass(url.host):
        return None
    proxies = getproxies()
    for scheme in (url.scheme, "all"):
        if found := proxies.get(scheme):
            return ProxySetting(_variable(scheme), without_secrets(found))
    return None


def _check(name: str, url: Any) -> None:
    if not isinstance(url, str):
        raise ConfigurationError(f"{name} must be text, not {type(url).__name__}", hint=EXAMPLE)
    problem = _problem(url)
    if problem is not None:  # httpx's own error would quote the password
        raise ConfigurationError(f"{name} {without_secrets(url)!r} cannot be used: {problem}", hint=EXAMPLE)


def _problem(url: str) -> str | None:
    try:
        parsed = httpx.Proxy(url).url
    except (ValueError, httpx.InvalidURL):
        return "it must be a URL that begins with http://, https:// or socks5://"
    if not parsed.host or (parsed.port or 0) > 65535:
        return "its host is missing, or its port is above 65535"
    return _socks_problem() if parsed.scheme.startswith("socks") else None


def _socks_problem() -> str | None:
    from importlib.util import find_spec

    return None if find_spec("socksio") else "SOCKS needs another package: pip install 'httpx[socks]'"


def _variable(scheme: str) -> str:
    names = (f"{scheme}_proxy", f"{scheme}_proxy".upper())
    return f"the environment variable {next((name for name in names if os.environ.get(name)), names[1])}"
