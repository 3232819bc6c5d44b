"""What a server can be told: limits and places, all with defaults that suit a laptop."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Settings:
    """Limits are generous: they stop accidents and hostile documents, not work."""

    data: Path
    """The folder of the database and the files."""
    durable: bool = True
    """Whether an acknowledged change survives a crash of the machine; false for `:memory:`."""
    database_url: str | None = None
    """Another database than the SQLite file in `data`."""
    public_url: str | None = None
    """How clients reach the server, when it is not the Host that they ask."""

    max_request_bytes: int = 50_000_000
    """A request body that is not an upload."""
    max_upload_bytes: int = 2_000_000_000
    """A multipart request as a whole."""
    max_query_bytes: int = 1_000_000
    """A GraphQL document."""
    max_tokens: int = 60_000
    """Words of a GraphQL document."""
    max_selections: int = 2_000
    """Fields, fragments and spreads written in a document."""
    max_depth: int = 16
    """Nesting of a document; introspection is exempt."""
    max_complexity: int = 2_000_000
    """Values that a document may ask for, lists counted by their page size."""
    requests_per_minute: int | None = None
    """API requests per key; None is no limit."""
    link_seconds: float = 604_800.0
    """How long links to uploaded files can be opened, such as those of row data; each answer has fresh ones."""
    label_export_seconds: float = 1_800.0
    """How long a file with all labels of a project is answered before a new one is made."""
    allow_loopback_webhooks: bool = False
    """Whether notifications may go to this machine; addresses of private networks are always refused."""
    webhook_attempts: int = 8
    """How often a notification is sent before it is given up."""
    webhook_wait_seconds: float = 1.0
    """How long a notification waits after its first failure; after each further one twice as long."""
    webhook_timeout_seconds: float = 10.0
    """How long a receiver may take to answer."""
    webhook_threads: int = 4
    """Webhooks that are told at the same time."""
    threads: int = 8
    """Requests that run at the same time."""
    job_threads: int = 2
    """Background jobs that run at the same time."""
    check_seconds: float = 10.0
    """How long the start waits for the check of the database; the rest of it runs in the background."""
    max_connections: int | None = None
    """Connections at the same time; by default as many as the limit of open files leaves room for."""
    header_seconds: float = 10.0
    """How long a connection may take until the headers of its request are there."""
    body_seconds: float = 20.0
    """How long a client may pause while it sends the body of a request."""
    read_seconds: float = 30.0
    """How long a client may pause while it reads an answer."""
    stop_seconds: float = 30.0
    """How long a stop waits for running requests and for the current step of jobs."""
