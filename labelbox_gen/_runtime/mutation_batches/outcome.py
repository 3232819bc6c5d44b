"""The outcome of one operation of a mutation batch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, Literal, TypeVar, cast

from labelbox_gen.exceptions import BatchError, InvalidQueryError, LabelboxError

ResultT = TypeVar("ResultT")

#: Maximum failures in the message of the error; its `outcomes` has all of them.
SHOWN = 5


class Outcome(Generic[ResultT]):
    """The outcome of one operation of a mutation batch."""

    __slots__ = ("_value", "error", "index", "operation", "state")

    def __init__(self, index: int, operation: str) -> None:
        self.index = index
        """Position in the mutation batch, from 0."""
        self.operation = operation
        """Name of the GraphQL operation, such as `UpdateDataRow`."""
        self.state: Literal["waiting", "ok", "failed", "unknown"] = "waiting"
        """`waiting` until the batch is sent; `unknown` if the server may have executed the operation."""
        self.error: LabelboxError | None = None
        """The error of a `failed` or `unknown` operation."""
        self._value: ResultT | None = None

    @property
    def ok(self) -> bool:
        """Whether the operation succeeded."""
        return self.state == "ok"

    def result(self) -> ResultT:
        """The return value of the method.

        Raises:
            LabelboxError: the operation failed; the error of the operation.
            InvalidQueryError: the batch is not sent yet.
        """
        if self.error is not None:
            raise self.error
        if self.state == "waiting":
            raise InvalidQueryError(
                f"operation {self.index} ({self.operation}) has no outcome yet",
                hint="Outcomes are there after batch.send(), and after the block.",
            )
        return cast("ResultT", self._value)

    def succeed(self, value: ResultT) -> None:
        """Record success."""
        self._value = value
        self.state = "ok"

    def fail(self, error: LabelboxError) -> None:
        """Record a failure, or an unknown outcome if the error says so."""
        self.error = error
        self.state = "unknown" if error.maybe_done else "failed"

    def __repr__(self) -> str:
        return f"<Outcome {self.index} {self.operation} {self.state}>"


def batch_error(outcomes: Sequence[Outcome[Any]], added: int) -> BatchError:
    """A single error for all operations that did not succeed."""
    unknown = sum(outcome.state == "unknown" for outcome in outcomes)
    counts = {"failed": len(outcomes) - unknown, "unknown": unknown}
    told = ", ".join(f"{count} {state}" for state, count in counts.items() if count)
    lines = [f"{len(outcomes)} of {added} operations did not succeed: {told}"]
    lines += [f"  {each.index} {each.operation}: {_reason(each.error)}" for each in outcomes[:SHOWN]]
    if len(outcomes) > SHOWN:
        lines.append(f"  and {len(outcomes) - SHOWN} more")
    hint = "All others are done. `.outcomes` has these: add again what failed, once the reason is gone."
    if unknown:
        hint += " Look whether the unknown ones were done before you add them again."
    return BatchError("\n".join(lines), outcomes=outcomes, hint=hint)


def _reason(error: LabelboxError | None) -> str:
    return f"{type(error).__name__}: {error.message}" if error else ""
