"""Tasks for work that finishes before the response."""

from __future__ import annotations

import json
from collections.abc import Sequence

from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.store.row import Row

from .table import TASK


def finished_task(
    context: Context, kind: str, name: str, *, errors: Sequence[str] = (), request_key: str | None = None
) -> Row:
    """Create a COMPLETE task, or a FAILED one with the errors in the fields that clients read."""
    result = json.dumps({"error": "; ".join(errors)}) if errors else None
    status = "FAILED" if errors else "COMPLETE"
    values = {"name": name, "type": kind, "status": status, "result": result, "completion_percentage": 100.0}
    more = {"errors": "; ".join(errors) or None, "request_key": request_key}
    return context.store.insert(TASK, {**values, **more, "created_by_id": context.user.id})
