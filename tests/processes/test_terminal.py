"""The README on a terminal: its examples run in a process whose streams are a pseudo-terminal."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from labelbox_gen.server import RunningServer

BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
README = Path(__file__).parents[2] / "README.md"

#: Makes the package rich unavailable, as in an installation without the extra.
WITHOUT_RICH = (
    "import sys; sys.modules['rich'] = sys.modules['rich.console'] = sys.modules['rich.progress'] = None\n"
)

Terminal = Callable[[str], "tuple[int, str]"]


@pytest.fixture
def terminal(labelbox_server: RunningServer, tmp_path: Path) -> Terminal:
    """Runs a script on a pseudo-terminal; its exit code, and what the terminal shows."""
    environment = os.environ | {
        "LABELBOX_ENDPOINT": labelbox_server.endpoint,
        "LABELBOX_REST_ENDPOINT": labelbox_server.rest_endpoint,
        "LABELBOX_API_KEY": labelbox_server.add_organization(),
        "TERM": "xterm",
    }
    (tmp_path / "images").mkdir()
    for name in ("stop_1", "stop_2", "yield_1"):
        (tmp_path / "images" / f"{name}.png").write_bytes(b"\x89PNG")

    def run(script: str) -> tuple[int, str]:
        (tmp_path / "script.py").write_text(script)
        outer, inner = pty.openpty()
        command = [sys.executable, "-W", "ignore", "script.py"]
        process = subprocess.Popen(
            command, cwd=tmp_path, env=environment, stdin=inner, stdout=inner, stderr=inner
        )
        os.close(inner)
        shown = b""
        while chunk := read(outer):
            shown += chunk
        os.close(outer)
        return process.wait(30), shown.decode()

    return run


def read(terminal: int) -> bytes:
    """The next bytes that the terminal shows; none after the process has ended."""
    try:
        return os.read(terminal, 65536)
    except OSError:  # Linux reports the end as an error
        return b""


@pytest.mark.parametrize("prologue", ["", WITHOUT_RICH], ids=["rich", "without rich"])
def test_the_readme_runs_on_a_terminal(terminal: Terminal, prologue: str) -> None:
    blocks = BLOCK.findall(README.read_text(encoding="utf-8"))
    code, shown = terminal(prologue + "\n".join(blocks))
    assert code == 0, shown
    assert "Traceback" not in shown
    assert "3 created" in shown
    assert ("━" in shown) is (prologue == "")  # the progress bar
    assert "DataUpsertTask" not in shown
