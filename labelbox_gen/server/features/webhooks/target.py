"""Where notifications may be sent: http and https on the public internet, and the loopback if the server allows it.

Otherwise whoever may create a webhook could make the server ask machines that only the server can reach.
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
    """The target is one that the server does not send to; trying again would not help."""


def check_url(url: str, *, allow_loopback: bool) -> None:
    """Raises `Malformed`. A name is not looked up here, in a transaction, but before each delivery."""
    try:
        target = parse(url)
        addresses = _numeric(target)
        if not addresses and _is_local_name(host_of(target)) and not allow_loopback:
            raise Refused(f"'{host_of(target)}' is this machine")
        _check(addresses, allow_loopback=allow_loopback)
    except Refused as refused:
        raise Malformed(f"'url' of Webhook: {refused}") from None


def parse(url: str) -> httpx.URL:
    """As the client that sends will understand it, so that nothing is checked that is not used."""
    try:
        target = httpx.URL(url)
    except (httpx.InvalidURL, UnicodeError):
        raise Refused("it is not a URL") from None
    if target.scheme not in ("http", "https") or len(url) > LONGEST or not _HOST.fullmatch(host_of(target)):
        raise Refused(f"it must be http:// or https:// with a host, in at most {LONGEST} characters")
    return target


def resolve(target: httpx.URL, *, allow_loopback: bool) -> str:
    """The address to connect to. A name that means one address that is refused is refused altogether.

    Raises OSError when the name cannot be looked up now.
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
    """The address, in whatever notation; none for a name."""
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
    """IPv6 addresses that stand for an IPv4 one are judged by that."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or address
