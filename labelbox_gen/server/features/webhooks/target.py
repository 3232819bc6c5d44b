"""Validation of webhook URLs: http and https on the public internet, and loopback if the settings allow it.

Prevents server-side request forgery: webhooks must not reach hosts in the server's private network.
"""

from __future__ import annotations

import ipaddress
import re
import socket

import httpx

from labelbox_gen.server.errors import Malformed

LONGEST = 2_000
_HOST = re.compile(r"[0-9A-Za-z._-]+|[0-9A-Fa-f:.]+")
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


class Refused(Exception):
    """The URL is not allowed as a webhook target. Not retried."""


def check_url(url: str, *, allow_loopback: bool) -> None:
    """Raise `Malformed` for a URL that is not allowed.

    Host names are resolved before each delivery, not here: this runs within a transaction.
    """
    try:
        target = parse(url)
        addresses = _numeric(target)
        if not addresses and _is_local_name(host_of(target)) and not allow_loopback:
            raise Refused(f"'{host_of(target)}' is this machine")
        _check(addresses, allow_loopback=allow_loopback)
    except Refused as refused:
        raise Malformed(f"'url' of Webhook: {refused}") from None


def parse(url: str) -> httpx.URL:
    """Parse a URL as the HTTP client does, so that the checked host is the one that is used. Raises `Refused`."""
    try:
        target = httpx.URL(url)
    except (httpx.InvalidURL, UnicodeError):
        raise Refused("it is not a URL") from None
    if target.scheme not in ("http", "https") or len(url) > LONGEST or not _HOST.fullmatch(host_of(target)):
        raise Refused(f"it must be http:// or https:// with a host, in at most {LONGEST} characters")
    return target


def resolve(target: httpx.URL, *, allow_loopback: bool) -> str:
    """The IP address to connect to. Raises `Refused` if any address of the host is not allowed.

    Raises OSError if the name cannot be resolved.
    """
    try:
        found = socket.getaddrinfo(host_of(target), None, type=socket.SOCK_STREAM)
    except UnicodeError:
        raise Refused("its host is not a name") from None
    addresses = [str(address[4][0]) for address in found]
    _check(addresses, allow_loopback=allow_loopback)
    return addresses[0]


def host_of(target: httpx.URL) -> str:
    return target.raw_host.decode("ascii")


def _numeric(target: httpx.URL) -> list[str]:
    """The IP address in any notation; empty for a host name."""
    try:
        found = socket.getaddrinfo(host_of(target), None, flags=socket.AI_NUMERICHOST)
    except (OSError, UnicodeError):
        return []
    return [str(address[4][0]) for address in found]


def _is_local_name(host: str) -> bool:
    return host.rstrip(".").lower().rpartition(".")[2] in ("localhost", "localdomain")


def _check(addresses: list[str], *, allow_loopback: bool) -> None:
    for text in addresses:
        address = _unwrap(ipaddress.ip_address(text.partition("%")[0]))
        allowed = allow_loopback if address.is_loopback else address.is_global and not address.is_multicast
        if not allowed:
            raise Refused(f"{text} is not a public address")


def _unwrap(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
    """The IPv4 address that an IPv6 address embeds, else the address itself."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or address
