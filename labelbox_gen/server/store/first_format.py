"""Migration to format 1 from any version without a format number."""

from __future__ import annotations

from sqlalchemy import Connection, inspect

_REDEFINED = (
    "ix_data_row_created_by_id",
    "ix_data_row_dataset_id",
    "ix_data_row_dataset_id_id",
    "ix_data_row_external_id_organization_id",
    "ix_data_row_organization_id_external_id",
    "ix_project_data_row_task_queue_id",
    "uq_data_row_global_key",
)

_OUTCOMES = """
INSERT INTO upsert_outcome (task_id, ok, position, data_row_id, message, spec)
SELECT task_id, ok, position, data_row_id, message, CASE WHEN ok THEN NULL ELSE spec END FROM data_row_import AS old
WHERE NOT EXISTS (SELECT 1 FROM upsert_outcome AS new WHERE new.task_id = old.task_id)
"""
_COUNTS = """
UPDATE task SET
rows_done = (SELECT count(*) FROM upsert_outcome WHERE task_id = task.id AND ok),
rows_refused = (SELECT count(*) FROM upsert_outcome WHERE task_id = task.id AND NOT ok)
WHERE id IN (SELECT task_id FROM data_row_import)
"""
_DELETED = "DELETE FROM project_data_row WHERE data_row_id IN (SELECT id FROM data_row WHERE deleted)"


def drop_indexes(connection: Connection) -> None:
    """Indexes by organization, which SQLite preferred to better ones, and indexes whose definition changed."""
    inspector = inspect(connection)
    for table in inspector.get_table_names():
        for index in inspector.get_indexes(table):
            if index["name"] in (f"ix_{table}_organization_id", *_REDEFINED):
                connection.exec_driver_sql(f"DROP INDEX {index['name']}")


def move_outcomes(connection: Connection) -> None:
    """Row outcomes move to a narrow table, and deleted data rows leave their projects."""
    connection.exec_driver_sql(_DELETED)
    if connection.dialect.has_table(connection, "data_row_import"):
        connection.exec_driver_sql(_OUTCOMES)
        connection.exec_driver_sql(_COUNTS)
        connection.exec_driver_sql("DROP TABLE data_row_import")
