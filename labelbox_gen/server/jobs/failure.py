"""The reason of a failed job, as text for its client."""

from __future__ import annotations

from sqlalchemy.exc import DBAPIError

from ..errors import ApiError


def reason_of(error: Exception, job_id: str) -> str:
    """The message of the error if it is fit for clients, such as a full disk; otherwise a reference to the log."""
    if isinstance(error, ApiError):
        return error.message
    if isinstance(error, DBAPIError):
        return f"The server's database refused the work: {error.orig}"
    if isinstance(error, OSError) and error.strerror:
        return f"The server could not read or write its files: {error.strerror}"
    if isinstance(error, MemoryError):
        return "The server ran out of memory"
    return f"The job failed on the server; its log has the cause under job {job_id}"
