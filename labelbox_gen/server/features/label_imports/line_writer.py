"""Writing of a chunk of lines to the database: data row lookup, label assembly, project membership."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from labelbox_gen.server.store.row import Row
from labelbox_gen.server.store.store import Store

from ..data_rows.lookup import by_keys
from ..data_rows.table import DATA_ROW
from ..labels import rules as labels
from ..labels.table import LABEL
from ..projects.data_rows import add_rows, labeled, to_label
from .drawn import Drawn
from .invalid import Invalid
from .lines import Line, Reference


class LineWriter:
    """The lines written in one transaction. Later chunks of an import extend the labels of earlier chunks."""

    def __init__(self, store: Store, imported: Row) -> None:
        self._store = store
        self._import = imported
        self._inside: set[str] = set()
        """Ids of the data rows that may be labeled in the project."""
        self._labels: dict[str, Row] = {}
        """Labels of earlier chunks of this import, by data row id."""

    def apply(self, lines: Sequence[Line]) -> list[Mapping[str, Any]]:
        """Write the lines and return the status of each."""
        rows = self._rows({line.row for line in lines if line.row is not None})
        ids = [row.id for row in rows.values()]
        self._inside = to_label(self._store, self._import["project_id"], ids)
        drawn = self._drawn(rows)
        for line in lines:
            self._add(line, rows, drawn, relationships=False)
        for line in lines:
            self._add(line, rows, drawn, relationships=True)
        self._save(lines, rows, drawn)
        return [line.status(rows.get(line.row) if line.row else None) for line in lines]

    def _rows(self, references: Iterable[Reference]) -> Mapping[Reference, Row]:
        ids = [value for key, value in references if key == "id"]
        keys = [value for key, value in references if key == "globalKey"]
        found = {("id", row.id): row for row in self._store.by_ids(DATA_ROW, ids)}
        return found | {("globalKey", key): row for key, row in by_keys(self._store, keys).items()}

    def _drawn(self, rows: Mapping[Reference, Row]) -> dict[str, Drawn]:
        """Annotations by data row id. Labels of other imports and users stay unchanged: each import adds labels."""
        self._labels = {
            label["data_row_id"]: label for label in self._known([row.id for row in rows.values()])
        }
        return {
            row.id: Drawn(self._labels[row.id]["annotations"] if row.id in self._labels else None)
            for row in rows.values()
        }

    def _known(self, row_ids: list[str]) -> Iterable[Row]:
        column = LABEL.table.c
        return self._store.find(
            LABEL, column.label_import_id == self._import.id, column.data_row_id.in_(row_ids)
        )

    def _add(
        self, line: Line, rows: Mapping[Reference, Row], drawn: Mapping[str, Drawn], *, relationships: bool
    ) -> None:
        """Add the line's annotation. A second pass adds relationships, which may precede their objects in the file."""
        annotation = line.annotation
        if line.error is not None or annotation is None or line.row is None:
            return
        if (annotation.section == "relationships") != relationships:
            return
        try:
            if line.row not in rows:
                raise Invalid(f"dataRow.{line.row[0]}", f"data row '{line.row[1]}' does not exist")
            if rows[line.row].id not in self._inside:
                raise Invalid(f"dataRow.{line.row[0]}", f"data row '{line.row[1]}' is not in the project")
            label = drawn[rows[line.row].id]
            if relationships:
                label.check_ends(annotation)
            label.add(annotation)
        except Invalid as error:
            line.error = error

    def _save(self, lines: Iterable[Line], rows: Mapping[Reference, Row], drawn: Mapping[str, Drawn]) -> None:
        good = [line for line in lines if line.error is None and line.row is not None]
        touched = dict.fromkeys(rows[line.row].id for line in good if line.row)
        benchmarks = {
            rows[line.row].id for line in good if line.row and line.content.get("isBenchmarkReferenceLabel")
        }
        new: list[dict[str, Any]] = []
        changed: list[Row] = []
        for id in touched:
            values: dict[str, Any] = {"annotations": drawn[id].content, "label": drawn[id].text()}
            if id in benchmarks:
                values["is_benchmark_reference"] = True
            if id in self._labels:
                changed.append(self._store.update(self._labels[id], values))
            else:
                new.append({**values, **self._base(), "data_row_id": id})
        made = self._store.insert_many(LABEL, new)
        self._enter_project(list(touched))
        labels.created(self._store, made)
        labels.updated(self._store, changed)

    def _base(self) -> dict[str, Any]:
        imported = self._import
        made = {"label_import_id": imported.id, "created_by_id": imported["created_by_id"]}
        return {**made, "project_id": imported["project_id"]}

    def _enter_project(self, row_ids: Sequence[str]) -> None:
        """Add the data rows to the project and move them from the labeling queue to the review queue."""
        add_rows(self._store, self._import["project_id"], row_ids)
        labeled(self._store, self._import["project_id"], row_ids)
