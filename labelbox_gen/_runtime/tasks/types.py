"""The types of tasks, and which of them can be cancelled."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any

from labelbox_gen.exceptions import OperationNotAllowedException

UPSERT = "adv-upsert-data-rows"
"""The server's type of tasks that create or change data rows."""

_WORD = re.compile(r"(?<!^)(?=[A-Z])")


def is_upsert(type_: str | None) -> bool:
    return (type_ or "").lower() == UPSERT


def kebab_case(name: str) -> str:
    """`ExportDataRows`, as the API lists types, becomes `export-data-rows`, the type of a task."""
    return _WORD.sub("-", name).lower()


def check_cancelable(task: Mapping[str, Any], types: Collection[str]) -> None:
    """Check that a task of these cancelable types is still running.

    Raises:
        OperationNotAllowedException: it is not, or its type is another.
    """
    known = sorted(kebab_case(name) for name in types)
    if (task["type"] or "").lower() not in known:
        raise OperationNotAllowedException(
            f"task {task['id']} is of type {task['type']!r}, which cannot be cancelled",
            hint=f"These can: {', '.join(known)}.",
        )
    if task["status"] in ("COMPLETE", "FAILED", "CANCELED"):
        raise OperationNotAllowedException(
            f"task {task['id']} has ended as {task['status']}, so it cannot be cancelled"
        )
