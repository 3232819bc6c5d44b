"""Documents as other people write them: inputs that refer to each other, fragments that nobody sends."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from labelbox_gen_codegen import pipeline
from labelbox_gen_codegen.errors import CodegenError

from .driver import config_of, load

CONFLICT = "fragment Both on T { a: x a: y }"
SCHEMA = "type Query { t(i: I0): T } type T { id: ID! x: Int y: String } "


def case(folder: Path, schema: str, queries: str) -> Path:
    """A case with one document."""
    (folder / "queries").mkdir()
    (folder / "schema.graphql").write_text(schema, encoding="utf-8")
    (folder / "queries/q.graphql").write_text(queries, encoding="utf-8")
    return folder


def inputs(count: int) -> str:
    """Inputs each of which has a field of each type."""
    fields = " ".join(f"f{i}: [I{i}!]" for i in range(count))
    return " ".join(f"input I{i} {{ {fields} }}" for i in range(count))


def test_inputs_that_refer_to_each_other_are_read_in_linear_time(tmp_path: Path) -> None:
    folder = case(tmp_path, SCHEMA + inputs(12), "query Q($i: I0) { t(i: $i) { id } }")
    start = time.process_time()
    pipeline.checked(config_of(folder, folder / "expected"))
    assert time.process_time() - start < 2


def test_a_conflicting_fragment_that_nobody_sends_is_left_out_with_a_note(tmp_path: Path) -> None:
    folder = case(tmp_path, SCHEMA + inputs(1), f"query Q {{ t {{ id }} }}\n{CONFLICT}\n")
    found = load(folder)
    assert "Both" not in found.fragments
    assert [str(note) for note in found.notes] == [
        "queries/q.graphql:2:1: the fragment Both is left out: no operation spreads it, and its fields conflict"
    ]


@pytest.mark.parametrize("spread", ["...Both", "... on T { ...Both }", "...Outer"])
def test_a_conflicting_fragment_that_is_sent_is_refused(tmp_path: Path, spread: str) -> None:
    outer = "fragment Outer on T { ...Both }"
    folder = case(tmp_path, SCHEMA + inputs(1), f"query Q {{ t {{ {spread} }} }}\n{CONFLICT}\n{outer}\n")
    with pytest.raises(CodegenError, match=r"queries/q\.graphql:2:.*conflict"):
        load(folder)
