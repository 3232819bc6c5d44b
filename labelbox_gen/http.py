"""HTTP settings: timeouts, limits, proxies, certificates."""

from __future__ import annotations

import ssl
from dataclasses import dataclass, field
from os import PathLike
from typing import Any

from ._runtime.values.numbers import LONGEST_TIMEOUT, is_positive
from .exceptions import ConfigurationError

__all__ = ["HttpConfig"]

#: Settings that must be positive.
LIMITS = ("timeout", "connect_timeout", "deadline", "max_connections", "concurrency", "requests_per_second")
WHOLE = ("max_connections", "concurrency")


@dataclass(frozen=True, kw_only=True)
class HttpConfig:
    """HTTP settings of a client, given as `Client(http=...)`.

    Proxies and CA bundles of the environment (HTTPS_PROXY, NO_PROXY, SSL_CERT_FILE, ...) apply unless
    `trust_env` is False.
    """

    timeout: float = 60.0
    """Seconds without progress after which an attempt ends. A request that is safe to repeat has up to three attempts."""
    connect_timeout: float = 10.0
    """Seconds to connect."""
    deadline: float = 120.0
    """Seconds after which a failing call is not retried, and a queued one fails."""
    proxy: str | None = field(default=None, repr=False)  # the URL may contain a password
    """URL of a proxy, such as `http://user:password@proxy:3128`."""
    verify: bool | str | PathLike[str] | ssl.SSLContext = True
    """False to trust any certificate, or the path of a CA bundle, or a context."""
    cert: str | PathLike[str] | tuple[str | PathLike[str], str | PathLike[str]] | None = None
    """Client certificate: a PEM file with certificate and key, or the two files."""
    trust_env: bool = True
    """Whether to read proxies and CA bundles from the environment."""
    max_connections: int = 20
    """Connections open at a time."""
    concurrency: int | None = None
    """Requests in flight, of all threads and tasks together; others are queued. A download counts until it is read or
    closed. By default `max_connections`."""
    requests_per_second: float | None = None
    """Rate limit of all threads and tasks together. By default the client adapts to the server: after a response with
    status 429 or a Retry-After header all requests pause, then continue at half the rate, which rises again."""

    def __post_init__(self) -> None:
        """Check the limits.

        Raises:
            ConfigurationError: a limit is invalid.
        """
        for name in LIMITS:
            value = getattr(self, name)
            if value is not None and not is_positive(value, whole=name in WHOLE):
                kind = "a positive whole number" if name in WHOLE else "a positive number"
                raise ConfigurationError(
                    f"HttpConfig.{name} must be positive, not {value!r}", hint=f"Give {kind}."
                )
        if (self.concurrency or 0) > self.max_connections:
            raise ConfigurationError(
                f"HttpConfig.concurrency={self.concurrency} needs as many max_connections, not {self.max_connections}"
            )

    def arguments(self) -> dict[str, Any]:
        """Keyword arguments of `httpx.Client` and `httpx.AsyncClient`.

        Raises:
            ConfigurationError: the proxy or a certificate, of the settings or of the environment, is invalid.
        """
        import httpx

        from ._runtime.http.certificates import ssl_context
        from ._runtime.http.proxies import check_proxies

        check_proxies(self.proxy, self.trust_env)
        return {
            "timeout": httpx.Timeout(
                min(self.timeout, LONGEST_TIMEOUT), connect=min(self.connect_timeout, LONGEST_TIMEOUT)
            ),
            "limits": httpx.Limits(
                max_connections=self.max_connections, max_keepalive_connections=self.max_connections
            ),
            "proxy": self.proxy,
            "verify": ssl_context(self.verify, self.cert, self.trust_env),
            "trust_env": self.trust_env,
            "follow_redirects": True,
        }
