"""Signatures of notifications."""

from __future__ import annotations

import hashlib
import hmac
from typing import Any

import pytest

from labelbox_gen.exceptions import InvalidQueryError
from labelbox_gen.webhooks import SIGNATURE_HEADERS, sign, verify

BODY = '{"event": "LABEL_CREATED", "é": 1}'.encode()


@pytest.mark.parametrize("algorithm", SIGNATURE_HEADERS.values())
def test_a_signature_is_the_hmac_of_the_body(algorithm: str) -> None:
    digest = hmac.new(b"secret", BODY, getattr(hashlib, algorithm)).hexdigest()
    assert sign(BODY, "secret", algorithm) == f"{algorithm}={digest}"
    assert verify(BODY, f"{algorithm}={digest}", "secret")
    assert verify(BODY, f"{algorithm}={digest}", b"secret")


def test_labelbox_sends_two_headers() -> None:
    assert SIGNATURE_HEADERS == {"X-Hub-Signature": "sha1", "X-Hub-Signature-256": "sha256"}


@pytest.mark.parametrize(
    "signature",
    [
        None,
        "",
        "sha256=",
        "sha256",
        sign(BODY, "another secret"),
        sign(BODY + b" ", "secret"),
        sign(BODY, "secret").upper(),
        sign(BODY, "secret").removeprefix("sha256="),
        sign(BODY, "secret").replace("sha256", "sha1"),
        "md5=" + hmac.new(b"secret", BODY, "md5").hexdigest(),
        "sha256=" + "é" * 64,
        "sha256=\udcff",
    ],
)
def test_other_signatures_are_rejected(signature: str | None) -> None:
    assert not verify(BODY, signature, "secret")


@pytest.mark.parametrize("body", [BODY, bytearray(BODY), memoryview(BODY), BODY.decode()])
@pytest.mark.parametrize("make", [str, str.encode])
def test_text_and_bytes_are_understood(body: Any, make: Any) -> None:
    assert verify(body, make(sign(BODY, "secret")), make("secret"))


@pytest.mark.parametrize("odd", [None, 5, object(), {"event": "LABEL_CREATED"}, ["x"], True])
def test_arguments_of_other_types_are_named(odd: Any) -> None:
    signature = sign(BODY, "secret")
    with pytest.raises(InvalidQueryError, match="body must be bytes or str"):
        verify(odd, signature, "secret")
    with pytest.raises(InvalidQueryError, match="secret must be bytes or str"):
        verify(BODY, signature, odd)
    with pytest.raises(InvalidQueryError, match="algorithm must be one of sha1, sha256"):
        sign(BODY, "secret", odd)
    if odd is not None:
        with pytest.raises(InvalidQueryError, match="signature must be bytes or str"):
            verify(BODY, odd, "secret")


@pytest.mark.parametrize("secret", ["", b""])
def test_an_empty_secret_verifies_nothing(secret: Any) -> None:
    with pytest.raises(InvalidQueryError, match="the secret is empty"):
        verify(BODY, sign(BODY, secret), secret)


@pytest.mark.parametrize(("body", "secret"), [("\ud800", "secret"), (BODY, "\ud800")])
def test_text_that_is_not_unicode_is_refused(body: Any, secret: Any) -> None:
    with pytest.raises(InvalidQueryError, match="is not valid Unicode"):
        verify(body, "sha256=0", secret)
