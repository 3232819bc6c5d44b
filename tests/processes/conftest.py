"""Scripts in processes of their own, with every warning an error."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from labelbox_gen.server import RunningServer

Run = Callable[..., "subprocess.CompletedProcess[str]"]

#: What each script begins with: a key and an endpoint in the environment.
START = """
import asyncio, copy, logging, multiprocessing, os, pickle, sys, threading, time
from labelbox_gen import AsyncClient, Client, HttpConfig
ENDPOINT = os.environ["TEST_ENDPOINT"]
logging.getLogger("asyncio").setLevel(logging.ERROR)  # in development mode it reports slow callbacks
"""


@pytest.fixture
def run_script(labelbox_server: RunningServer, tmp_path: Path) -> Run:
    """Runs a script, and gives what it wrote."""

    def run(script: str, endpoint: str = labelbox_server.endpoint) -> subprocess.CompletedProcess[str]:
        path = tmp_path / "script.py"
        path.write_text(START + textwrap.dedent(script))
        environment = os.environ | {
            "LABELBOX_API_KEY": labelbox_server.add_organization(),
            "TEST_ENDPOINT": endpoint,
        }
        return subprocess.run(
            [sys.executable, "-X", "dev", "-W", "error", str(path)],
            env=environment,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )

    return run
