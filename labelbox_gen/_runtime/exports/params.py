"""What an export includes and which rows it takes, in the words of users and of the API."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from difflib import get_close_matches
from typing import Any, Literal, TypeAlias, TypedDict, get_args

from labelbox_gen.exceptions import InvalidAttributeError, InvalidQueryError

from ..data_rows.identifiers import GlobalKey, GlobalKeys, UniqueId, UniqueIds, has_identifiers, texts
from ..values.arguments import settings
from ..values.input_values import plain
from ..values.plain_json import plain_value
from ..values.scalars import dump


class ExportParams(TypedDict, total=False):
    """What an export includes besides the data rows; all are off by default."""

    attachments: bool
    data_row_details: bool
    embeddings: bool
    interpolated_frames: bool
    label_details: bool
    metadata_fields: bool
    performance_details: bool
    project_details: bool
    media_type_override: str | None
    """A member of `MediaType`, or its name."""


WorkflowStatus: TypeAlias = Literal["ToLabel", "InReview", "InRework", "Done"]

Moment: TypeAlias = "datetime | date | str | None"
"""A time, a day, or text such as `2024-01-31` or `2024-01-31T12:00:00+00:00`."""


class ExportFilters(TypedDict, total=False):
    """Which data rows an export has; they match all filters."""

    batch_ids: Sequence[str]
    data_row_ids: UniqueIds | Sequence[str]
    """At most 2,000 ids, or DataRow objects; not together with `global_keys`."""
    global_keys: GlobalKeys | Sequence[str]
    label_created_at: tuple[Moment, Moment] | list[Moment]
    """Start and end; one of them may be None."""
    last_activity_at: tuple[Moment, Moment] | list[Moment]
    workflow_status: WorkflowStatus


#: Key of `ExportParams` -> name in the API.
PARAMS = {
    "attachments": "includeAttachments",
    "data_row_details": "includeDataRowDetails",
    "embeddings": "includeEmbeddings",
    "interpolated_frames": "includeInterpolatedFrames",
    "label_details": "includeLabelDetails",
    "metadata_fields": "includeMetadata",
    "performance_details": "includePerformanceDetails",
    "project_details": "includeProjectDetails",
}

#: The API takes so many ids in one filter.
IDS = 2000

WORKFLOW_STATUSES: tuple[str, ...] = get_args(WorkflowStatus)


def params_input(params: Mapping[str, object] | None) -> dict[str, object]:
    """The API's params; each is a bool, and `media_type_override` a media type."""
    given = settings("params", params)
    override = given.pop("media_type_override", None)
    for name, value in given.items():
        value = given[name] = plain(value)
        if name not in PARAMS:
            raise unknown("export param", name, [*PARAMS, "media_type_override"])
        if not isinstance(value, bool):
            raise InvalidQueryError(f"export param {name} must be True or False, not {value!r}")
    return {key: given.get(name, False) for name, key in PARAMS.items()} | {
        "mediaTypeOverride": dump(override)
    }


def filters_input(filters: Mapping[str, object] | None) -> list[dict[str, object]]:
    """The clauses of a search query; rows must match all of them."""
    given = {name: value for name, value in settings("filters", filters).items() if value is not None}
    for name in given:
        if name not in CLAUSES:
            raise unknown("export filter", name, CLAUSES)
    if "data_row_ids" in given and "global_keys" in given:
        raise InvalidQueryError("export filters data_row_ids and global_keys exclude each other")
    return [CLAUSES[name](name, value) for name, value in given.items()]


def unknown(what: str, name: str, known: Any) -> InvalidAttributeError:
    """The error for a word that does not exist."""
    close = get_close_matches(name, list(known), n=1)
    hint = f"Did you mean {close[0]}?" if close else f"There are {', '.join(known)}."
    return InvalidAttributeError(f"there is no {what} {name!r}", hint=hint)


def _ids(
    kind: str, identifier: type[UniqueId] | type[GlobalKey] | None = None
) -> Callable[[str, object], dict[str, object]]:
    """The clause of a list of ids. With an `identifier`, the list may also have objects that identify data rows."""

    def clause(name: str, value: object) -> dict[str, object]:
        if identifier is not None and has_identifiers(value):
            value = texts(f"export filter {name}", value, identifier)
        value = plain_value(f"export filter {name}", value)
        ids = list(value) if isinstance(value, Sequence) and not isinstance(value, str) else []  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        if not ids or not all(isinstance(item, str) for item in ids) or len(ids) > IDS:  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
            raise InvalidQueryError(
                f"export filter {name} must be a list of 1 to {IDS} strings, not {value!r:.80}"
            )
        return {"ids": ids, "operator": "is", "type": kind}

    return clause


def _dates(kind: str) -> Callable[[str, object], dict[str, object]]:
    def clause(name: str, value: object) -> dict[str, object]:
        value = plain(value)
        if not isinstance(value, Sequence) or isinstance(value, str) or len(value) != 2:  # pyright: ignore[reportUnknownArgumentType]
            raise InvalidQueryError(
                f"export filter {name} must be (start, end), either of them None, not {value!r}"
            )
        start, end = (_date(name, item) for item in value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        return {"type": kind, "value": {**_range(name, start, end), "timezone": "UTC"}}

    return clause


def _range(name: str, start: str | None, end: str | None) -> dict[str, object]:
    if start and end:
        return {"operator": "BETWEEN", "value": {"min": start, "max": end}}
    if start:
        return {"operator": "GREATER_THAN_OR_EQUAL", "value": start}
    if end:
        return {"operator": "LESS_THAN_OR_EQUAL", "value": end}
    raise InvalidQueryError(f"export filter {name} needs a start or an end")


def _date(name: str, value: object) -> str | None:
    value = plain(value)
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, datetime):
        return value.astimezone().strftime("%Y-%m-%dT%H:%M:%S%z")
    if isinstance(value, date):
        return value.isoformat()
    raise InvalidQueryError(
        f"export filter {name} takes datetimes or strings such as 2024-01-31, not {value!r}"
    )


def _workflow(name: str, value: object) -> dict[str, object]:
    if value not in WORKFLOW_STATUSES:
        raise InvalidQueryError(
            f"export filter {name} must be one of {', '.join(WORKFLOW_STATUSES)}, not {value!r}"
        )
    return (
        {"type": "task_queue_not_exist"}
        if value == "ToLabel"
        else {"type": "task_queue_status", "status": value}
    )


#: Word of `filters` -> what makes its clause.
CLAUSES: dict[str, Callable[[str, object], dict[str, object]]] = {
    "batch_ids": _ids("batch"),
    "data_row_ids": _ids("data_row_id", UniqueId),
    "global_keys": _ids("global_key", GlobalKey),
    "label_created_at": _dates("labeled_at"),
    "last_activity_at": _dates("data_row_last_activity_at"),
    "workflow_status": _workflow,
}
