"""Who asks: the bearer key of a request."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, or_, select

from .dates import now
from .entities import API_KEY, USER
from .errors import NotAuthenticated
from .seed import hash_key


@dataclass(frozen=True)
class Caller:
    user_id: str
    organization_id: str


def bearer(header: str | None) -> str:
    """The key in an Authorization header."""
    scheme, _, key = (header or "").partition(" ")
    if scheme.lower() != "bearer" or not key.strip():
        raise NotAuthenticated("Send an API key as 'Authorization: Bearer <key>'")
    return key.strip()


def authenticate(connection: Connection, key: str) -> Caller:
    keys, users = API_KEY.table.c, USER.table.c
    found = connection.execute(
        select(users.id, users.organization_id)
        .join(API_KEY.table, keys.user_id == users.id)
        .where(keys.key_hash == hash_key(key), keys.revoked.is_(False), keys.deleted.is_(False))
        .where(users.deleted.is_(False), or_(keys.expires_at.is_(None), keys.expires_at > now()))
    ).one_or_none()
    if found is None:
        raise NotAuthenticated("Invalid API key")
    return Caller(*found)
