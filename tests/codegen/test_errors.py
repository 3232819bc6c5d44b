"""Each folder of `errors/`: what the pipeline says about it, and where."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from .driver import ERRORS
from .rewrite import message


@pytest.mark.parametrize("case", ERRORS, ids=[case.name for case in ERRORS])
def test_mistakes_are_refused_with_their_place(case: Path) -> None:
    assert message(case) + "\n" == (case / "expected.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("case", ERRORS, ids=[case.name for case in ERRORS])
def test_places_exist(case: Path) -> None:
    for line in message(case).splitlines():
        for name, number in re.findall(r"([\w/]+\.graphql):(\d+)", line):
            assert int(number) <= len((case / name).read_text(encoding="utf-8").splitlines()) + 1
