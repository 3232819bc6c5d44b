"""The settings of a server: limits and folders, with defaults for a laptop."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Settings:
    """Limits are generous: they stop accidents and hostile documents, not regular use. Times are in seconds."""

    data: Path
    """The folder of the database and the files."""
    durable: bool = True
    """Whether acknowledged changes survive a crash of the machine; false for `:memory:`."""
    database_url: str | None = None
    """The URL of a database other than the SQLite file in `data`."""
    public_url: str | None = None
    """The public URL of the server, if it differs from the Host header of requests."""

    max_request_bytes: int = 50_000_000
    """The largest request body that is not an upload, in bytes."""
    max_upload_bytes: int = 2_000_000_000
    """The largest multipart request, in bytes."""
    max_query_bytes: int = 1_000_000
    """The largest GraphQL document, in bytes."""
    max_tokens: int = 60_000
    """The most tokens of a GraphQL document."""
    max_selections: int = 2_000
    """The most fields, fragments and spreads of a document."""
    max_depth: int = 16
    """The deepest nesting of a document; introspection is exempt."""
    max_complexity: int = 2_000_000
    """The most values that a document may select; lists count by their page size."""
    requests_per_minute: int | None = None
    """API requests per key and minute; None means no limit."""
    link_seconds: float = 604_800.0
    """The lifetime of links to uploaded files, such as row data; each response has new links."""
    label_export_seconds: float = 1_800.0
    """How long `exportLabels` returns the same file before it writes a new one."""
    allow_loopback_webhooks: bool = False
    """Whether webhooks may have loopback addresses; private networks are always refused."""
    webhook_attempts: int = 8
    """The most attempts to deliver an event."""
    webhook_wait_seconds: float = 1.0
    """The backoff after the first failed delivery; it doubles after each further one."""
    webhook_timeout_seconds: float = 10.0
    """The timeout of a delivery."""
    webhook_threads: int = 4
    """Threads that deliver webhooks."""
    threads: int = 8
    """Threads that run requests."""
    job_threads: int = 2
    """Threads that run background jobs."""
    task_min_seconds: float = 0.0
    """The shortest duration of tasks with background jobs, for tests that cancel tasks or show their progress."""
    check_seconds: float = 10.0
    """How long the start waits for the integrity check of the database, which then continues in the background."""
    max_connections: int | None = None
    """The most open connections; by default as many as the limit of open files allows."""
    header_seconds: float = 10.0
    """How long a client may take to send the headers of a request."""
    body_seconds: float = 20.0
    """How long a client may pause while it sends a request body."""
    read_seconds: float = 30.0
    """How long a client may pause while it reads a response."""
    stop_seconds: float = 30.0
    """How long a stop waits for requests in flight and for the current step of jobs."""
