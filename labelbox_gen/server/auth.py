"""Who asks: the bearer key of a request."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, or_, select

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


_KEYS, _USERS = API_KEY.table.c, USER.table.c
_FIND = (  # built once: every request asks this, and building takes longer than asking
    select(_USERS.id, _USERS.organization_id)
    .join(API_KEY.table, _KEYS.user_id == _USERS.id)
    .where(_KEYS.key_hash == bindparam("hash"), _KEYS.revoked.is_(False), _KEYS.deleted.is_(False))
    .where(_USERS.deleted.is_(False), or_(_KEYS.expires_at.is_(None), _KEYS.expires_at > bindparam("now")))
)


def authenticate(connection: Connection, key: str) -> Caller:
    found = connection.execute(_FIND, {"hash": hash_key(key), "now": now()}).one_or_none()
    if found is None:
        raise NotAuthenticated("Invalid API key")
    return Caller(*found)
