"""Jobs of the server that work on global keys, started and polled in chunks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from labelbox_gen._runtime.graphql.operation import Operation
from labelbox_gen._runtime.tasks.polling import poll_seconds
from labelbox_gen.exceptions import TimeoutError
from labelbox_gen_graphql import operations

from ..session import AsyncSession


class AsyncGlobalKeyJob(NamedTuple):
    """A kind of job: the operation that starts it, the one that reads its result, and their root fields."""

    start: Operation
    result: Operation
    field: str
    variable: str

    async def run(
        self, session: AsyncSession, given: object, timeout_seconds: float
    ) -> Mapping[str, Any] | None:
        """Start a job and poll it until it ends; None if it failed.

        Raises:
            TimeoutError: the job did not end in time.
        """
        started = session.clock.monotonic()
        job_id = await session.run(self.start, {self.variable: given}, (self.field, "jobId"))
        while True:
            found = await session.get(self.result, {"jobId": job_id}, (f"{self.field}Result",))
            if found["jobStatus"] == "COMPLETE":
                return found["data"]
            if found["jobStatus"] == "FAILED":
                return None
            elapsed = session.clock.monotonic() - started
            if elapsed >= timeout_seconds:
                raise TimeoutError(
                    f"job {job_id} of {self.field} is not done after {timeout_seconds:g} s",
                    hint="It goes on. Call again with a longer timeout_seconds.",
                )
            await session.clock.async_sleep(
                min(poll_seconds(elapsed, session.tuning), timeout_seconds - elapsed)
            )


LOOKUP = AsyncGlobalKeyJob(
    operations.FIND_DATA_ROWS_OF_GLOBAL_KEYS,
    operations.GET_DATA_ROWS_OF_GLOBAL_KEYS_RESULT,
    "dataRowsForGlobalKeys",
    "globalKeys",
)
ASSIGNMENT = AsyncGlobalKeyJob(
    operations.ASSIGN_GLOBAL_KEYS,
    operations.GET_ASSIGN_GLOBAL_KEYS_RESULT,
    "assignGlobalKeysToDataRows",
    "assignments",
)
CLEARING = AsyncGlobalKeyJob(
    operations.CLEAR_GLOBAL_KEYS, operations.GET_CLEAR_GLOBAL_KEYS_RESULT, "clearGlobalKeys", "globalKeys"
)
