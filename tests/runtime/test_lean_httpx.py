"""Import of httpx without its command line."""

from __future__ import annotations

import subprocess
import sys

import pytest

SEEN = "import sys; print(sorted({'httpx._main', 'rich', 'click'} & set(sys.modules)))"


@pytest.mark.parametrize(
    ("code", "seen"),
    [
        (f"import labelbox_gen; labelbox_gen.Client('key').close(); {SEEN}", []),
        (
            f"import labelbox_gen._runtime.http.lean_httpx, importlib; importlib.import_module('httpx._main'); {SEEN}",
            None,
        ),
        (f"import httpx, labelbox_gen; labelbox_gen.Client('key').close(); {SEEN}", None),
    ],
    ids=["alone", "command line later", "httpx before"],
)
def test_the_command_line_is_loaded_on_demand(code: str, seen: list[str] | None) -> None:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == str(["click", "httpx._main", "rich"] if seen is None else seen)
