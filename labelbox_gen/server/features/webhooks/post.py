"""Signing of an event, and one attempt to post it to a checked address."""

from __future__ import annotations

import base64
import ssl
import threading
from collections.abc import Mapping
from functools import lru_cache

import httpx

from labelbox_gen._runtime import signatures

from .target import host_of, parse, resolve


class Failed(Exception):
    """The attempt failed; a retry may succeed."""


def sign(body: bytes, secret: str) -> Mapping[str, str]:
    """Signature headers as documented by Labelbox: HMACs of the body with SHA-1 (legacy) and SHA-256."""
    return {
        header: signatures.sign(body, secret, algorithm)
        for header, algorithm in signatures.SIGNATURE_HEADERS.items()
    }


def post(url: str, body: bytes, headers: Mapping[str, str], *, seconds: float, allow_loopback: bool) -> None:
    """Post once. Raises `Failed` unless the response is 2xx, and `target.Refused`. Redirects are not followed.

    The host name is resolved once, and the connection uses the checked address. Connections are not pooled:
    several host names may resolve to one address.
    """
    target = parse(url)
    try:
        address = resolve(target, allow_loopback=allow_loopback)
        status = _send(target, address, body, headers, seconds)
    except (httpx.HTTPError, OSError, RuntimeError) as error:  # RuntimeError: closed by the deadline
        raise Failed(f"{type(error).__name__}: {error}") from None
    if not 200 <= status < 300:
        raise Failed(f"HTTP {status}")


def _send(target: httpx.URL, address: str, body: bytes, headers: Mapping[str, str], seconds: float) -> int:
    """Send the request and return the status code; the response body is ignored. `seconds` limits the whole exchange.

    Uses the transport directly, as `httpx.Client` logs URLs, which often contain a token.
    """
    named = {"Host": target.netloc.decode("ascii"), **_credentials(target), **headers}
    timeout = httpx.Timeout(seconds).as_dict()
    extensions = {"sni_hostname": host_of(target), "timeout": timeout}
    pinned = target.copy_with(host=address)
    request = httpx.Request("POST", pinned, headers=named, content=body, extensions=extensions)
    verify = _certificates() if target.scheme == "https" else False
    with httpx.HTTPTransport(verify=verify, trust_env=False) as transport:
        deadline = threading.Timer(seconds, transport.close)
        deadline.daemon = True
        deadline.start()
        try:
            response = transport.handle_request(request)
            response.close()
            return response.status_code
        finally:
            deadline.cancel()


def _credentials(target: httpx.URL) -> Mapping[str, str]:
    """Basic authentication from the user info of the URL."""
    if not target.userinfo:
        return {}
    pair = f"{target.username}:{target.password}".encode()
    return {"Authorization": f"Basic {base64.b64encode(pair).decode('ascii')}"}


@lru_cache(maxsize=1)
def _certificates() -> ssl.SSLContext:
    """Cached, as loading the certificates takes longer than a delivery."""
    return httpx.create_ssl_context()
