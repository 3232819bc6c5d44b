"""Notifications: what signs them, and what does not pass for a signature."""

from __future__ import annotations

import hashlib
import hmac

import pytest

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
def test_anything_else_is_no_signature(signature: str | None) -> None:
    assert not verify(BODY, signature, "secret")
