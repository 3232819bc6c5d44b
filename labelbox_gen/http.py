"""How the HTTP connection is made: timeouts, proxies, certificates."""

from __future__ import annotations

import ssl
from dataclasses import dataclass, field
from typing import Any

__all__ = ["HttpConfig"]

#: What must be positive.
LIMITS = ("timeout", "connect_timeout", "deadline", "max_connections", "concurrency", "requests_per_second")


@dataclass(frozen=True, kw_only=True)
class HttpConfig:
    """What `Client(http=...)` takes for connections that need more than the defaults.

    Proxies and CA bundles of the environment (HTTPS_PROXY, NO_PROXY, SSL_CERT_FILE, ...) count unless
    `trust_env` is False.
    """

    timeout: float = 60.0
    """Seconds without progress after which one try ends; there are up to three, where that is safe."""
    connect_timeout: float = 10.0
    """Seconds to connect."""
    deadline: float = 120.0
    """Seconds after which a failing call is not tried again, and one that waits for its turn is given up."""
    proxy: str | None = field(default=None, repr=False)  # it may hold a password
    """URL of a proxy, such as `http://user:password@proxy:3128`."""
    verify: bool | str | ssl.SSLContext = True
    """False to trust any certificate, or the path of a CA bundle, or a context."""
    cert: str | tuple[str, str] | None = None
    """Client certificate: a PEM file with certificate and key, or the two files."""
    trust_env: bool = True
    """Whether to read proxies and CA bundles from the environment."""
    max_connections: int = 20
    """Connections open at a time."""
    concurrency: int | None = None
    """Requests under way at a time, of all threads and tasks together; the others wait in line. A download counts until
    it is read or closed. By default as many as there may be connections."""
    requests_per_second: float | None = None
    """The most requests that all threads and tasks together send in a second. By default as many as the server bears:
    when it answers 429, or asks to wait with Retry-After, all wait, then go on one after another at half the rate, which
    rises again by itself."""

    def __post_init__(self) -> None:
        for name in LIMITS:
            value = getattr(self, name)
            if value is not None and not value > 0:
                raise ValueError(f"HttpConfig.{name} must be positive, not {value!r}")
        if (self.concurrency or 0) > self.max_connections:
            raise ValueError(
                f"HttpConfig.concurrency={self.concurrency} needs as many max_connections, not {self.max_connections}"
            )

    def arguments(self) -> dict[str, Any]:
        """Keyword arguments of `httpx.Client` and `httpx.AsyncClient`."""
        import httpx

        return {
            "timeout": httpx.Timeout(self.timeout, connect=self.connect_timeout),
            "limits": httpx.Limits(
                max_connections=self.max_connections, max_keepalive_connections=self.max_connections
            ),
            "proxy": self.proxy,
            "verify": self._verify(),
            "trust_env": self.trust_env,
            "follow_redirects": True,
        }

    def _verify(self) -> bool | ssl.SSLContext:
        """One context for CA bundle and client certificate, as httpx wants it since 0.28."""
        import httpx

        if isinstance(self.verify, ssl.SSLContext) or (self.cert is None and isinstance(self.verify, bool)):
            return self.verify
        if isinstance(self.verify, str):
            context = ssl.create_default_context(cafile=self.verify)
        else:
            context = httpx.create_ssl_context(verify=self.verify, trust_env=self.trust_env)
        if self.cert is not None:
            context.load_cert_chain(*((self.cert,) if isinstance(self.cert, str) else self.cert))
        return context
