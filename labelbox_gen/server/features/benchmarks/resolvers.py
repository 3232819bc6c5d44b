"""Benchmarks: operations name labels, and benchmarks follow from marked labels."""

from __future__ import annotations

from collections.abc import Mapping

from labelbox_gen.server.access.permissions import MANAGE
from labelbox_gen.server.access.rule import in_project
from labelbox_gen.server.errors import NotFound
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.graphql.root_fields import get_one
from labelbox_gen.server.store.row import Row

from ..labels import rules as labels
from ..labels.table import LABEL
from .table import BENCHMARK

RESOLVERS = Resolvers()
RESOLVERS.query("benchmark")(get_one(BENCHMARK))


@RESOLVERS.mutation("createBenchmark", in_project(MANAGE, "data.labelId", "Label"))
def create_benchmark(context: Context, data: Mapping[str, str]) -> Row:
    """Replaces another benchmark of the data row. For a label that is a benchmark already, returns that benchmark."""
    label = context.store.one(LABEL, data["labelId"])
    if not label["is_benchmark_reference"]:
        _mark(context, label, benchmark=True)
    found = _of_label(context, label)
    assert found is not None
    return found


@RESOLVERS.mutation("deleteBenchmark", in_project(MANAGE, "where.labelId", "Label"))
def delete_benchmark(context: Context, where: Mapping[str, str]) -> Row:
    """The label stays."""
    label = context.store.one(LABEL, where["labelId"])
    if (benchmark := _of_label(context, label)) is None:
        raise NotFound(f"Label '{label.id}' is not a benchmark")
    _mark(context, label, benchmark=False)
    return benchmark


def _mark(context: Context, label: Row, *, benchmark: bool) -> None:
    marked = context.store.update(label, {"is_benchmark_reference": benchmark})
    labels.updated(context.store, [marked], context.user.id)


def _of_label(context: Context, label: Row) -> Row | None:
    found = context.store.find(BENCHMARK, BENCHMARK.table.c.label_id == label.id)
    return found[0] if found else None
