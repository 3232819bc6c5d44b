"""Asset metadata of data rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from labelbox_gen.server.access.permissions import MANAGE
from labelbox_gen.server.access.rule import in_organization
from labelbox_gen.server.errors import Malformed
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.graphql.root_fields import get_one
from labelbox_gen.server.store.row import Row

from ..data_rows.table import DATA_ROW
from .table import ASSET_METADATA

RESOLVERS = Resolvers()
RESOLVERS.query("assetMetadata")(get_one(ASSET_METADATA))


@RESOLVERS.mutation("createAssetMetadata", in_organization(MANAGE))
def create_asset_metadata(context: Context, data: Mapping[str, Any]) -> Row:
    row = context.store.one(DATA_ROW, data["dataRowId"])
    if not data["metaValue"].strip():
        raise Malformed("'metaValue' must not be empty")
    value = context.services.files.local(context.store, data["metaValue"])
    values = {"meta_type": data["metaType"], "meta_value": value}
    return context.store.insert(ASSET_METADATA, {**values, "data_row_id": row.id})
