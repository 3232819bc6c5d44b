"""The pytest fixtures of the package, in a separate pytest run."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

TESTS = """
import pytest

def test_each_test_has(labelbox_client):
    assert labelbox_client.execute("{datasets{name}}") == {"datasets": []}
    labelbox_client.create_dataset(name="mine")

def test_an_organization_of_its_own(labelbox_client, labelbox_server):
    assert labelbox_client.execute("{datasets{name}}") == {"datasets": []}
    assert labelbox_server.url.endswith("/graphql")

def test_users_with_roles(labelbox_client, labelbox_user):
    project = labelbox_client.create_project(name="mine")
    assert [p.uid for p in labelbox_user("Labeler").get_projects()] == [project.uid]
    assert list(labelbox_user("NONE").get_projects()) == []
    assert labelbox_user("NONE", {project.uid: "Reviewer"}).get_project(project.uid).name == "mine"

@pytest.mark.MARK
async def test_also_async(async_labelbox_client):
    assert await async_labelbox_client.execute("{datasets{name}}") == {"datasets": []}

@pytest.fixture
def anyio_backend():
    return "asyncio"
"""


def run_pytest(folder: Path, *arguments: str) -> str:
    root = Path(__file__).parents[2]
    paths = [str(root), str(root / "generated"), os.environ.get("PYTHONPATH", "")]
    plugin = ["-p", "no:labelbox_gen", "-p", "labelbox_gen.server.pytest_plugin", "-p", "no:cacheprovider"]
    command = [sys.executable, "-m", "pytest", "-q", *plugin, *arguments]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    return done.stdout + done.stderr


def test_fixtures_work_with_anyio(tmp_path):
    (tmp_path / "test_it.py").write_text(TESTS.replace("MARK", "anyio"))
    assert "4 passed" in run_pytest(tmp_path, "-p", "no:asyncio", "-W", "error")


@pytest.mark.skipif(find_spec("pytest_asyncio") is None, reason="pytest-asyncio is not installed")
def test_fixtures_work_with_pytest_asyncio(tmp_path):
    (tmp_path / "test_it.py").write_text(TESTS.replace("MARK", "asyncio"))
    assert "4 passed" in run_pytest(tmp_path)


def test_an_unused_plugin_imports_no_heavy_modules():
    code = "import sys, labelbox_gen.server.pytest_plugin as p; print([m for m in ('sqlalchemy', 'graphql', 'starlette', 'httpx', 'pydantic') if m in sys.modules])"
    root = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(root), str(root / "generated")])}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
