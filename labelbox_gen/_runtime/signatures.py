"""How notifications are signed, so that a receiver can tell them from anybody else's requests."""

from __future__ import annotations

import hmac

from labelbox_gen.exceptions import InvalidQueryError

from .values.input_values import shown

#: Header -> hash, as Labelbox documents them; each notification has both, such as `sha256=<hex digits>`.
SIGNATURE_HEADERS = {"X-Hub-Signature": "sha1", "X-Hub-Signature-256": "sha256"}

ALGORITHMS = tuple(SIGNATURE_HEADERS.values())


def sign(body: bytes | str, secret: str | bytes, algorithm: str = "sha256") -> str:
    """The value of a signature header for a body.

    Raises:
        InvalidQueryError: an argument has the wrong type, or the algorithm is not one of `SIGNATURE_HEADERS`.
    """
    if algorithm not in ALGORITHMS:
        raise InvalidQueryError(f"algorithm must be one of {', '.join(ALGORITHMS)}, not {shown(algorithm)}")
    digest = hmac.new(_bytes("secret", secret), _bytes("body", body), algorithm).hexdigest()
    return f"{algorithm}={digest}"


def verify(body: bytes | str, signature: str | bytes | None, secret: str | bytes) -> bool:
    """Whether a notification was signed with the secret of the webhook; the comparison takes constant time.

    Args:
        body: the body of the request as it came, before anything parsed it; text is read as UTF-8.
        signature: the header `X-Hub-Signature-256` or `X-Hub-Signature`; None, a header that is missing, is not valid.
        secret: what was given to `Webhook.create`.

    Raises:
        InvalidQueryError: an argument has the wrong type, or the secret is empty, which everybody could sign with.
    """
    given = b"" if signature is None else _bytes("signature", signature)
    content, key = _bytes("body", body), _bytes("secret", secret)
    if not key:
        raise InvalidQueryError(
            "the secret is empty", hint="Pass the secret that was given to Webhook.create."
        )
    algorithm = given.partition(b"=")[0].decode("ascii", "replace")
    if algorithm not in ALGORITHMS:
        return False
    return hmac.compare_digest(sign(content, key, algorithm).encode(), given)


def _bytes(name: str, value: object) -> bytes:
    if isinstance(value, str):
        errors = "replace" if name == "signature" else "strict"
        try:
            return value.encode("utf-8", errors)
        except UnicodeEncodeError as error:
            raise InvalidQueryError(f"{name} is not valid Unicode", error) from error
    if isinstance(value, bytes | bytearray | memoryview):
        return bytes(value)  # pyright: ignore[reportUnknownArgumentType]  # the items of a memoryview
    hint = "Pass the body as it came, before it is parsed." if name == "body" else None
    raise InvalidQueryError(f"{name} must be bytes or str, not {shown(value)}", hint=hint)
