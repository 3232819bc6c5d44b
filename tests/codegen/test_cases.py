"""Each folder of `cases/`: what is generated is what is expected, can be imported, and is typed to the last corner."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from .driver import CASES, HERE, files, generate

ROOT = HERE.parent.parent
NAMES = [case.name for case in CASES]

#: Imports all modules of a package; the client must not need pydantic, and all models must be complete.
IMPORT = """
import importlib, pkgutil, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
name = sys.argv[2]
for package in ("operations", "_async.graphql"):
    loaded = importlib.import_module(f"{name}.{package}")
    for info in pkgutil.iter_modules(loaded.__path__):
        importlib.import_module(f"{name}.{package}.{info.name}")
models = importlib.import_module(f"{name}.models")
assert "pydantic" not in sys.modules, "the client imports pydantic"
for exported in models.__all__:
    getattr(models, exported)
for info in pkgutil.iter_modules(models.__path__):
    module = importlib.import_module(f"{name}.models.{info.name}")
    for value in vars(module).values():
        if hasattr(value, "model_rebuild"):
            value.model_rebuild(force=True)
            assert value.__pydantic_complete__, value
print(len(models.__all__))
"""


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_generated_code_is_what_is_expected(case: Path, tmp_path: Path) -> None:
    generate(case, tmp_path / "expected")
    assert files(tmp_path / "expected") == files(case / "expected"), (
        "run make codegen-cases and read the diff"
    )


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_generated_code_is_the_same_in_any_hash_order(case: Path, tmp_path: Path) -> None:
    script = "import sys; from pathlib import Path; from tests.codegen.driver import generate; generate(*map(Path, sys.argv[1:]))"
    run(["-c", script, str(case), str(tmp_path / "expected")], PYTHONHASHSEED="7")
    assert files(tmp_path / "expected") == files(case / "expected")


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_generated_code_can_be_imported_in_a_fresh_process(case: Path) -> None:
    assert int(run(["-c", IMPORT, str(case), "expected"])) > 0


def test_generated_code_is_strictly_typed(tmp_path: Path) -> None:
    assert_strictly_typed([case / "expected" for case in CASES], tmp_path)


def assert_strictly_typed(packages: list[Path], folder: Path) -> None:
    """Run pyright in strict mode over generated packages, with its configuration in `folder`."""
    config = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.10",
        "extraPaths": [str(ROOT)],
        "include": [os.path.relpath(package, folder) for package in packages],  # absolute ones are ignored
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "pyright",
        "--outputjson",
        "--pythonpath",
        sys.executable,
        "-p",
        str(folder),
    ]
    report = json.loads(subprocess.run(command, capture_output=True, text=True, check=False).stdout)
    assert report["generalDiagnostics"] == []
    assert report["summary"]["filesAnalyzed"] == sum(
        name.endswith(".py") for package in packages for name in files(package)
    )


def run(arguments: list[str], **environment: str) -> str:
    """Python in a process of its own, which must succeed."""
    paths = os.pathsep.join([str(ROOT), str(ROOT / "codegen")])
    done = subprocess.run(
        [sys.executable, *arguments],
        env={**os.environ, "PYTHONPATH": paths, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
