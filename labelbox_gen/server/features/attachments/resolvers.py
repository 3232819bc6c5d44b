"""Attachments of data rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from labelbox_gen.server.access.permissions import MANAGE
from labelbox_gen.server.access.rule import in_organization
from labelbox_gen.server.errors import Malformed
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.inputs import update_from
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.store.row import Row

from ..data_rows.table import DATA_ROW
from .table import ATTACHMENT

RESOLVERS = Resolvers()


@RESOLVERS.mutation("createDataRowAttachment", in_organization(MANAGE))
def create_attachment(context: Context, data: Mapping[str, Any]) -> Row:
    row = context.store.one(DATA_ROW, data["dataRowId"])
    _check_value(data)
    value = context.services.files.local(context.store, data["value"])
    values = {"name": data.get("name"), "type": data["type"], "value": value, "data_row_id": row.id}
    return context.store.insert(ATTACHMENT, values)


@RESOLVERS.mutation("updateDataRowAttachment", in_organization(MANAGE))
def update_attachment(context: Context, where: Mapping[str, Any], data: Mapping[str, Any]) -> Row:
    """Null leaves a field unchanged: the official client sends null for arguments that were not given."""
    changes = {name: value for name, value in data.items() if value is not None}
    _check_value(changes)
    if "value" in changes:
        changes["value"] = context.services.files.local(context.store, changes["value"])
    return update_from(context, ATTACHMENT, where["id"], changes)


@RESOLVERS.mutation("deleteDataRowAttachment", in_organization(MANAGE))
def delete_attachment(context: Context, where: Mapping[str, Any]) -> Row:
    return context.store.update(context.store.one(ATTACHMENT, where["id"]), {"deleted": True})


def _check_value(data: Mapping[str, Any]) -> None:
    if "value" in data and not data["value"]:
        raise Malformed("'value' of an attachment must not be empty")
