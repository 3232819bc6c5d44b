"""The embedded server: the schema of labelbox_gen served from a database file and a folder.

A request goes endpoint -> wire -> execution -> documents (parsed, costed, validated) -> resolvers -> store.

Add an entity: a table and an `Entity` in `entities/`, a line in `ENTITIES`. Columns are its fields in camel case,
    `relations` and `computed` the others; filters, order, pages and relationships then work by themselves.
Add a resolver: `@RESOLVERS.query("things")`, `.mutation(name)`, `.field(type, name)` or
    `.together(type, name)` (for a whole page at once) in a module of `resolvers/`, a line in `MODULES`.
    It gets a `Context`; all reads and writes go through `context.store`, which keeps organizations apart.
    Raise the classes of `errors.py`. An error undoes its root field of the mutation, and no other.
Add a job: `context.enqueue("kind", payload, task=row)` in a resolver, a function in `jobs/`, a line in `HANDLERS`.
    It gets a `Job`; each `with job.write() as store:` is one step. A job may run again from its start after a
    crash, so a step must notice what is done already. It is forgotten when the function returns.
Keep a file: `backend.files.keep(context, upload)` in a resolver, `files.folder.writing()` and `files.register(...)` in
    a job. `files.place(row)` is its signed link without the server's address; add it when answering (`absolute`).
Change labels: insert or update them, then `labels.created` or `labels.updated`; delete them with `labels.delete`.
    Benchmarks, agreement (`agreement/`), queues and notifications (`jobs/webhooks/`) follow from there.
Add a route: a Starlette route in `app.py` or `rest/`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .running import RunningServer, run

__all__ = ["RunningServer", "run"]


def __getattr__(name: str) -> object:
    """Lazy, so that the pytest plugin costs nothing in runs that do not use it."""
    if name in __all__:
        from importlib import import_module

        return getattr(import_module(f"{__name__}.running"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
