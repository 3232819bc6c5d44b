"""What an export says of a data row: its JSON, and the same with types, converted when it is read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

from labelbox_gen.exceptions import InvalidAttributeError, LabelboxError

from ..entities.fields import Value
from ..values.json_bytes import parser
from ..values.scalars import BOOLEAN, DATE_TIME, FLOAT, ID, INT, JSON, STRING, Scalar
from .chunk import parse_row

ValueT = TypeVar("ValueT")


class Exported(Value[ValueT]):
    """A field of an export; some are there only if the export was asked for them."""

    __slots__ = ("param",)

    def __init__(self, key: str, scalar: Scalar, param: str | None = None) -> None:
        super().__init__(key, scalar)
        self.param = param

    def _absent(self) -> LabelboxError:
        hint = f'Ask for it: export(params={{"{self.param}": True}}).' if self.param else None
        return InvalidAttributeError(f"this export has no {self.entity}.{self.name}", hint=hint)


class ExportedPart:
    """Some JSON of an export, with attributes."""

    __slots__ = ("data",)

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data
        """All of the JSON, also what has no attribute."""

    def __repr__(self) -> str:
        known = self.data.get("id") or self.data.get("name")
        return f"<{type(self).__name__}{'' if known is None else f' {known!r}'}>"


def one(kind: Callable[[dict[str, Any]], Any]) -> Scalar:
    return Scalar("object", (object,), kind)


def several(kind: Callable[[dict[str, Any]], Any]) -> Scalar:
    return Scalar("list", (object,), lambda items: [kind(item) for item in items])


def by_id(kind: Callable[[dict[str, Any]], Any]) -> Scalar:
    return Scalar("dict", (object,), lambda items: {id: kind(item) for id, item in items.items()})


class ExportedRowDetails(ExportedPart):
    """Where a data row comes from."""

    __slots__ = ()

    dataset_id: Value[str] = Exported("dataset_id", ID)
    dataset_name: Value[str] = Exported("dataset_name", STRING)
    created_at: Value[datetime] = Exported("created_at", DATE_TIME)
    updated_at: Value[datetime] = Exported("updated_at", DATE_TIME)
    last_activity_at: Value[datetime] = Exported("last_activity_at", DATE_TIME)
    created_by: Value[str | None] = Exported("created_by", STRING)
    """Their e-mail address."""


class ExportedDataRow(ExportedPart):
    """The data row itself."""

    __slots__ = ()

    id: Value[str] = Exported("id", ID)
    global_key: Value[str | None] = Exported("global_key", STRING)
    external_id: Value[str | None] = Exported("external_id", STRING)
    row_data: Value[str] = Exported("row_data", STRING)
    """Its URL or text."""
    details: Value[ExportedRowDetails] = Exported("details", one(ExportedRowDetails), "data_row_details")


class ExportedLabelDetails(ExportedPart):
    """Who labeled, and when."""

    __slots__ = ()

    created_at: Value[datetime] = Exported("created_at", DATE_TIME)
    updated_at: Value[datetime] = Exported("updated_at", DATE_TIME)
    content_last_updated_at: Value[datetime | None] = Exported("content_last_updated_at", DATE_TIME)
    created_by: Value[str | None] = Exported("created_by", STRING)
    """Their e-mail address."""
    reviews: Value[list[dict[str, Any]]] = Exported("reviews", JSON)


class ExportedPerformance(ExportedPart):
    """How long a label took, and how good it is."""

    __slots__ = ()

    seconds_to_create: Value[float | None] = Exported("seconds_to_create", FLOAT)
    seconds_to_review: Value[float | None] = Exported("seconds_to_review", FLOAT)
    skipped: Value[bool] = Exported("skipped", BOOLEAN)


class ExportedLabel(ExportedPart):
    """A label in a project."""

    __slots__ = ()

    id: Value[str] = Exported("id", ID)
    label_kind: Value[str] = Exported("label_kind", STRING)
    version: Value[str] = Exported("version", STRING)
    annotations: Value[dict[str, Any]] = Exported("annotations", JSON)
    """`objects`, `classifications` and `relationships`; other parts for video and DICOM."""
    label_details: Value[ExportedLabelDetails] = Exported(
        "label_details", one(ExportedLabelDetails), "label_details"
    )
    performance_details: Value[ExportedPerformance] = Exported(
        "performance_details", one(ExportedPerformance), "performance_details"
    )

    @property
    def objects(self) -> list[dict[str, Any]]:
        """The objects among the annotations."""
        return self.annotations.get("objects", [])

    @property
    def classifications(self) -> list[dict[str, Any]]:
        """The classifications among the annotations."""
        return self.annotations.get("classifications", [])


class ExportedProjectDetails(ExportedPart):
    """Where a data row is in the workflow of a project."""

    __slots__ = ()

    ontology_id: Value[str | None] = Exported("ontology_id", ID)
    task_id: Value[str | None] = Exported("task_id", ID)
    task_name: Value[str | None] = Exported("task_name", STRING)
    batch_id: Value[str | None] = Exported("batch_id", ID)
    batch_name: Value[str | None] = Exported("batch_name", STRING)
    workflow_status: Value[str | None] = Exported("workflow_status", STRING)
    workflow_history: Value[list[dict[str, Any]]] = Exported("workflow_history", JSON)
    priority: Value[int | None] = Exported("priority", INT)
    consensus_expected_label_count: Value[int | None] = Exported("consensus_expected_label_count", INT)
    selected_label_id: Value[str | None] = Exported("selected_label_id", ID)


class ExportedProject(ExportedPart):
    """A data row in a project."""

    __slots__ = ()

    name: Value[str] = Exported("name", STRING)
    labels: Value[list[ExportedLabel]] = Exported("labels", several(ExportedLabel))
    project_details: Value[ExportedProjectDetails] = Exported(
        "project_details", one(ExportedProjectDetails), "project_details"
    )


class ExportedRow:
    """A row of an export: `json` is all of it, the attributes are its parts with types."""

    __slots__ = ("_data", "offset", "raw")

    def __init__(self, raw: bytes, offset: int) -> None:
        self.raw = raw
        """The line as it came."""
        self.offset = offset
        """Where the next row begins: `task.rows(offset=row.offset)` goes on after this one, in any process."""
        self._data: Any = None

    @property
    def data(self) -> dict[str, Any]:
        """All of the JSON; parsed when it is first read.

        Raises:
            LabelboxError: the line is not JSON.
        """
        if self._data is None:
            try:
                self._data = parser()(self.raw)
            except ValueError:
                self._data = parse_row(self.raw, self.offset)
        return self._data

    json = data

    data_row: Value[ExportedDataRow] = Exported("data_row", one(ExportedDataRow))
    media_attributes: Value[dict[str, Any]] = Exported("media_attributes", JSON)
    metadata_fields: Value[list[dict[str, Any]]] = Exported("metadata_fields", JSON, "metadata_fields")
    attachments: Value[list[dict[str, Any]]] = Exported("attachments", JSON, "attachments")
    embeddings: Value[list[dict[str, Any]]] = Exported("embeddings", JSON, "embeddings")
    projects: Value[dict[str, ExportedProject]] = Exported("projects", by_id(ExportedProject))
    """By the id of the project."""

    @property
    def labels(self) -> list[ExportedLabel]:
        """The labels in all projects."""
        return [label for project in self.projects.values() for label in project.labels]

    def __repr__(self) -> str:
        return f"<ExportedRow of {len(self.raw)} bytes, up to byte {self.offset}>"
