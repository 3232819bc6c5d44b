"""The columns of every table: id, organization, dates, mark of deletion."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Boolean, Column, DateTime, ForeignKey, MetaData, String, Table, false

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    }
)


def entity_table(name: str, *items: Any, shared: bool = False) -> Table:
    """The table of an entity. `shared` entities, such as roles, belong to no organization.

    The organization has no index: SQLite would prefer it everywhere, and read the whole
    organization for each page. For the same reason it comes last in other indexes.
    """
    organization = Column("organization_id", String(25), ForeignKey("organization.id"), nullable=False)
    owner = [] if shared else [organization]
    return Table(
        name,
        METADATA,
        Column("id", String(25), primary_key=True),
        *owner,
        *items,
        Column("created_at", DateTime, nullable=False),
        Column("updated_at", DateTime, nullable=False),
        Column("deleted", Boolean, nullable=False, server_default=false(), default=False),
    )


def reference(
    table: str, name: str | None = None, *, nullable: bool = True, index: bool = True
) -> Column[str]:
    """A column `<table>_id` that references a row of `table`."""
    name = name or f"{table}_id"
    return Column(name, String(25), ForeignKey(f"{table}.id"), nullable=nullable, index=index)
