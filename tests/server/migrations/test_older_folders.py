"""Databases of earlier versions, as SQL dumps in `folders/`, are migrated without loss.

Each dump is named by the commit of the server that wrote it. The first line has the facts to verify.
"""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from labelbox_gen import DataRow
from labelbox_gen.server import run
from labelbox_gen.server.process.start_error import StartError
from labelbox_gen.server.settings import Settings
from labelbox_gen.server.store.database import Database
from labelbox_gen.server.store.steps import STEPS

FOLDERS = sorted((Path(__file__).parent / "folders").glob("*.sql"))


def restore(dump: Path, folder: Path) -> dict[str, Any]:
    """Create a data folder from a dump, and return the facts of the dump."""
    text = dump.read_text("utf-8")
    connection = sqlite3.connect(folder / "labelbox.sqlite3")
    connection.executescript(text)
    connection.close()
    return json.loads(text.partition("\n")[0].removeprefix("-- "))


def describe(folder: Path) -> dict[str, Any]:
    """Columns and indexes of each table, without the order of columns and the defaults, which may differ."""
    connection = sqlite3.connect(folder / "labelbox.sqlite3")
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    columns = {
        table: sorted(row[1:4] for row in connection.execute(f'PRAGMA table_info("{table}")'))
        for table in tables
    }
    keys = {
        table: sorted(row[2:5] for row in connection.execute(f'PRAGMA foreign_key_list("{table}")'))
        for table in tables
    }
    indexes = dict(
        connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
    )
    connection.close()
    return {"columns": columns, "keys": keys, "indexes": indexes}


@pytest.fixture(scope="module")
def fresh(tmp_path_factory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("fresh")
    with run(folder):
        pass
    return describe(folder)


@pytest.mark.parametrize("dump", FOLDERS, ids=lambda path: path.stem)
def test_tables_and_counts_of_earlier_versions(dump, tmp_path, fresh):
    facts = restore(dump, tmp_path)
    Database(Settings(tmp_path)).close()
    assert describe(tmp_path) == fresh
    connection = sqlite3.connect(tmp_path / "labelbox.sqlite3")
    assert connection.execute("SELECT row_count FROM dataset").fetchall() == [(facts["rows"],)]
    assert connection.execute("SELECT data_row_count FROM project").fetchall() == [(facts["in_project"],)]
    counts = "SELECT rows_done, rows_refused FROM task ORDER BY rows_done DESC"
    assert connection.execute(counts).fetchall() == [(20, 0), (1, 1)]
    outcomes = "SELECT position, ok, spec IS NULL FROM upsert_outcome WHERE task_id = ? ORDER BY position"
    assert connection.execute(outcomes, [facts["task"]]).fetchall() == [(0, 0, 0), (1, 1, 1)]
    connection.close()


@pytest.mark.parametrize("dump", FOLDERS[:: len(FOLDERS) - 1], ids=lambda path: path.stem)
def test_clients_work_with_older_folders(dump, tmp_path):
    facts = restore(dump, tmp_path)
    with run(tmp_path) as server, server.client() as client:
        (dataset,) = client.get_datasets()
        assert dataset.row_count == len(list(dataset.data_rows())) == facts["rows"]
        task = client.get_task_by_id(facts["task"])
        assert (len(task.result), len(task.errors)) == (1, 1)
        (project,) = client.get_projects()
        rows = list(dataset.data_rows())
        DataRow.bulk_delete(rows[:5])
        dataset.create_data_rows([{"row_data": "one more", "global_key": "more"}]).wait_till_done()
        assert client.get_dataset(dataset.uid).row_count == facts["rows"] - 4
        assert client.get_project(project.uid).data_row_count == facts["in_project"] - 4
        assert len(list(project.export())) == facts["in_project"] - 4


@pytest.mark.parametrize("dump", FOLDERS[:: len(FOLDERS) - 1], ids=lambda path: path.stem)
def test_reserved_metadata_schemas_get_their_fixed_ids(dump, tmp_path):
    """With their values, which versions stored as two fields for an enum, or as the name of an option."""
    restore(dump, tmp_path)
    connection = sqlite3.connect(tmp_path / "labelbox.sqlite3")
    query = "SELECT name, id, options FROM custom_metadata_schema WHERE reserved"
    ids = {name: (id, json.loads(options)) for name, id, options in connection.execute(query)}
    split, (train, *_) = ids["split"]
    tag = {"schemaId": ids["tag"][0], "value": f"not {split[:-1]}"}
    for row, fields in enumerate(
        [
            [tag, {"schemaId": split, "value": {}}, {"schemaId": train["id"], "value": {}}],
            [tag, {"schemaId": split, "value": "train"}],
        ]
    ):
        change = "UPDATE data_row SET custom_metadata = ? WHERE id = (SELECT id FROM data_row WHERE NOT deleted ORDER BY id LIMIT 1 OFFSET ?)"
        connection.execute(change, [json.dumps(fields), row])
    connection.commit()
    connection.close()
    with run(tmp_path) as server, server.client() as client:
        assert client.execute("{customMetadataOntology{name}}") == {
            "customMetadataOntology": [{"name": name} for name in ids]
        }
        (dataset,) = client.get_datasets()
        first, second, third, *_ = sorted(dataset.data_rows(), key=lambda row: row.uid)
        for row in (first, second):
            described = [(field["schemaId"], field["name"], field["value"]) for field in row.metadata_fields]
            assert described == [
                ("cko8s9r5v0001h2dk9elqdidh", "tag", tag["value"]),
                ("cko8sbczn0002h2dkdaxb5kal", "split", "train"),
            ]
        assert third.metadata_fields == []


def test_folder_of_a_newer_version_is_refused(tmp_path):
    with run(tmp_path):
        pass
    with sqlite3.connect(tmp_path / "labelbox.sqlite3") as connection:
        connection.execute("UPDATE format SET steps = 1000")
    connection.close()
    before = describe(tmp_path)
    with pytest.raises(StartError, match="format 1000, written by a newer version") as caught, run(tmp_path):
        pass
    assert f"up to {len(STEPS)}" in str(caught.value)
    assert describe(tmp_path) == before
