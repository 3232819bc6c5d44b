"""For receivers of webhooks: whether a notification is genuine."""

from __future__ import annotations

from labelbox_gen._runtime.signatures import SIGNATURE_HEADERS, sign, verify

__all__ = ["SIGNATURE_HEADERS", "sign", "verify"]
