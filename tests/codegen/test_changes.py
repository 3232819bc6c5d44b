"""The report of each kind of change of a project: what a release manager needs for the changelog."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from labelbox_gen_codegen import __main__, imports
from labelbox_gen_codegen.write import format

from .mutation_reports import REPORTS
from .mutations import MUTATIONS, QUERIES, SCHEMA
from .test_build import PROJECT

Run = Callable[..., tuple[int, str]]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project before any change, built."""
    with pytest.MonkeyPatch.context() as patch:
        in_one_process(patch)
        project = tmp_path_factory.mktemp("project")
        write(project, SCHEMA, QUERIES, "")
        assert __main__.main(["--project", str(project), "build"]) == 0
        return project


def in_one_process(patch: pytest.MonkeyPatch) -> None:
    """Leave out formatting and the import of what was built: other tests have them, and each takes a process."""
    patch.setattr(format, "tidy", ignore)
    patch.setattr(imports, "check", ignore)


def ignore(*_: object) -> None:
    """Do nothing."""


def write(project: Path, schema: str, queries: str, names: str) -> None:
    """The inputs of a project."""
    (project / "queries").mkdir(exist_ok=True)
    (project / "pyproject.toml").write_text(PROJECT, encoding="utf-8")
    (project / "schema.graphql").write_text(schema, encoding="utf-8")
    (project / "queries/q.graphql").write_text(queries, encoding="utf-8")
    (project / "names.toml").write_text(names, encoding="utf-8")


@pytest.fixture
def run(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """Run a command on a copy of the project; gives its status and what it printed."""
    in_one_process(monkeypatch)
    shutil.copytree(built, tmp_path / "project")

    def run(*command: str) -> tuple[int, str]:
        code = __main__.main(["--project", str(tmp_path / "project"), *command])
        streams = capsys.readouterr()
        return code, streams.out + streams.err

    return run


def tree(project: Path) -> dict[str, bytes]:
    """What is generated."""
    files = [path for path in (project / "out").rglob("*") if path.is_file()]
    return {path.relative_to(project).as_posix(): path.read_bytes() for path in files}


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_build_reports_each_change(name: str, run: Run, tmp_path: Path) -> None:
    project = tmp_path / "project"
    write(project, *MUTATIONS[name].texts())
    before = tree(project)
    expected = REPORTS[name]
    breaking = "\nBreaking:\n" in expected
    code, text = run("build", "--fail-on-breaking")
    assert code == (1 if breaking else 0)
    assert ("nothing was written" in text) == breaking
    if breaking:
        assert tree(project) == before
        assert not list(project.glob(".labelbox-gen-build"))
        code, text = run("build")
        assert code == 0
    assert text.strip() == expected.strip()
    assert run("build", "--fail-on-breaking") == (0, "widgets: no public name changed\n")


def test_each_line_of_a_report_names_its_coordinate() -> None:
    for name, report in REPORTS.items():
        for line in report.splitlines():
            if re.match(r"  \S+: ", line) and ".graphql:" not in line.partition(": ")[0]:
                assert re.search(r"  \[\w+\.?\w*.*\]$", line), (name, line)
