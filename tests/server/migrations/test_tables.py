"""Changes of tables require a migration step."""

from __future__ import annotations

import runpy
from pathlib import Path

HERE = Path(__file__).parent


def test_changed_tables_have_a_migration_step():
    written = runpy.run_path(str(HERE / "write_tables.py"))["describe_tables"]()
    recorded = (HERE / "tables.sql").read_text("utf-8")
    assert written == recorded, "add a step; labelbox_gen/server/store/steps.py says how"
