"""How notifications are signed, so that a receiver can tell them from anybody else's requests."""

from __future__ import annotations

import hmac

#: Header -> hash, as Labelbox documents them; each notification has both, such as `sha256=<hex digits>`.
SIGNATURE_HEADERS = {"X-Hub-Signature": "sha1", "X-Hub-Signature-256": "sha256"}


def sign(body: bytes, secret: str | bytes, algorithm: str = "sha256") -> str:
    """The value of a signature header for a body."""
    key = secret.encode() if isinstance(secret, str) else secret
    return f"{algorithm}={hmac.new(key, body, algorithm).hexdigest()}"


def verify(body: bytes, signature: str | None, secret: str | bytes) -> bool:
    """Whether a notification was signed with the secret of the webhook; the comparison takes constant time.

    Args:
        body: the body of the request as it came, before anything parsed it.
        signature: the header `X-Hub-Signature-256` or `X-Hub-Signature`; None, a header that is missing, is not valid.
        secret: what was given to `Webhook.create`.
    """
    algorithm = (signature or "").partition("=")[0]
    if algorithm not in SIGNATURE_HEADERS.values():
        return False
    expected = sign(body, secret, algorithm)
    return hmac.compare_digest(expected.encode(), (signature or "").encode("utf-8", "replace"))
