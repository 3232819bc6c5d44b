"""The types of the installed package, as pyright and mypy see them from outside the checkout."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent

#: Strict, and an ignore without an error is one: so each line of bad.py is proved to be wrong.
PYRIGHT = {
    "typeCheckingMode": "strict",
    "pythonVersion": "3.10",
    "enableTypeIgnoreComments": False,
    "reportUnnecessaryTypeIgnoreComment": "error",
    "reportUnusedExpression": "none",
}


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A folder that knows nothing of the checkout."""
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(PYRIGHT))
    for name in ("good.py", "guide.py", "bad.py"):
        shutil.copy(HERE / name, tmp_path)
    return tmp_path


def run(folder: Path, *arguments: str) -> tuple[int, str]:
    done = subprocess.run([sys.executable, "-m", *arguments], cwd=folder, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def test_pyright_agrees_and_sees_the_package(outside: Path) -> None:
    """In one process, which takes most of its time for the package: the only error is the one in `seen.py`."""
    (outside / "seen.py").write_text("from labelbox_gen import Project\nx: int = Project.name\n")
    code, output = run(outside, "pyright", "--pythonpath", sys.executable, ".")
    assert code == 1, output
    (error,) = re.findall(r"^.*\berror: .*", output, re.MULTILINE)
    assert "seen.py:2" in error
    assert '"OrderedColumn[Project, str]" is not assignable to "int"' in output
    assert "1 error, 0 warnings" in output


def test_mypy_agrees(outside: Path) -> None:
    code, output = run(outside, "mypy", "--strict", "--cache-dir", "cache", "good.py", "guide.py")
    assert code == 0, output
