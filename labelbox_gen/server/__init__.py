"""The embedded server: the schema of labelbox_gen, served from a database file and a folder.

A request passes http/authentication -> http/endpoint -> http/request_body -> graphql/execution -> graphql/documents
(parsed, costed, validated) -> the resolvers of a feature -> store. Imports point the other way:

    http        the ASGI application, its routes, limits and connections
    backend     the running server: services, job workers, webhook senders
    features    one folder per capability: `table`, `resolvers`, `visibility`, `work`, and `feature`, its declaration
    rest        routes of the REST API and their execution
    graphql     documents, cost, execution, resolvers, responses
    jobs        the queue of background work and its workers
    services    settings, database, files and transactions for requests and jobs
    files       uploads and written files behind signed URLs
    access      API keys, roles, rules of operations, visibility of rows
    store       tables, filters, order, pages, relationships, migrations

Add a feature: a folder in `features/` with `feature.py`, and a line in `FEATURES` of `features/catalog.py`.
Add an entity: a table and an `Entity` in the feature's `table.py`, named in `entities=` of its `feature.py`, and its
    visibility in `visible=`. Columns are its fields in camel case, `relations` and `computed` the others; filters
    (`store/where.py`), order, pages and relationships need no further code.
Add a resolver: `@RESOLVERS.query("projects")`, `.mutation(name, rule)`, `.project_mutation(name, permission)`,
    `.field(type, name)` or `.together(type, name)` (for a whole page at once) in the feature's `resolvers.py`.
    It gets a `Context`; all reads and writes go through `context.store`, which keeps organizations apart.
    Raise the classes of `errors.py`. An error rolls back its root field of the mutation, and no other.
Add a job: a `JobKind` in `jobs=`, and `context.enqueue("kind", payload, task=row)` in a resolver. The handler gets a
    `Job`; each `with job.write() as store:` is one step. Handlers must be idempotent: a job runs again from its start
    after a crash. A job is deleted when its handler returns.
Act after the commit: `store.after_commit.append(action)`. A rollback drops the action.
Keep a file: `services.files.keep(...)` in a resolver, `files.folder.writing()` and `files.register(...)` in a job.
    `files.place(row)` is its signed URL without the server's address; resolvers add it (`absolute`).
Change labels: insert or update them, then call `created` or `updated` of `features/labels/rules.py`; delete them with
    `delete`. Benchmarks, agreement, queues and webhooks follow from there.
Add a route of the REST API: `@REST.delete("/ontologies/{id}", rule)` (or get, post, put, patch) of a `RestRoutes` of
    `rest/routes.py`, named in `rest=` of the feature. It gets a `Context` and a `RestRequest`, and returns JSON.
    A GET reads, the others write; an error rolls back the request. Input, limits, rules and errors are those of GraphQL.
Add another route: a Starlette route in `http/app.py`, or in `routes=` of a feature.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .running import RunningServer, run

__all__ = ["RunningServer", "run"]


def __getattr__(name: str) -> object:
    """Lazy, so that the pytest plugin costs nothing in runs that do not use it.

    Raises:
        LabelboxError: a package of the extra "server" is missing.
    """
    if name in __all__:
        from labelbox_gen._runtime.extras import load_module

        return getattr(load_module(f"{__name__}.running", "server"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
