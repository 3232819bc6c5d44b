"""The contents of a new database, and new organizations."""

from __future__ import annotations

from sqlalchemy import Connection, select

from .features.catalog import ENTITIES, FEATURES
from .features.organizations.table import ORGANIZATION
from .features.people.creation import add_user
from .features.people.table import ROLE
from .store.database import Database
from .store.row import Row
from .store.store import Store


def seed(database: Database) -> None:
    """Fill a new database, with a first organization and its administrator. An older database is left alone."""
    with database.write() as connection:
        if connection.execute(select(ROLE.id).limit(1)).first() is not None:
            return
        store = Store(connection, "", ENTITIES)
        for feature in FEATURES:
            if feature.seed is not None:
                feature.seed(store)
        add_organization(connection, "Organization")


def add_organization(connection: Connection, name: str) -> Row:
    """A new organization; returns its administrator."""
    organization = Store(connection, "", ENTITIES).insert(ORGANIZATION, {"name": name})
    return add_user(Store(connection, organization.id, ENTITIES), "admin@example.com", "Admin", "Admin")
