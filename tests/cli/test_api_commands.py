"""The commands that call the API, against the embedded server."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from labelbox_gen import Client, MediaType, Project
from labelbox_gen._runtime.exports import params
from labelbox_gen.cli import export
from labelbox_gen.cli.commands import cli
from labelbox_gen.server.running import RunningServer

Run = Callable[..., Result]

RADIO = {
    "classifications": [
        {
            "type": "radio",
            "name": "kind",
            "instructions": "Kind?",
            "options": [{"label": kind, "value": kind} for kind in ("stop", "yield")],
        }
    ]
}


@pytest.fixture
def run(labelbox_server: RunningServer, labelbox_api_key: str, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command with key and endpoint from the environment."""
    monkeypatch.setenv("LABELBOX_API_KEY", labelbox_api_key)
    monkeypatch.setenv("LABELBOX_ENDPOINT", labelbox_server.url)

    def invoke(*arguments: str, stdin: str | None = None) -> Result:
        return CliRunner().invoke(cli, arguments, input=stdin, catch_exceptions=False)

    return invoke


@pytest.fixture
def project(labelbox_client: Client) -> Project:
    project = labelbox_client.create_project(name="Signs", media_type=MediaType.TEXT)
    project.connect_ontology(labelbox_client.create_ontology("Signs", RADIO))
    dataset = labelbox_client.create_dataset(name="Signs", projects=project)
    dataset.create_data_rows(
        [{"row_data": f"text {n}", "global_key": f"g{n}"} for n in range(3)]
    ).wait_till_done()
    return project


def parsed(result: Result) -> list[dict[str, Any]]:
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_whoami_shows_the_owner_of_the_key(run: Run, labelbox_client: Client) -> None:
    (found,) = parsed(run("whoami", "--json"))
    user = labelbox_client.get_user()
    assert (found["email"], found["user"]) == (user.email, user.uid)
    assert found["role"] == "Admin"
    assert found["endpoint"] == labelbox_client.endpoint
    assert user.email in run("whoami").stdout


def test_a_wrong_key_is_one_message_and_status_1(run: Run) -> None:
    result = run("whoami", "--api-key", "wrong")
    assert result.exit_code == 1
    assert "Error: " in result.stderr
    assert "LABELBOX_API_KEY" in result.stderr
    assert "Traceback" not in result.stderr
    as_json = run("whoami", "--api-key", "wrong", "--json")
    assert as_json.exit_code == 1
    assert json.loads(as_json.stderr)["error"]["type"] == "AuthenticationError"


@pytest.mark.parametrize(
    "kind", ["datasets", "ontologies", "projects", "roles", "tasks", "users", "webhooks"]
)
def test_every_kind_is_listed(run: Run, labelbox_client: Client, project: Project, kind: str) -> None:
    rows = parsed(run("list", kind, "--json"))
    names = {row.get("name") for row in rows}
    if kind in ("datasets", "ontologies", "projects"):
        assert names == {"Signs"}
    elif kind == "webhooks":
        assert rows == []
    else:
        assert rows


def test_list_writes_ids_and_names(run: Run, project: Project) -> None:
    assert run("list", "projects").stdout == f"{project.uid}  Signs\n"


def test_data_rows_and_labels_need_their_owner(run: Run, project: Project) -> None:
    (dataset,) = project.datasets()
    rows = parsed(run("list", "data-rows", "--dataset", dataset.uid, "--limit", "2", "--json"))
    assert {row["global_key"] for row in rows} < {"g0", "g1", "g2"}
    assert len(rows) == 2
    assert parsed(run("list", "labels", "--project", project.uid, "--json")) == []
    assert "list data-rows needs --dataset" in run("list", "data-rows").stderr
    assert "list projects does not take --project" in run("list", "projects", "--project", "x").stderr


def test_files_and_folders_become_data_rows(run: Run, labelbox_client: Client, tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    (folder / "more").mkdir(parents=True)
    for name in ("a.txt", "more/b.txt", ".hidden"):
        (folder / name).write_text(name)
    (tmp_path / "single.txt").write_text("single")
    (done,) = parsed(
        run("upload", "--new-dataset", "New", "--json", str(folder), str(tmp_path / "single.txt"))
    )
    assert (done["created"], done["failed"]) == (3, [])
    rows = labelbox_client.get_dataset(done["dataset"]).data_rows()
    assert {row.external_id for row in rows} == {"a.txt", "more/b.txt", "single.txt"}


def test_rows_come_from_ndjson_and_failed_ones_end_with_status_1(run: Run, project: Project) -> None:
    (dataset,) = project.datasets()
    lines = "".join(json.dumps({"row_data": "text", "global_key": key}) + "\n" for key in ("new", "g0"))
    result = run("upload", "--dataset", dataset.uid, "--rows", "-", "--json", stdin=lines)
    assert result.exit_code == 1
    done = json.loads(result.stdout)
    assert done["created"] == 1
    assert [(row["index"], row["global_key"]) for row in done["failed"]] == [(1, "g0")]
    text = run("upload", "--dataset", dataset.uid, "--rows", "-", stdin=lines)
    assert "0 data rows created" in text.stdout
    assert "row 0: " in text.stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["upload", "--dataset", "x"], "give either files and folders, or --rows"),
        (["upload", __file__], "give either --dataset or --new-dataset"),
        (
            ["upload", "--dataset", "x", "--new-dataset", "y", __file__],
            "give either --dataset or --new-dataset",
        ),
        (["export", "-"], "give either --project or --dataset"),
        (["list", "nonsense"], "nonsense"),
    ],
)
def test_wrong_options_are_usage_errors(run: Run, arguments: list[str], message: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert message in result.stderr


def test_labels_are_imported_and_exported(run: Run, project: Project, tmp_path: Path) -> None:
    lines = [
        {"name": "kind", "answer": {"name": "stop"}, "dataRow": {"globalKey": f"g{n}"}} for n in range(2)
    ]
    file = tmp_path / "labels.ndjson"
    file.write_text("\n".join(map(json.dumps, lines)))
    (done,) = parsed(run("import", str(file), "--project", project.uid, "--json"))
    assert (done["name"], done["annotations"], done["errors"]) == ("labels.ndjson", 2, [])

    rows = parsed(run("export", "-", "--project", project.uid, "--include", "label_details"))
    counts = [len(row["projects"][project.uid]["labels"]) for row in rows]
    assert sorted(counts) == [0, 1, 1]

    target = tmp_path / "rows.jsonl"
    (summary,) = parsed(run("export", str(target), "--project", project.uid, "--json"))
    assert (summary["rows"], len(target.read_text().splitlines())) == (3, 3)
    parquet = tmp_path / "rows.parquet"
    assert f"3 data rows written to {parquet}" in run("export", str(parquet), "--project", project.uid).stdout


def test_refused_annotations_end_with_status_1(run: Run, project: Project, tmp_path: Path) -> None:
    file = tmp_path / "labels.ndjson"
    file.write_text(json.dumps({"name": "kind", "answer": {"name": "x"}, "dataRow": {"globalKey": "g0"}}))
    result = run("import", str(file), "--project", project.uid, "--name", "wrong", "--json")
    assert result.exit_code == 1
    assert len(json.loads(result.stdout)["errors"]) == 1


def test_the_console_script_runs_a_command(labelbox_server: RunningServer, labelbox_api_key: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "labelbox_gen.cli", "whoami", "--json"],
        env={"LABELBOX_API_KEY": labelbox_api_key, "LABELBOX_ENDPOINT": labelbox_server.url},
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout)["role"] == "Admin"


def test_exports_include_all_that_the_sdk_can() -> None:
    assert set(export.PARAMS) == set(params.PARAMS)
