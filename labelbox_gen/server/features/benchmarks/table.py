"""Benchmarks: reference labels of data rows."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.sql.elements import ColumnElement

from labelbox_gen.server.store.entity import Entity, ToOne
from labelbox_gen.server.store.table import entity_table, reference

from ..labels.table import LABEL

_TABLE = entity_table(
    "benchmark",
    reference("project", nullable=False),
    reference("label", nullable=False),
    reference("user", "created_by_id"),
)
_REFERENCE = LABEL.table.alias("reference_label")
_LABEL = LABEL.table.c


def _of_compared(value: ColumnElement[Any]) -> ColumnElement[Any]:
    """An aggregate over the labels compared with the benchmark."""
    return (
        select(value)
        .select_from(LABEL.table)
        .join(
            _REFERENCE,
            (_REFERENCE.c.project_id == _LABEL.project_id) & (_REFERENCE.c.data_row_id == _LABEL.data_row_id),
        )
        .where(_REFERENCE.c.id == _TABLE.c.label_id, _LABEL.id != _REFERENCE.c.id)
        .where(_LABEL.deleted.is_(False), _LABEL.benchmark_agreement.is_not(None))
        .correlate(_TABLE)
        .scalar_subquery()
    )


BENCHMARK = Entity(
    "Benchmark",
    _TABLE,
    relations={
        "createdBy": ToOne("User", "created_by_id"),
        "referenceLabel": ToOne("Label", "label_id"),
    },
    computed={
        "averageAgreement": _of_compared(func.avg(_LABEL.benchmark_agreement)),
        "completedCount": _of_compared(func.count()),
        "lastActivity": _of_compared(func.max(_LABEL.updated_at)),
    },
)
"""A data row has at most one benchmark in a project: the label that was chosen last."""
