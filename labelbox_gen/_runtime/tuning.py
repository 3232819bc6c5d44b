"""The numbers that tune the behaviour of a client, with their reasons.

Limits that the API or a file format sets are constants of the modules that check them; users set timeouts, concurrency
and rate with `HttpConfig`. A transport takes a `Tuning` and a `Clock` when it is made; its session, lists, uploads and
exports read them from there.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import NamedTuple

from .clock import Clock


class Tuning(NamedTuple):
    """Sizes, counts and durations; each name ends with its unit, or is a count. Give them by name.

    A dataclass would take a millisecond more of each start.
    """

    # Retries
    retry_backoff_seconds: float = 0.5
    """Longest pause before the second attempt; it doubles before each further one."""
    retry_backoff_max_seconds: float = 30.0
    """Longest pause before any attempt, unless Retry-After asks for more."""
    connect_attempts: int = 5
    """Attempts to reach a server that refuses connections: waiting seldom helps."""
    timeout_attempts: int = 3
    """Attempts when no response arrives in time: more requests slow a busy server down further."""
    file_upload_attempts: int = 3
    """Attempts to upload a file that changes while it is read."""
    import_attempts: int = 3
    """Attempts to start an import whose response was lost and which does not exist."""
    submission_attempts: int = 5
    """Attempts to submit the manifest of an upload when responses are lost."""

    # Rate limit
    rate_window_seconds: float = 5.0
    """Period over which responses are counted to estimate the rate that the server accepts."""
    rate_window_responses: int = 512
    """Responses that are remembered in that period; bounds memory."""
    rate_min_per_second: float = 2.0
    """Lowest estimate of that rate, so that a client which is refused again and again continues to send requests."""
    rate_recovery_seconds: float = 10.0
    """Period of success that doubles the rate. After as long without a queue, the limit ends."""
    rate_burst_seconds: float = 0.1
    """Unused time that may be made up for, so that sleeping too long does not lower the rate."""
    rate_lookahead_seconds: float = 1.0
    """How far ahead requests are scheduled; later ones ask again, because the rate may change until then."""
    retry_after_max_seconds: float = 300.0
    """Longest pause of all requests for one Retry-After; then one request probes whether it still applies."""

    # Concurrency
    workers: int = 8
    """Requests in flight for prefetching, uploads, downloads and mutation batches of one client."""
    close_grace_seconds: float = 0.5
    """Time that a closing client gives its requests in flight; their results are dropped."""

    # Lists
    prefetch_pages: int = 8
    """Pages of one list in flight."""
    prefetch_min_latency_seconds: float = 0.02
    """Latency of a page above which the next ones are prefetched. Below it, as on the same machine, threads cost more
    than they save."""
    bulk_request_items: int = 500
    """Items in one request of a bulk deletion or change."""

    # Metadata
    metadata_request_rows: int = 500
    """Data rows in one request that reads or changes metadata."""
    metadata_request_rows_min: int = 50
    """The same once the server has refused a larger request: the official client sends that many."""
    metadata_request_characters: int = 1_000_000
    """Characters of values after which such a request is complete; with the requests in flight, bounds memory."""

    # Global keys
    global_key_job_items: int = 5_000
    """Global keys of one job of the server; it holds their results in memory."""

    # Tasks
    poll_min_seconds: float = 0.05
    """Shortest polling interval; short tasks are noticed at once."""
    poll_max_seconds: float = 2.0
    """Longest polling interval; long tasks cost few requests."""

    # Uploads
    upload_block_rows: int = 200
    """Data rows that are validated and serialized together."""
    upload_block_characters: int = 250_000
    """Characters of row data after which such a block is complete."""
    upload_chunk_bytes: int = 4_000_000
    """Size at which a chunk is sent; the API takes up to 10 MB."""
    upload_chunks_in_flight: int = 4
    """Chunks in flight: with the size of a chunk, the memory of an upload."""
    upload_remembered_files: int = 50_000
    """Digests of uploaded files that are kept to upload each content once; bounds memory."""
    task_identification_seconds: float = 60.0
    """Time in which a task must report a row before it is taken for the task of another upload."""

    # Exports
    download_sample_seconds: float = 0.5
    """Period over which the speed of a download is measured: shorter ones take a hiccup for a slow network."""
    download_fast_bytes_per_second: float = 40_000_000
    """Speed above which parallel downloads bring no more."""
    download_min_speedup: float = 1.0
    """Factor by which parallel downloads must be faster than a single one to be kept."""
    download_segment_bytes: int = 512 * 1024
    """Size of one of several parallel downloads. With their number, the memory of an export; threads need about three
    times as much."""
    download_segments: int = 5
    """Parallel downloads of one export."""
    parquet_row_group_bytes: int = 8 << 20
    """Bytes of JSON whose rows form one row group of a Parquet file; that much is in memory."""


class Defaults(NamedTuple):
    """What new transports use."""

    tuning: Tuning
    clock: Clock


DEFAULT_TUNING = Tuning()

_defaults = Defaults(DEFAULT_TUNING, Clock())


def defaults() -> Defaults:
    """The tuning and the clock of transports that are made now."""
    return _defaults


@contextmanager
def use(tuning: Tuning | None = None, clock: Clock | None = None) -> Generator[None]:
    """Give other defaults to the transports that are made inside the block, in all threads; for tests."""
    global _defaults
    before = _defaults
    _defaults = Defaults(tuning or before.tuning, clock or before.clock)
    try:
        yield
    finally:
        _defaults = before
