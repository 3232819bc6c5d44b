"""Runs the examples of README.md, `docs/bulk.md`, `docs/client.md` and others, each page in its order, on the embedded server."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from labelbox_gen import Client

if TYPE_CHECKING:
    from labelbox_gen.server import RunningServer

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
PAGES = [
    ROOT / "docs" / "client.md",
    ROOT / "docs" / "logging.md",
    *sorted((ROOT / "docs" / "client").glob("*.md")),
]
BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)

#: The smallest PNG there is.
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010800000000"
    "3a7e9b550000000a49444154789c6360000000020001e221bc330000000049454e44ae426082"
)


@pytest.fixture
def served(labelbox_server: RunningServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The environment has the endpoints of the embedded server and a key."""
    monkeypatch.setenv("LABELBOX_ENDPOINT", labelbox_server.endpoint)
    monkeypatch.setenv("LABELBOX_REST_ENDPOINT", labelbox_server.rest_endpoint)
    monkeypatch.setenv("LABELBOX_APP_URL", labelbox_server.app_url)
    monkeypatch.setenv("LABELBOX_API_KEY", labelbox_server.add_organization("README"))

    made: list[Client] = []
    init = Client.__init__
    monkeypatch.setattr(
        Client, "__init__", lambda self, **options: made.append(self) or init(self, **options)
    )
    yield
    for client in made:  # a script ends with its process; a test must close what it opened
        client.close()


def run(page: Path) -> dict[str, Any]:
    """What the examples of a page leave behind."""
    names: dict[str, Any] = {}
    for block in BLOCK.findall(page.read_text(encoding="utf-8")):
        exec(compile(block, str(page), "exec", dont_inherit=True), names)
    return names


@pytest.mark.usefixtures("served")
def test_the_examples_run_as_they_stand(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "images").mkdir()
    for name in ("stop_1", "stop_2", "yield_1"):
        (tmp_path / "images" / f"{name}.png").write_bytes(PIXEL)
    monkeypatch.chdir(tmp_path)
    names = run(README)
    names["test_my_pipeline"](names["client"])

    printed = capsys.readouterr().out
    assert "3 created" in printed
    assert "sign-stop_1 stop" in printed
    assert "sign-stop_1 Signs 2026" in printed
    assert "['sign-stop_1', 'sign-stop_2', 'sign-yield_1']" in printed
    assert "GetProject RESOURCE_NOT_FOUND" in printed
    assert "Did you mean name?" in printed


@pytest.mark.usefixtures("served")
def test_the_examples_for_much_data_run_as_they_stand(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    run(ROOT / "docs" / "bulk.md")
    printed = capsys.readouterr().out
    assert "1000 created, 0 not" in printed
    assert "500 changed" in printed
    assert "1000 created once" in printed
    assert "In a batch" in printed
    assert printed.count("2000 rows") == 2
    assert "2000 keys, 17 columns" in printed
    assert "1000 imported" in printed


@pytest.mark.usefixtures("served")
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_examples_of_a_page_run_as_they_stand(
    page: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(page)
