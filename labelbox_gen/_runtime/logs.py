"""The loggers of the SDK, one for each layer. docs/logging.md describes their records."""

from __future__ import annotations

import logging

HTTP = logging.getLogger("labelbox_gen.http")
"""Responses, failed attempts and the pauses between attempts."""

UPLOADS = logging.getLogger("labelbox_gen.uploads")
"""Chunks of rows, and submissions that are found or repeated."""

EXPORTS = logging.getLogger("labelbox_gen.exports")
"""Files of exports, and links that are renewed."""

IMPORTS = logging.getLogger("labelbox_gen.imports")
"""Label imports whose response was lost."""

TASKS = logging.getLogger("labelbox_gen.tasks")
"""The state of tasks at each poll, and the pause before the next one."""
