"""Two large schemas of others, with an operation for every root field: all of it must come out as working code."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from .driver import generate
from .test_cases import IMPORT, run

SCHEMAS = Path(__file__).parents[3] / "shared/schemas"


@pytest.mark.parametrize(("name", "least"), [("github", 500), ("saleor", 900)])
def test_a_large_schema_comes_out_as_modules_that_can_be_imported(
    name: str, least: int, tmp_path: Path
) -> None:
    if not (SCHEMAS / name).exists():
        pytest.skip("the schemas of others are not part of the project")
    case = tmp_path / name
    (case / "queries").mkdir(parents=True)
    shutil.copyfile(SCHEMAS / name / "schema.graphql", case / "schema.graphql")
    shutil.copyfile(SCHEMAS / name / "operations.graphql", case / "queries/operations.graphql")
    generate(case, case / "expected")
    assert int(run(["-c", IMPORT, str(case), "expected"])) > least
