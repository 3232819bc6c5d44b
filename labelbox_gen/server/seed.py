"""What a fresh server holds, and how organizations, users and keys are made."""

from __future__ import annotations

import hashlib
import secrets

from sqlalchemy import Connection, delete, select

from .entities import API_KEY, ENTITIES, LABELING_FRONTEND, METADATA_SCHEMA, ORGANIZATION, ROLE, USER
from .ids import new_id
from .permissions import ROLES
from .store.database import Database
from .store.row import Row
from .store.store import Store

EDITOR = "Editor"
SERVER_KEY = "labelbox-gen serve"

#: Metadata that every organization has: name and kind, for an enum its options.
RESERVED_METADATA: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("embedding", "CustomMetadataEmbedding", ()),
    ("tag", "CustomMetadataString", ()),
    ("captureDateTime", "CustomMetadataDateTime", ()),
    ("skipNFrames", "CustomMetadataNumber", ()),
    ("split", "CustomMetadataEnum", ("train", "valid", "test")),
)


def seed(database: Database) -> None:
    """Roles, the editor, and the first organization with its administrator; all of it once."""
    with database.write() as connection:
        if connection.execute(select(ROLE.id).limit(1)).first() is not None:
            return
        store = Store(connection, "", ENTITIES)
        for name, (description, permissions) in ROLES.items():
            store.insert(ROLE, {"name": name, "description": description, "permissions": list(permissions)})
        store.insert(
            LABELING_FRONTEND,
            {"name": EDITOR, "description": "The labeling editor", "iframe_url_path": "editor"},
        )
        add_organization(connection, "Organization")


def add_organization(connection: Connection, name: str) -> Row:
    """An organization with an administrator; answers the administrator."""
    organization = Store(connection, "", ENTITIES).insert(ORGANIZATION, {"name": name})
    store = Store(connection, organization.id, ENTITIES)
    for schema_name, kind, options in RESERVED_METADATA:
        store.insert(METADATA_SCHEMA, _metadata_schema(schema_name, kind, options))
    return add_user(store, "admin@example.com", "Admin", "Admin")


def add_user(store: Store, email: str, name: str, role: str) -> Row:
    (org_role,) = store.find(ROLE, ROLE.table.c.name == role)
    values = {"email": email, "name": name, "nickname": name, "timezone": "UTC", "org_role_id": org_role.id}
    return store.insert(USER, values)


def first_administrator(connection: Connection) -> Row:
    """The user that the server's own key stands for."""
    values = connection.execute(select(USER.table).order_by(USER.id).limit(1)).mappings().one()
    return Row(USER, dict(values))


def set_server_key(connection: Connection, key: str | None) -> str:
    """The one key that the server itself was started with; an earlier one ends."""
    connection.execute(delete(API_KEY.table).where(API_KEY.table.c.name == SERVER_KEY))
    return add_key(connection, first_administrator(connection), key, name=SERVER_KEY)


def add_key(connection: Connection, user: Row, key: str | None = None, *, name: str = "key") -> str:
    """Only the key's hash is kept. A key that is known already comes to mean `user`."""
    key = key or f"lbx_{secrets.token_urlsafe(32)}"
    connection.execute(delete(API_KEY.table).where(API_KEY.table.c.key_hash == hash_key(key)))
    values = {"name": name, "user_id": user.id, "created_by_user_id": user.id, "key_hash": hash_key(key)}
    Store(connection, user["organization_id"], ENTITIES).insert(API_KEY, values)
    return key


def hash_key(key: str) -> str:
    """Keys are long and random, so a plain hash is enough."""
    return hashlib.sha256(key.encode()).hexdigest()


def _metadata_schema(name: str, kind: str, options: tuple[str, ...]) -> dict[str, object]:
    listed = [
        {"id": new_id(), "name": option, "kind": f"{kind}Option", "reserved": True} for option in options
    ]
    return {"name": name, "kind": kind, "reserved": True, "options": listed}
