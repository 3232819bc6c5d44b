"""API keys, and the callers that they authenticate."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, or_, select

from ..dates import now
from ..errors import NotAuthenticated
from ..features.people.table import API_KEY, USER
from ..store.row import Row
from ..store.store import Store

SERVER_KEY = "labelbox-gen serve"


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
_FIND = (  # built once: every request runs this statement, and building takes longer than running
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


def hash_key(key: str) -> str:
    """The hash of a key. Keys are long and random, so no salt is needed."""
    return hashlib.sha256(key.encode()).hexdigest()


def add_key(connection: Connection, user: Row, key: str | None = None, *, name: str = "key") -> str:
    """Add a key of a user and return it. Only its hash is stored. A known key is reassigned to `user`."""
    key = key or f"lbx_{secrets.token_urlsafe(32)}"
    connection.execute(delete(API_KEY.table).where(API_KEY.table.c.key_hash == hash_key(key)))
    values = {"name": name, "user_id": user.id, "created_by_user_id": user.id, "key_hash": hash_key(key)}
    Store(connection, user["organization_id"], {API_KEY.name: API_KEY}).insert(API_KEY, values)
    return key


def set_server_key(connection: Connection, key: str | None) -> str:
    """Set the key that the server was started with; it replaces an earlier one."""
    connection.execute(delete(API_KEY.table).where(API_KEY.table.c.name == SERVER_KEY))
    return add_key(connection, first_administrator(connection), key, name=SERVER_KEY)


def first_administrator(connection: Connection) -> Row:
    """The user of the server's own key."""
    values = connection.execute(select(USER.table).order_by(USER.id).limit(1)).mappings().one()
    return Row(USER, dict(values))
