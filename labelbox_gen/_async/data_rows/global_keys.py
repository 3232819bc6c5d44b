"""Looks up, assigns and clears any number of global keys, in chunks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import aclosing
from typing import Any, TypeVar

from labelbox_gen._runtime.data_rows import global_keys as keys
from labelbox_gen._runtime.data_rows.outcomes import (
    AssignedGlobalKey,
    AssignedGlobalKeys,
    ClearedGlobalKeys,
    DataRowIdsOfGlobalKeys,
    GlobalKeyAssignmentError,
    GlobalKeyError,
)
from labelbox_gen._runtime.values.arguments import seconds
from labelbox_gen._runtime.values.call_arguments import positive

from ..parallel_parts import in_parallel
from ..session import AsyncSession
from .global_key_jobs import ASSIGNMENT, CLEARING, LOOKUP, AsyncGlobalKeyJob

ItemT = TypeVar("ItemT")


async def find_ids(
    session: AsyncSession, global_keys: object, timeout_seconds: float
) -> DataRowIdsOfGlobalKeys:
    """The data row ids of global keys."""
    given = keys.keys_of("global_keys", global_keys)
    run = _Run(session, LOOKUP, timeout_seconds)
    ids: list[str] = []
    errors: list[GlobalKeyError] = []
    async with aclosing(in_parallel(session, run.keys, given, run.size)) as outcomes:
        async for part, data in outcomes:
            found, missing = keys.found_ids(part, data)
            ids += found
            errors += missing
    return DataRowIdsOfGlobalKeys.of(ids, errors, succeeded=len(ids) - ids.count(""))


async def assign(session: AsyncSession, inputs: object, timeout_seconds: float) -> AssignedGlobalKeys:
    """Assign global keys; assignments that contradict an earlier one are not sent."""
    given = keys.assignments_of("global_key_to_data_row_inputs", inputs)
    sent, refused = keys.distinct(given)
    run = _Run(session, ASSIGNMENT, timeout_seconds)
    outcomes: list[AssignedGlobalKey | GlobalKeyAssignmentError] = []
    async with aclosing(in_parallel(session, run.assignments, sent, run.size)) as parts:
        async for part, data in parts:
            outcomes += keys.assigned(part, data)
    rest = iter(outcomes)
    ordered = [refused[place] if place in refused else next(rest) for place in range(len(given))]
    failed = [each for each in ordered if "error" in each]
    return AssignedGlobalKeys.of([each for each in ordered if "error" not in each], failed)


async def clear(session: AsyncSession, global_keys: object, timeout_seconds: float) -> ClearedGlobalKeys:
    """Clear global keys; a key that is given twice counts once."""
    given = list(dict.fromkeys(keys.keys_of("global_keys", global_keys)))
    run = _Run(session, CLEARING, timeout_seconds)
    done: list[str] = []
    errors: list[GlobalKeyError] = []
    async with aclosing(in_parallel(session, run.keys, given, run.size)) as outcomes:
        async for part, data in outcomes:
            cleared, failed = keys.cleared(part, data)
            done += cleared
            errors += failed
    return ClearedGlobalKeys.of(done, errors)


class _Run:
    """Jobs of one kind for the chunks of a call."""

    def __init__(self, session: AsyncSession, job: AsyncGlobalKeyJob, timeout_seconds: float) -> None:
        self.size = session.tuning.global_key_job_items
        self._session = session
        self._job = job
        self._seconds = positive("timeout_seconds", seconds("timeout_seconds", timeout_seconds))

    async def keys(self, part: Sequence[str]) -> tuple[Sequence[str], Mapping[str, Any] | None]:
        return part, await self._job.run(self._session, part, self._seconds)

    async def assignments(
        self, part: Sequence[keys.Assignment]
    ) -> tuple[Sequence[keys.Assignment], Mapping[str, Any] | None]:
        sent = [{"dataRowId": each["data_row_id"], "globalKey": each["global_key"]} for each in part]
        return part, await self._job.run(self._session, sent, self._seconds)
