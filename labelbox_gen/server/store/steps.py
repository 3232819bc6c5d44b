"""Changes of the tables, oldest first. The format of a database is the number of steps applied to it.

To change the tables:

1. Change the `Table` in a feature's `table.py`. Missing tables, columns and indexes are added automatically.
2. A new column of an existing table needs a value in old rows: its default, null, or a statement in `FILLS`.
3. Append a `Step` to `STEPS` with a title. Its functions do the rest: `before` drops or renames objects that change their
   definition under the same name, `after` moves and corrects rows. Use SQL texts that SQLite and PostgreSQL both
   understand: table objects are those of the newest format, not of the step's.
4. Run `python tests/server/migrations/write_tables.py`, which records the tables of the new format in
   `tests/server/migrations/tables.sql`. A test fails as long as the tables differ from that file.

Never change a step that is on the main branch: databases that have it do not run it again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from sqlalchemy import Connection

from .first_format import drop_indexes, move_outcomes
from .ontology_nodes import add_ontology_nodes
from .reserved_metadata import use_fixed_ids

Change: TypeAlias = "Callable[[Connection], None]"


@dataclass(frozen=True)
class Step:
    """Runs in one transaction, together with the additions."""

    title: str
    before: Change | None = None
    """Runs before missing tables, columns and indexes are added."""
    after: Change | None = None
    """Runs afterwards."""


FILLS: Mapping[tuple[str, str], str] = {
    ("dataset", "row_count"): (
        "UPDATE dataset SET row_count = (SELECT count(*) FROM data_row"
        " WHERE data_row.dataset_id = dataset.id AND NOT data_row.deleted)"
    ),
    ("project", "data_row_count"): (
        "UPDATE project SET data_row_count = (SELECT count(*) FROM project_data_row"
        " WHERE project_data_row.project_id = project.id)"
    ),
}
"""Statements that compute a new column, by table and column. They run after all steps, in existing tables only."""


def _count_formats(connection: Connection) -> None:
    """Intermediate versions added the counts as 0."""
    move_outcomes(connection)
    connection.exec_driver_sql(FILLS["dataset", "row_count"])
    connection.exec_driver_sql(FILLS["project", "data_row_count"])


def _drop_short_indexes(connection: Connection) -> None:
    """Drop indexes that are prefixes of new ones."""
    for name in ("ix_project_data_row_batch_id", "ix_project_data_row_task_queue_id_project_id"):
        connection.exec_driver_sql(f"DROP INDEX IF EXISTS {name}")


_OPTIONS, _OLD_OPTIONS = "labeling_frontend_options", "labeling_frontend_options_old"
_COLUMNS = "id, organization_id, project_id, labeling_frontend_id, customization_options, created_at, updated_at, deleted"


def _set_options_aside(connection: Connection) -> None:
    """SQLite cannot change a column, so the table is copied. Options without a project or a frontend are deleted."""
    if not connection.dialect.has_table(connection, _OPTIONS):
        return
    nothing = "project_id IS NULL OR labeling_frontend_id IS NULL"
    connection.exec_driver_sql(f"DELETE FROM {_OPTIONS} WHERE {nothing}")
    if connection.dialect.name != "sqlite":
        for column in ("project_id", "labeling_frontend_id"):
            connection.exec_driver_sql(f"ALTER TABLE {_OPTIONS} ALTER COLUMN {column} SET NOT NULL")
        return
    for column in ("project_id", "labeling_frontend_id"):
        connection.exec_driver_sql(f"DROP INDEX IF EXISTS ix_{_OPTIONS}_{column}")
    connection.exec_driver_sql(f"ALTER TABLE {_OPTIONS} RENAME TO {_OLD_OPTIONS}")


def _take_options_over(connection: Connection) -> None:
    if connection.dialect.has_table(connection, _OLD_OPTIONS):
        connection.exec_driver_sql(
            f"INSERT INTO {_OPTIONS} ({_COLUMNS}) SELECT {_COLUMNS} FROM {_OLD_OPTIONS}"
        )
        connection.exec_driver_sql(f"DROP TABLE {_OLD_OPTIONS}")


STEPS: Sequence[Step] = (
    Step("Formats are counted", before=drop_indexes, after=_count_formats),
    Step("Async jobs name their user; null in older ones"),
    Step(
        "Data rows of batches and queues are read in order; tasks and batches know their request",
        before=_drop_short_indexes,
    ),
    Step("Label exports have the address of their links; null in older ones, which nobody asks for again"),
    Step(
        "Options of labeling frontends have a project and a frontend",
        before=_set_options_aside,
        after=_take_options_over,
    ),
    Step("Reserved metadata schemas have fixed ids and no rows", after=use_fixed_ids),
    Step("Feature schemas of ontologies have rows", after=add_ontology_nodes),
    Step("Labels have feedback with scores"),
)
