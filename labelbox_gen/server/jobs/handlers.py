"""Which function does which kind of job."""

from __future__ import annotations

from collections.abc import Mapping

from .job import Handler

HANDLERS: Mapping[str, Handler] = {}
