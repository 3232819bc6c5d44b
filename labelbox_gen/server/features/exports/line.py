"""One data row as a line of an export."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any

from labelbox_gen.server.features.queues.table import INITIAL_QUEUE, REVIEW_QUEUE, REWORK_QUEUE
from labelbox_gen.server.files.files import absolute
from labelbox_gen.server.graphql.binding import snake_case
from labelbox_gen.server.machine_faults import raise_machine_fault
from labelbox_gen.server.store.row import Row

from ..metadata import values as metadata
from ..metadata.schemas import ENUM
from .interpolation import TooManyFrames, interpolate
from .page import ExportPage

Line = dict[str, Any]

log = logging.getLogger(__name__)

_STATUS = {INITIAL_QUEUE: "TO_LABEL", REVIEW_QUEUE: "IN_REVIEW", REWORK_QUEUE: "IN_REWORK"}
_VIDEO = ("frames", "segments", "key_frame_feature_map")


def make_lines(page: ExportPage, base_url: str) -> Iterator[Line]:
    """One line per data row. A row that cannot be exported is added to the page's problems."""
    for row in page.rows:
        try:
            line = make_line(page, row, base_url)
        except Exception as error:  # one bad row must not fail the export; the log has the cause
            raise_machine_fault(error)
            log.exception("data row %s cannot be exported", row.id)
            message = (
                f"Data row '{row.id}' has values that cannot be exported; the server's log has the cause"
            )
            page.problems.append({"data_row_id": row.id, "message": message})
        else:
            yield line


def make_line(page: ExportPage, row: Row, base_url: str) -> Line:
    params = page.params
    attributes: Line = row["media_attributes"] or {}
    line: Line = {
        "data_row": _data_row(page, row, base_url),
        "media_attributes": {snake_case(name): value for name, value in attributes.items()},
    }
    if params.attachments:
        line["attachments"] = [_attachment(each, base_url) for each in page.attachments.get(row.id, ())]
    if params.metadata:
        line["metadata_fields"] = list(_metadata(page, row))
    if params.embeddings:
        line["embeddings"] = []  # the server cannot create any yet
    line["projects"] = {
        id: _project(page, row, project)
        for id, project in page.projects.items()
        if id in page.memberships.get(row.id, {})
        or any(label["project_id"] == id for label in page.labels.get(row.id, ()))
    }
    return line


@lru_cache(1_000)
def _date(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds") + "+00:00"


def _data_row(page: ExportPage, row: Row, base_url: str) -> Line:
    own: Line = {name: row[name] for name in ("id", "global_key", "external_id")}
    own["row_data"] = absolute(base_url, row["row_data"])
    if page.params.row_details:
        dataset = page.datasets[row["dataset_id"]]
        activity = max([row["updated_at"], *(label["updated_at"] for label in page.labels.get(row.id, ()))])
        own["details"] = {
            "dataset_id": dataset.id,
            "dataset_name": dataset["name"],
            "created_at": _date(row["created_at"]),
            "updated_at": _date(row["updated_at"]),
            "last_activity_at": _date(activity),
            "created_by": page.email(row),
        }
    return own


def _attachment(attachment: Row, base_url: str) -> Line:
    own = {name: attachment[name] for name in ("id", "type", "name")}
    return {**own, "value": absolute(base_url, attachment["value"])}


def _metadata(page: ExportPage, row: Row) -> Iterator[Line]:
    """The selected option of an enum is nested in the enum."""
    known = page.metadata_schemas
    for id, value in metadata.current(row["custom_metadata"], known).items():
        schema = known.by_id[id]
        chosen = schema["kind"] == ENUM
        yield {**_schema(schema), "value": [_schema(known.options[value])] if chosen else value}


def _schema(schema: Row | Mapping[str, Any]) -> Line:
    return {"schema_id": schema["id"], "schema_name": schema["name"], "schema_kind": schema["kind"]}


def _project(page: ExportPage, row: Row, project: Row) -> Line:
    labels = [label for label in page.labels.get(row.id, ()) if label["project_id"] == project.id]
    line: Line = {"name": project["name"], "labels": [_label(page, row, label) for label in labels]}
    if page.params.project_details:
        place = page.memberships.get(row.id, {}).get(project.id)
        line["project_details"] = _project_details(page, project, place, labels)
    return line


def _project_details(
    page: ExportPage, project: Row, place: Mapping[str, Any] | None, labels: list[Row]
) -> Line:
    """A labeled row that has left the project has no workflow status. Moves are not recorded."""
    batch = page.batches.get(place["batch_id"]) if place else None
    queue = page.queues.get(place["task_queue_id"]) if place else None
    status = (_STATUS[queue["queue_type"]] if queue else "DONE") if place else None
    consensus: Mapping[str, Any] = (batch["consensus_settings_json"] or {}) if batch else {}
    return {
        "ontology_id": project["ontology_id"],
        "task_id": queue.id if queue else None,
        "task_name": queue["name"] if queue else None,
        "batch_id": batch.id if batch else None,
        "batch_name": batch["name"] if batch else None,
        "workflow_status": status,
        "workflow_history": [],
        "priority": place["priority"] if place else None,
        "consensus_expected_label_count": consensus.get("numberOfLabels"),
        "selected_label_id": labels[-1].id if labels else None,
    }


def _label(page: ExportPage, row: Row, label: Row) -> Line:
    line: Line = {"label_kind": "Default", "version": "1.0.0", "id": label.id}
    if page.params.label_details:
        changed = _date(label["updated_at"])
        dates = {"created_at": _date(label["created_at"]), "updated_at": changed}
        more: Line = {"created_by": page.email(label), "content_last_updated_at": changed, "reviews": []}
        line["label_details"] = {**dates, **more}
    if page.params.performance:
        line["performance_details"] = _performance(label)
    return {**line, "annotations": _annotations(page, row, label)}


def _performance(label: Row) -> Line:
    """The server measures no review times and has no skipped labels."""
    seconds = {"seconds_to_create": label["seconds_to_label"], "seconds_to_review": None}
    details: Line = {**seconds, "skipped": False}
    if label["is_benchmark_reference"]:
        details["benchmark_reference_label"] = label.id
    for name, column in (("benchmark_score", "benchmark_agreement"), ("consensus_score", "agreement")):
        if label[column] is not None:
            details[name] = label[column]
    return details


def _annotations(page: ExportPage, row: Row, label: Row) -> Line:
    """Annotations by frame for video, a flat object otherwise."""
    content: Mapping[str, Any] = label["annotations"]
    if "frames" not in content:
        return {"objects": [], "classifications": [], "relationships": [], **content}
    video: Line = {**{part: content[part] for part in _VIDEO}, "classifications": content["classifications"]}
    if page.params.interpolated:
        try:
            video["frames"] = interpolate(video["frames"], video["segments"])
        except TooManyFrames as error:
            message = f"Label '{label.id}' is exported with its key frames only: {error}"
            page.problems.append({"data_row_id": row.id, "label_id": label.id, "message": message})
    return video
