"""The cause of a missing response: whether a retry can help, and which setting to change."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from typing import NamedTuple

from .lean_httpx import httpx
from .proxies import ProxySetting

#: Errors that a retry repeats: those of the URL, and refusals of a proxy.
HOPELESS = (httpx.InvalidURL, httpx.UnsupportedProtocol, httpx.TooManyRedirects)

#: TLS errors that may pass: the connection was cut while it was negotiated.
CUT = (ssl.SSLEOFError, ssl.SSLZeroReturnError, ssl.SSLSyscallError)

#: How a TLS alert begins; a server sends one when it is spoken to without TLS.
TLS_ALERT = ("\\x15\\x03", "\x15\x03")

CA = "Give the CA that signed it, HttpConfig(verify='/path/to/ca.pem'), or set SSL_CERT_FILE."
NAME = "The name in the URL is not one of those in the certificate: correct the host name, or HttpConfig(verify=...)."
EXPIRED = "The certificate, or this computer's clock, is out of date. HttpConfig(verify=False) trusts any certificate."
PLAIN = "This port does not speak TLS: write http:// instead of https://, or another port."
TLS = "This port speaks TLS: write https:// instead of http://."
MAYBE_TLS = "If this port speaks TLS, write https:// instead of http://."
OWN = "The server wants another client certificate: HttpConfig(cert=...)."
HANDSHAKE = "If the server does not speak TLS, write http:// instead of https://."
HOST = "Correct the host name of the endpoint, or reach it through a proxy: HttpConfig(proxy=...)."


class Diagnosis(NamedTuple):
    """The cause of a missing response."""

    permanent: bool
    """Whether trying again gives the same."""
    hint: str | None = None


def diagnose(error: Exception, *, reached: bool, proxy: ProxySetting | None) -> Diagnosis:
    """Examine an exception of httpx. `reached` tells whether this client received a response before."""
    if isinstance(error, httpx.ProxyError):
        return Diagnosis(True, _refused_by(proxy, str(error)))
    if isinstance(error, HOPELESS):
        return Diagnosis(True)
    causes = tuple(_causes(error))
    for cause in causes:
        if isinstance(cause, ssl.SSLError):
            found = _of_tls(cause)
            return found._replace(hint=f"{found.hint} The request goes through {proxy}.") if proxy else found
        if isinstance(cause, socket.gaierror | UnicodeError):
            return Diagnosis(not reached, f"Correct {proxy}." if proxy else HOST)
    if any(alert in str(error) for alert in TLS_ALERT):
        return Diagnosis(True, TLS)
    if proxy and isinstance(error, httpx.ConnectError | httpx.ConnectTimeout):
        return Diagnosis(not reached and isinstance(error, httpx.ConnectError), _unreachable(proxy))
    return Diagnosis(False, MAYBE_TLS if not reached and _is_cut_without_tls(error) else None)


def _is_cut_without_tls(error: Exception) -> bool:
    """Whether the other side closed a connection without TLS before it answered."""
    if not isinstance(error, httpx.ReadError | httpx.RemoteProtocolError):
        return False
    try:
        return error.request.url.scheme == "http"
    except RuntimeError:  # httpx raised it without a request
        return False


def reason_of(error: Exception) -> str:
    """What happened, in the words of the exception that has some."""
    return next((str(cause) for cause in _causes(error) if str(cause)), type(error).__name__)


def _of_tls(error: ssl.SSLError) -> Diagnosis:
    reason = error.reason or str(error)
    if isinstance(error, ssl.SSLCertVerificationError):
        return Diagnosis(True, _of_certificate(error))
    if isinstance(error, CUT):
        return Diagnosis(False, HANDSHAKE)
    if reason in ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER_FAILURE", "PACKET_LENGTH_TOO_LONG"):
        return Diagnosis(True, PLAIN)
    return Diagnosis(
        True, OWN if "ALERT" in reason else "HttpConfig(verify=ssl.SSLContext(...)) sets TLS versions."
    )


def _of_certificate(error: ssl.SSLCertVerificationError) -> str:
    """By OpenSSL's code: 10 is expired, 9 not yet valid, 62 and 64 another host or address."""
    code = getattr(error, "verify_code", 0)
    return {9: EXPIRED, 10: EXPIRED, 62: NAME, 64: NAME}.get(code, CA)


def _refused_by(proxy: ProxySetting | None, reason: str) -> str:
    if reason.startswith("407"):
        return f"Give user and password of {proxy or 'the proxy'}: http://user:password@host:port."
    return f"Correct {proxy}." if proxy else "Correct the proxy: HttpConfig(proxy=...)."


def _unreachable(proxy: ProxySetting) -> str:
    return f"The request goes through {proxy}: correct it, or start the proxy."


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__
