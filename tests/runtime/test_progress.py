"""Progress: a function, a bar, or nothing."""

from __future__ import annotations

import io
import sys

import pytest

from labelbox_gen.exceptions import LabelboxError
from labelbox_gen.progress import reporter


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_function_is_told() -> None:
    told: list[tuple[int, int | None]] = []
    with reporter(lambda done, total: told.append((done, total)), "work", total=2) as report:
        report(1, 2)
        report(2, None)
    assert told == [(1, 2), (2, None)]


@pytest.mark.parametrize("progress", [True, False])
def test_nothing_is_shown_where_no_terminal_is(progress: bool, capsys: pytest.CaptureFixture[str]) -> None:
    with reporter(progress, "work") as report:
        report(1, 2)
    assert capsys.readouterr() == ("", "")


def test_a_terminal_shows_a_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with reporter(True, "digits", total=100) as report:
        report(100, 100)
    assert "digits" in terminal.getvalue()
    assert "100/100" in terminal.getvalue()


def test_false_shows_nothing_on_a_terminal_either(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with reporter(False, "digits") as report:
        report(1, 2)
    assert terminal.getvalue() == ""


def test_a_bar_needs_rich(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", Terminal())
    monkeypatch.setitem(sys.modules, "rich.console", None)
    with pytest.raises(LabelboxError, match=r"labelbox-gen\[cli\]"), reporter(True, "digits"):
        pass
