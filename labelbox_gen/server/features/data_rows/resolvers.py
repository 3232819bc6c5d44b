"""Data rows: read, look up, update, delete."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from labelbox_gen.server.access.permissions import MANAGE
from labelbox_gen.server.access.rule import in_organization
from labelbox_gen.server.errors import Conflict, Malformed
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.inputs import update_row
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.graphql.root_fields import get_one
from labelbox_gen.server.store.related import chunks
from labelbox_gen.server.store.row import Page, Row

from ..data_row_upserts.asset import describe
from ..data_row_upserts.row_data import object_in, pdf_url
from ..metadata import values as metadata
from ..metadata.schemas import schemas
from ..tasks.table import TASK, UNFINISHED
from .lookup import by_keys, check_global_key, delete, find, required
from .table import DATA_ROW

RESOLVERS = Resolvers()
RESOLVERS.query("dataRow")(get_one(DATA_ROW))

MAX_EXTERNAL_IDS = 100
MAX_FOUND = 1_500


@RESOLVERS.mutation("updateDataRow", in_organization(MANAGE))
def update_data_row(context: Context, where: Mapping[str, Any], data: Mapping[str, Any]) -> Row:
    """Sets the named metadata fields; other fields stay."""
    data = dict(data)
    fields = data.pop("metadataFields", None)
    row = context.store.one(DATA_ROW, where["id"])
    if not isinstance(data.get("mediaAttributes"), dict | None):
        raise Malformed("'mediaAttributes' must be a JSON object", path=("data", "mediaAttributes"))
    if "globalKey" in data:
        _check_key_is_free(context, row, data["globalKey"])
    if "rowData" in data and not data["rowData"]:
        raise Malformed("'rowData' must not be empty")
    more: dict[str, Any] = {}
    if "rowData" in data:
        more |= _new_asset(context, data.pop("rowData"), data.pop("mediaAttributes", None))
    if fields is not None:
        known = schemas(context.store)
        values = metadata.current(row["custom_metadata"], known) | metadata.check(fields, known)
        more["custom_metadata"] = metadata.stored(values)
    return update_row(context, row, data, **more)


@RESOLVERS.mutation("deleteDataRows", in_organization(MANAGE))
def delete_data_rows(context: Context, where: Mapping[str, Any]) -> Page:
    """Deletes data rows with their labels."""
    rows = required(context.store, ids=where.get("dataRowIds") or ())
    for ids in chunks(rows.ids):
        delete(context.store, DATA_ROW.id.in_(ids))
    return rows


@RESOLVERS.query("externalIdsToDataRowIds")
def external_ids(context: Context, external_id_in: Sequence[str]) -> list[Mapping[str, str]]:
    """The data rows with one of these external ids, which are not unique; at most 1,500, as in the hosted API."""
    if len(external_id_in) > MAX_EXTERNAL_IDS:
        raise Malformed(f"At most {MAX_EXTERNAL_IDS} external ids at once, got {len(external_id_in)}")
    rows = context.store.find(DATA_ROW, DATA_ROW.table.c.external_id.in_(external_id_in), limit=MAX_FOUND)
    return [{"dataRowId": row.id, "externalId": row["external_id"]} for row in rows]


@RESOLVERS.query("queryAllDataRowsHaveBeenProcessed")
def all_processed(
    context: Context, data_row_ids: Sequence[str] | None = None, global_keys: Sequence[str] | None = None
) -> Mapping[str, bool]:
    """Data rows are processed once they exist; missing ones may still be created by a running task."""
    found = find(context.store, data_row_ids or (), global_keys or ())
    running = TASK.table.c.status.in_(UNFINISHED)
    waiting = bool(found.missing) and context.store.count(TASK, running) > 0
    return {"allDataRowsHaveBeenProcessed": not waiting}


def _check_key_is_free(context: Context, row: Row, key: str | None) -> None:
    check_global_key(key)
    holder = by_keys(context.store, [key]).get(key) if key is not None else None
    if holder is not None and holder.id != row.id:
        raise Conflict(f"Duplicate global key: '{key}'")


def _new_asset(context: Context, row_data: str, attributes: Mapping[str, Any] | None) -> Mapping[str, Any]:
    """The columns of changed row data. Attributes of the former asset do not stay."""
    files, found = context.services.files, object_in(row_data)
    row_data = pdf_url(found) or row_data
    asset = describe(files, found, files.owned(context.store, row_data), None)
    kind = {} if asset.media_type is None else {"media_type": asset.media_type}
    return {
        **kind,
        "row_data": files.local(context.store, row_data),
        "media_attributes": asset.attributes | dict(attributes or {}),
    }
