"""Progress: a function, a bar, plain lines, or nothing."""

from __future__ import annotations

import io
import sys
from types import SimpleNamespace

import pytest

from labelbox_gen.progress import reporter


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_function_receives_the_progress() -> None:
    told: list[tuple[int, int | None]] = []
    with reporter(lambda done, total: told.append((done, total)), "work", total=2) as report:
        report(1, 2)
        report(2, None)
    assert told == [(1, 2), (2, None)]


@pytest.mark.parametrize("progress", [True, False])
def test_no_bar_without_a_terminal(progress: bool, capsys: pytest.CaptureFixture[str]) -> None:
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


def test_false_disables_the_bar_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with reporter(False, "digits") as report:
        report(1, 2)
    assert terminal.getvalue() == ""


def test_without_rich_there_are_plain_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setitem(sys.modules, "rich.console", None)
    with reporter(True, "digits", total=100) as report:
        for done in range(101):
            report(done, 100)
    assert terminal.getvalue().splitlines() == ["digits: 0 of 100", "digits: 100 of 100"]


def test_an_error_of_the_work_is_raised_after_the_last_line(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setitem(sys.modules, "rich.console", None)

    def work() -> None:
        with reporter(True, "digits") as report:
            report(1, None)
            report(2, None)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        work()
    assert terminal.getvalue().splitlines() == ["digits: 1", "digits: 2"]


def test_a_notebook_shows_one_line_that_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    shell = type("ZMQInteractiveShell", (), {})()
    monkeypatch.setitem(sys.modules, "IPython", SimpleNamespace(get_ipython=lambda: shell))
    with reporter(True, "digits", total=100) as report:
        for done in range(101):
            report(done, 100)
    assert stream.getvalue() == "\rdigits: 0 of 100\rdigits: 100 of 100\n"
