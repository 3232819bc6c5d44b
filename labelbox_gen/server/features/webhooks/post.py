"""One notification on its way: signed, and posted to an address that was checked."""

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
    """The receiver did not take it; it may later."""


def sign(body: bytes, secret: str) -> Mapping[str, str]:
    """As Labelbox documents it: SHA-1 for receivers of old, SHA-256 for those that can; both are HMACs of the body."""
    return {
        header: signatures.sign(body, secret, algorithm)
        for header, algorithm in signatures.SIGNATURE_HEADERS.items()
    }


def post(url: str, body: bytes, headers: Mapping[str, str], *, seconds: float, allow_loopback: bool) -> None:
    """Returns when the answer is 2xx; raises `Failed` or `target.Refused`. Redirects are not followed.

    The name is looked up once, and the connection goes to the address that was checked. No connection is shared:
    another name may mean the same address.
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
    """The status of the answer, whose body nobody reads. The time is for all of it, not for each byte.

    Without a client, which would log the URL: such URLs often hold a token.
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
            answer = transport.handle_request(request)
            answer.close()
            return answer.status_code
        finally:
            deadline.cancel()


def _credentials(target: httpx.URL) -> Mapping[str, str]:
    """Those in the URL."""
    if not target.userinfo:
        return {}
    pair = f"{target.username}:{target.password}".encode()
    return {"Authorization": f"Basic {base64.b64encode(pair).decode('ascii')}"}


@lru_cache(maxsize=1)
def _certificates() -> ssl.SSLContext:
    """Reading them takes longer than a delivery."""
    return httpx.create_ssl_context()
