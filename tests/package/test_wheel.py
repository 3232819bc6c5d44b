"""What is in the wheel."""

from __future__ import annotations

import re
import subprocess
import sys
from email.message import Message
from email.parser import Parser
from pathlib import Path
from zipfile import ZipFile

import pytest

from .source import PACKAGES, ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    done = subprocess.run(build, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (path,) = folder.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def names(wheel: Path) -> set[str]:
    with ZipFile(wheel) as content:
        return set(content.namelist())


def test_all_that_is_ours_is_inside(names: set[str]) -> None:
    for package in PACKAGES:
        folder = ROOT / package
        shipped = {
            path.relative_to(folder.parent).as_posix()
            for path in folder.rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }
        assert shipped <= names


def test_what_is_read_at_run_time_is_inside(names: set[str]) -> None:
    assert {
        "labelbox_gen/py.typed",
        "labelbox_gen_graphql/py.typed",
        "labelbox_gen_graphql/schema.graphql",
        "labelbox_gen_codegen/write/templates/entity.py.j2",
    } <= names


def test_nothing_else_is_inside(names: set[str]) -> None:
    tops = {name.partition("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {
        Path(package).name for package in PACKAGES
    }
    assert not {name for name in names if "__pycache__" in name or "/tests/" in name}


@pytest.fixture(scope="module")
def metadata(wheel: Path) -> Message:
    with ZipFile(wheel) as content:
        (name,) = [name for name in content.namelist() if name.endswith(".dist-info/METADATA")]
        return Parser().parsestr(content.read(name).decode())


def test_users_need_two_packages_only(metadata: Message) -> None:
    requirements = [str(line) for line in metadata.get_all("Requires-Dist", [])]
    needed = [line for line in requirements if "extra ==" not in line]
    assert sorted(line.partition(">")[0] for line in needed) == ["httpx", "pydantic"]
    assert not any("<" in line or "==" in line.partition(";")[0] for line in needed)


def test_links_of_the_description_are_absolute(metadata: Message) -> None:
    text = str(metadata.get_payload())
    links = re.findall(r"\]\(([^)]+)\)", text)
    assert any(link.endswith("/docs/bulk.md") for link in links)
    assert [link for link in links if not link.startswith(("https://", "#"))] == []


def test_the_metadata_has_project_urls(metadata: Message) -> None:
    urls = [line.partition(", ") for line in metadata.get_all("Project-URL", [])]
    assert {name for name, _, _ in urls} == {"Source", "Documentation", "Changelog"}
    assert all(url.startswith("https://") for _, _, url in urls)


def test_the_schema_in_the_wheel_is_the_committed_one(wheel: Path) -> None:
    with ZipFile(wheel) as content:
        shipped = content.read("labelbox_gen_graphql/schema.graphql")
    assert shipped == (ROOT / "schema" / "schema.graphql").read_bytes()


def test_the_wheel_works_without_the_checkout(wheel: Path, tmp_path: Path) -> None:
    with ZipFile(wheel) as content:
        content.extractall(tmp_path / "site")
    code = "import labelbox_gen as l; print(l.__file__); print(l.Client('k'), l.Project.name == 'x')"
    environment = {"PYTHONPATH": str(tmp_path / "site")}
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(str(tmp_path))
