"""Two large schemas of others, with an operation for every root field: all of it must come out as working code."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from labelbox_gen_codegen.errors import CodegenError

from .driver import generate, load
from .test_cases import IMPORT, run

SCHEMAS = Path(__file__).parents[3] / "shared/schemas"


@pytest.fixture(params=[("github", 500), ("saleor", 900)], ids=["github", "saleor"])
def foreign(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, int]:
    """A schema of others as a case, and how many models it has at least."""
    name, least = request.param
    if not (SCHEMAS / name).exists():
        pytest.skip("the schemas of others are not part of the project")
    case = tmp_path / name
    (case / "queries").mkdir(parents=True)
    shutil.copyfile(SCHEMAS / name / "schema.graphql", case / "schema.graphql")
    shutil.copyfile(SCHEMAS / name / "operations.graphql", case / "queries/operations.graphql")
    return case, least


def test_a_large_schema_comes_out_as_modules_that_can_be_imported(foreign: tuple[Path, int]) -> None:
    case, least = foreign
    generate(case, case / "expected")
    assert int(run(["-c", IMPORT, str(case), "expected"])) > least


def test_a_mistake_among_thousands_of_lines_is_the_one_that_is_named(foreign: tuple[Path, int]) -> None:
    case, _ = foreign
    path = case / "queries/operations.graphql"
    lines = path.read_text(encoding="utf-8").splitlines()
    number = max(number for number, line in enumerate(lines) if line.strip() == "id")
    lines[number] += "x"
    path.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(CodegenError) as caught:
        load(case)
    (problem,) = str(caught.value).splitlines()
    assert problem.startswith(f"queries/operations.graphql:{number + 1}:")
    assert "Cannot query field 'idx'" in problem
