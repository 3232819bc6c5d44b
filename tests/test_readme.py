"""The examples of README.md, run in their order against the embedded server."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from labelbox_gen import AsyncClient, Client

if TYPE_CHECKING:
    from labelbox_gen.server import RunningServer

README = Path(__file__).parent.parent / "README.md"
BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)

#: The smallest PNG there is.
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010800000000"
    "3a7e9b550000000a49444154789c6360000000020001e221bc330000000049454e44ae426082"
)


def answering(method: Callable[..., None], server: RunningServer) -> tuple[Any, ...]:
    """The defaults of a client's constructor, with the server's address for the hosted one."""
    _, _, _, _, *rest = method.__defaults__ or ()
    return (None, server.url, server.rest_endpoint, server.app_url, *rest)


def test_the_examples_run_as_they_stand(
    labelbox_server: RunningServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "images").mkdir()
    for name in ("stop_1", "stop_2", "yield_1"):
        (tmp_path / "images" / f"{name}.png").write_bytes(PIXEL)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LABELBOX_API_KEY", labelbox_server.add_organization("README"))
    for kind in (Client, AsyncClient):
        monkeypatch.setattr(kind.__init__, "__defaults__", answering(kind.__init__, labelbox_server))

    names: dict[str, Any] = {}
    for block in BLOCK.findall(README.read_text(encoding="utf-8")):
        exec(compile(block, str(README), "exec", dont_inherit=True), names)
    names["test_my_pipeline"](names["client"])

    printed = capsys.readouterr().out
    assert "3 created" in printed
    assert "sign-stop_1 stop" in printed
    assert "['Signs']" in printed
    assert "GetProject RESOURCE_NOT_FOUND" in printed
    assert "Did you mean name?" in printed
