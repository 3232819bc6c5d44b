"""Outcomes of calls about many data rows: objects that also read as the mapping `status`, `results`, `errors`."""

from __future__ import annotations

from typing import Any, Generic, Literal, TypeAlias, TypedDict, TypeVar, cast

Status: TypeAlias = Literal["Success", "Partial Success", "Failure"]

ResultT = TypeVar("ResultT")
ErrorT = TypeVar("ErrorT")


class BulkResult(dict[str, Any], Generic[ResultT, ErrorT]):
    """The outcome of a call about many items: `found.results` and `found["results"]` are the same."""

    __slots__ = ()

    @classmethod
    def of(cls, results: list[ResultT], errors: list[ErrorT], *, succeeded: int | None = None) -> Any:
        """Make the outcome. `succeeded` is the number of results, if some entries of `results` stand for failures."""
        done = len(results) if succeeded is None else succeeded
        status: Status = "Success" if not errors else "Partial Success" if done else "Failure"
        return cls(status=status, results=results, errors=errors)

    @property
    def status(self) -> Status:
        """Success, Partial Success or Failure."""
        return self["status"]

    @property
    def results(self) -> list[ResultT]:
        """What succeeded, in the order given."""
        return cast("list[ResultT]", self["results"])

    @property
    def errors(self) -> list[ErrorT]:
        """What failed, each with the reason, in the order given."""
        return cast("list[ErrorT]", self["errors"])

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (dict(self),)

    def __repr__(self) -> str:
        counts = f"{len(self.results)} results, {len(self.errors)} errors"
        return f"<{type(self).__name__} {self.status}: {counts}>"


class GlobalKeyError(TypedDict):
    """A global key that could not be looked up or cleared."""

    global_key: str
    error: str


class AssignedGlobalKey(TypedDict):
    """A global key that a data row has now."""

    data_row_id: str
    global_key: str
    sanitized: bool
    """Whether the server changed the key to its standards."""


class GlobalKeyAssignmentError(TypedDict):
    """An assignment that failed."""

    data_row_id: str
    global_key: str
    error: str


class DataRowIdsOfGlobalKeys(BulkResult[str, GlobalKeyError]):
    """The ids of data rows, one for each global key in the order given; an empty text where there is no data row."""

    __slots__ = ()


class AssignedGlobalKeys(BulkResult[AssignedGlobalKey, GlobalKeyAssignmentError]):
    """The outcome of assigning global keys."""

    __slots__ = ()


class ClearedGlobalKeys(BulkResult[str, GlobalKeyError]):
    """The outcome of clearing global keys; `results` are the keys that no data row has any more."""

    __slots__ = ()
