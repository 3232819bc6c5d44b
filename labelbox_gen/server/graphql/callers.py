"""From the headers of a request to a context in a transaction."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from ..access.api_keys import Caller, authenticate, bearer
from ..features.people.table import USER
from ..services import Services
from .context import Context


@dataclass(frozen=True)
class Origin:
    """Where a request came from, as its headers say."""

    authorization: str | None = None
    base_url: str = ""
    id: str = ""


def caller_of(services: Services, origin: Origin) -> Caller:
    """Raises `NotAuthenticated`."""
    key = bearer(origin.authorization)
    with services.database.read() as connection:
        return authenticate(connection, key)


def context_of(services: Services, origin: Origin, caller: Caller, connection: Connection) -> Context:
    """The context of a request in a transaction, which sees what the caller sees."""
    store = services.store(connection, caller.organization_id)
    user = store.one(USER, caller.user_id)
    store = store.seen_by(services.scope_of(user))
    return Context(services, store, user, origin.id, origin.base_url)
