"""Verification of webhook signatures, for receivers of webhooks."""

from __future__ import annotations

from labelbox_gen._runtime.signatures import SIGNATURE_HEADERS, sign, verify

__all__ = ["SIGNATURE_HEADERS", "sign", "verify"]
