"""`build` and `check` on a project: whole packages only, whatever else lies in the folder and whenever one is killed."""

from __future__ import annotations

import os
import random
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from labelbox_gen_codegen import __main__, imports, pipeline
from labelbox_gen_codegen.config import Config
from labelbox_gen_codegen.errors import CodegenError
from labelbox_gen_codegen.write import swap

SCHEMA = """
type Query { widget(id: ID!): Widget }
type Widget { id: ID! name: String kind: Kind }
enum Kind { A B }
"""
QUERIES = """
fragment WidgetFields on Widget { id name kind }
query GetWidget($id: ID!) { widget(id: $id) { ...WidgetFields } }
"""
PROJECT = """
[tool.labelbox-gen]
schema = "schema.graphql"
corrections = "corrections.toml"
queries = "queries"
names = "names.toml"
target = "out/widgets"
"""
Tree = dict[str, bytes]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project without a hand-written package."""
    (tmp_path / "queries").mkdir()
    (tmp_path / "pyproject.toml").write_text(PROJECT, encoding="utf-8")
    write(tmp_path, "name")
    return tmp_path


def write(project: Path, field: str) -> None:
    """The inputs, with a field of a name."""
    (project / "schema.graphql").write_text(SCHEMA.replace("name", field), encoding="utf-8")
    (project / "queries/widget.graphql").write_text(QUERIES.replace("name", field), encoding="utf-8")


def run(project: Path, *command: str) -> int:
    """A command in this process."""
    return __main__.main(["--project", str(project), *command])


def generated(project: Path) -> Tree:
    """The generated files."""
    target = project / "out/widgets"
    files = [path for path in target.rglob("*") if path.is_file() and path.suffix != ".pyc"]
    return {path.relative_to(target).as_posix(): path.read_bytes() for path in files}


def test_only_the_inputs_of_a_project_are_read(project: Path) -> None:
    os.mkfifo(project / "pipe")
    os.mkfifo(project / "pipe.py")
    (project / "dangling").symlink_to(project / "nowhere")
    (project / "venv").mkdir()
    (project / "venv" / "loop").symlink_to(project / "venv")
    assert run(project, "build") == 0
    assert run(project, "check") == 0


def test_an_unchanged_build_touches_nothing(project: Path) -> None:
    run(project, "build")
    before = {path: path.stat().st_mtime_ns for path in project.rglob("*")}
    run(project, "build")
    assert {path: path.stat().st_mtime_ns for path in project.rglob("*")} == before


def test_a_linked_target_stays_a_link(project: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (project / "out").mkdir()
    (project / "out/widgets").symlink_to(elsewhere)
    for field in ("name", "title"):
        write(project, field)
        assert run(project, "build") == 0
        assert (project / "out/widgets").is_symlink()
        assert field in (elsewhere / "_async/widget.py").read_text(encoding="utf-8")


def test_a_killed_build_leaves_the_old_tree_or_the_new_one(project: Path) -> None:
    command = [sys.executable, "-m", "labelbox_gen_codegen", "--project", str(project), "build"]
    trees: dict[str, Tree] = {}
    for field in ("title", "name"):
        write(project, field)
        start = time.monotonic()
        subprocess.run(command, check=True, capture_output=True)
        duration = time.monotonic() - start
        trees[field] = generated(project)
    moments = random.Random(7)
    for attempt in range(4):
        write(project, ["title", "name"][attempt % 2])
        build = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(moments.uniform(0.5, 1.05) * duration)
        build.kill()
        build.wait()
        assert generated(project) in trees.values()
    write(project, "title")
    assert run(project, "build") == 0
    assert generated(project) == trees["title"]
    assert not (project / swap.STAGE).exists()


class Killed(BaseException):
    """A process that ends without a chance to clean up."""


@pytest.mark.parametrize("exchange", [True, False], ids=["exchange", "renames"])
@pytest.mark.parametrize("step", range(4))
def test_the_next_build_completes_one_that_was_killed_between_two_renames(
    tmp_path: Path, step: int, exchange: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ["a", "b", "c.py"]
    for tree, text in ((tmp_path, "old"), (tmp_path / swap.STAGE / "new", "new")):
        for name in names[:2]:
            (tree / name).mkdir(parents=True)
            (tree / name / "x.py").write_text(text, encoding="utf-8")
        (tree / names[2]).write_text(text, encoding="utf-8")
    if not exchange:
        monkeypatch.setattr(swap, "exchange", lambda *_: False)
    replace, done = swap.replace, 0

    def replace_some(new: Path, path: Path, old: Path) -> None:
        nonlocal done
        if done == step:
            raise Killed
        done += 1
        replace(new, path, old)

    monkeypatch.setattr(swap, "replace", replace_some)
    if step < 3:
        with pytest.raises(Killed):
            swap.bring_over(tmp_path, map(Path, names))
    else:
        swap.bring_over(tmp_path, map(Path, names))
    monkeypatch.setattr(swap, "replace", replace)
    swap.recover(tmp_path)
    files = [tmp_path / "a/x.py", tmp_path / "b/x.py", tmp_path / "c.py"]
    assert [path.read_text(encoding="utf-8") for path in files] == ["new"] * 3
    assert not (tmp_path / swap.STAGE).exists()


@pytest.mark.parametrize(
    "file", ["_async/widget.py", "_sync/client.py", "models/get_widget.py", "enums/kind.py"]
)
def test_what_cannot_be_imported_is_refused_with_its_place(project: Path, tmp_path: Path, file: str) -> None:
    config = Config.load(project)
    pipeline.build(config, tmp_path / "stage")
    assert imports.check(config, tmp_path / "stage") > 8
    path = tmp_path / "stage/out/widgets" / file
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([*lines, "nowhere"]), encoding="utf-8")
    message = f"out/widgets/{file}:{len(lines) + 1}: generated code cannot be imported: NameError"
    with pytest.raises(CodegenError, match=f"^{re.escape(message)}"):
        imports.check(config, tmp_path / "stage")
