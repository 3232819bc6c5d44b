"""Checkers show each use of what the schema deprecates (PEP 702); what it deprecates works as before."""

from __future__ import annotations

import importlib
import json
import re
import shutil
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import pytest

from .driver import HERE, package

EXPECTED = HERE / "cases/deprecated/expected"
USE = """\
from widgets._sync.client import ClientBase
from widgets._sync.widget import Widget


def use(client: ClientBase, widget: Widget) -> None:
    print(Widget.score == 1, Widget.size.asc, Widget.old, widget.plain, widget.uid)
    print(widget.old)  # deprecated
    print(widget.score)  # deprecated
    print(widget.size)  # deprecated
    client.get_widget("1")  # deprecated
    client.get_widgets(Widget.score == 1)  # deprecated
    client.create_widget(plain="x")  # deprecated
    widget.parts()  # deprecated
    widget.refresh()  # deprecated
    widget.delete()  # deprecated
    client.graphql.get_widget("1")  # deprecated
"""
#: The lines of `USE` that a checker must point to.
LINES = {number for number, line in enumerate(USE.splitlines(), 1) if "# deprecated" in line}


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A folder with the generated package of the case and a module that uses it."""
    shutil.copytree(EXPECTED, tmp_path / "widgets")
    (tmp_path / "use.py").write_text(USE, encoding="utf-8")
    settings = {"reportDeprecated": "error", "typeCheckingMode": "strict"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    return tmp_path


def lines(folder: Path, *command: str) -> set[int]:
    """The lines of `use.py` that a checker writes about."""
    done = subprocess.run(
        [sys.executable, "-m", *command, "use.py"], cwd=folder, capture_output=True, text=True
    )
    return {int(found) for found in re.findall(r"use\.py:(\d+):.*", done.stdout)}


def test_pyright_shows_each_use(outside: Path) -> None:
    assert lines(outside, "pyright", "--pythonpath", sys.executable) == LINES


def test_mypy_shows_each_use(outside: Path) -> None:
    assert lines(outside, "mypy", "--enable-error-code", "deprecated") == LINES


def test_reading_a_deprecated_field_is_like_reading_any_other() -> None:
    widget = widget_class()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert widget(None, {"score": 1, "old": "x"}).old == "x"
        assert [each.key for each in (widget.score == 1).comparisons] == ["score"]


def test_calling_a_deprecated_method_warns_in_the_line_of_the_caller() -> None:
    widget = widget_class()
    with pytest.warns(DeprecationWarning, match="gone") as caught:
        widget(NoPages(), {"id": "1"}).parts()
    assert caught[0].filename == __file__


def widget_class() -> Any:
    """The entity of the case."""
    return importlib.import_module(f"{package(EXPECTED).__name__}._sync.widget").Widget


class NoPages:
    """A client whose lists are nothing."""

    def pages(self, *_: object) -> None:
        """No pages."""
