"""The import graph has no cycle, neither at run time nor for type checkers."""

from __future__ import annotations

from graphlib import CycleError, TopologicalSorter

import pytest

from .source import Graph, graph


def cycle(graph: Graph) -> list[str]:
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return error.args[1]
    return []


@pytest.mark.parametrize("package", ["labelbox_gen.server"])
def test_no_module_imports_itself_through_others(package: str) -> None:
    imports = graph(package)
    assert len(imports) > 150
    assert cycle(imports) == []


def test_the_sdk_has_no_cycle_at_run_time() -> None:
    imports = graph("labelbox_gen", types=False)
    assert "labelbox_gen._async.exports.tables" in imports["labelbox_gen._async.exports.export_task"]
    assert cycle(imports) == []


def test_the_sdk_has_no_cycle_for_type_checkers() -> None:
    """Except for the package, which loads its names lazily, and for outcomes, which a BatchError holds and raises."""
    imports = dict(graph("labelbox_gen"))
    del imports["labelbox_gen"]
    imports["labelbox_gen.exceptions"] = imports["labelbox_gen.exceptions"] - {
        "labelbox_gen._runtime.mutation_batches.outcome"
    }
    assert cycle(imports) == []


@pytest.mark.parametrize("format", ["byte_stream", "jsonl", "tables"])
def test_the_formats_of_exports_do_not_know_the_task(format: str) -> None:
    imports = graph("labelbox_gen._async")[f"labelbox_gen._async.exports.{format}"]
    assert "labelbox_gen._async.exports.export_task" not in imports


def test_a_cycle_is_found() -> None:
    assert cycle({"a": {"b"}, "b": {"c"}, "c": {"a"}})
    assert not cycle({"a": {"b", "c"}, "b": {"c"}})


def test_the_graph_has_imports_for_type_checkers_and_inside_functions() -> None:
    imports = graph("labelbox_gen.server")
    assert "labelbox_gen.server.running" in imports["labelbox_gen.server.pytest_plugin"]
    assert "labelbox_gen.server.store.entity" in imports["labelbox_gen.server.store.row"]
