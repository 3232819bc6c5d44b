"""Record the tables of the current format. Run `python tests/server/migrations/write_tables.py` after adding a step."""

from __future__ import annotations

import sys
from pathlib import Path

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from labelbox_gen.server.features.catalog import ENTITIES
from labelbox_gen.server.store.format import FORMAT
from labelbox_gen.server.store.steps import STEPS
from labelbox_gen.server.store.table import METADATA

TABLES = Path(__file__).with_name("tables.sql")


def describe_tables() -> str:
    assert ENTITIES
    assert FORMAT is not None  # importing the tables fills METADATA
    statements = [
        str(statement.compile(dialect=sqlite.dialect())).strip()
        for table in sorted(METADATA.tables.values(), key=lambda table: table.name)
        for statement in (
            CreateTable(table),
            *(CreateIndex(index) for index in sorted(table.indexes, key=lambda index: str(index.name))),
        )
    ]
    lines = "\n".join(line.rstrip() for statement in statements for line in f"{statement};\n".splitlines())
    return f"-- format {len(STEPS)}\n{lines}\n"


def main() -> None:
    tables, recorded = describe_tables(), TABLES.read_text("utf-8") if TABLES.exists() else ""
    if tables != recorded and tables.splitlines()[0] == recorded.partition("\n")[0]:
        sys.exit("The tables changed: add a step to labelbox_gen/server/store/steps.py first")
    TABLES.write_text(tables, encoding="utf-8")


if __name__ == "__main__":
    main()
