"""The one formatting step, at the end: ruff, with rules of its own so that no project setting changes the output."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from pathlib import Path

from ..errors import CodegenError

#: Sort imports, remove unused ones and duplicate members of unions, which templates and the token pass leave behind.
RULES = "I,F401,PYI016,TC005"


def tidy(paths: Iterable[Path]) -> None:
    """Format all Python files under `paths`."""
    files = [str(path) for path in paths]
    common = [
        "--isolated",
        "--quiet",
        "--no-cache",
        "--no-respect-gitignore",
        "--line-length=110",
        "--target-version=py310",
    ]
    _ruff("check", "--fix-only", f"--select={RULES}", "--config", FIRST_PARTY, *common, *files)
    _ruff("format", *common, *files)


FIRST_PARTY = (
    'lint.isort.known-first-party = ["labelbox_gen", "labelbox_gen_graphql", "labelbox_gen_codegen"]'
)


@cache
def binary() -> str:
    """The path of ruff; `python -m ruff` would start an interpreter for each run."""
    return str(import_module("ruff.__main__").find_ruff_bin())


def _ruff(*arguments: str) -> None:
    done = subprocess.run([binary(), *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise CodegenError(
            f"ruff refused generated code, which is a defect of a template:\n{done.stderr}{done.stdout}"
        )
