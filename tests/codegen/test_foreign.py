"""Schemas in the style of other APIs come out as working code.

The excerpts in `foreign/` are small and part of the project: Relay connections; interfaces and unions; recursive
inputs, custom scalars and `@oneOf`. Two large public schemas, with an operation for every root field, are tested too
where a folder `shared/schemas` lies beside the checkout.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from labelbox_gen_codegen.errors import CodegenError

from .driver import HERE, generate, load
from .test_cases import IMPORT, assert_strictly_typed, run

LARGE = Path(__file__).parents[3] / "shared/schemas"


@dataclass(frozen=True)
class Foreign:
    """A schema with its operations, and the number of models that it has at least."""

    schema: Path
    operations: Path
    models: int

    def copied(self, case: Path) -> Path:
        """The same as a case that may be changed."""
        (case / "queries").mkdir(parents=True)
        shutil.copyfile(self.schema, case / "schema.graphql")
        shutil.copyfile(self.operations, case / "queries/operations.graphql")
        return case


def excerpt(name: str, models: int) -> Foreign:
    folder = HERE / "foreign" / name
    return Foreign(folder / "schema.graphql", folder / "queries/operations.graphql", models)


def large(name: str, models: int) -> Foreign:
    return Foreign(LARGE / name / "schema.graphql", LARGE / name / "operations.graphql", models)


FOREIGN = {
    "relay": excerpt("relay", 16),
    "interfaces": excerpt("interfaces", 10),
    "inputs": excerpt("inputs", 26),
    "github": large("github", 500),
    "saleor": large("saleor", 900),
}


@pytest.fixture(params=FOREIGN)
def foreign(request: pytest.FixtureRequest) -> Foreign:
    found = FOREIGN[request.param]
    if not found.schema.exists():
        pytest.skip("the large schemas are not part of the project")
    return found


@pytest.mark.timeout(600)  # pyright takes a minute for a large schema on a busy machine
def test_generated_code_can_be_imported_and_is_strictly_typed(foreign: Foreign, tmp_path: Path) -> None:
    case = foreign.copied(tmp_path / "case")
    generate(case, case / "expected")
    assert int(run(["-c", IMPORT, str(case), "expected"])) >= foreign.models
    assert_strictly_typed([case / "expected"], tmp_path)


def test_a_mistake_is_reported_with_its_line(foreign: Foreign, tmp_path: Path) -> None:
    case = foreign.copied(tmp_path / "case")
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
