"""Asset metadata of data rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..context import Context
from ..entities import ASSET_METADATA, DATA_ROW
from ..errors import Malformed
from ..operations import get_one
from ..resolver import Resolvers
from ..store.row import Row

RESOLVERS = Resolvers()
RESOLVERS.query("assetMetadata")(get_one(ASSET_METADATA))


@RESOLVERS.mutation("createAssetMetadata")
def create_asset_metadata(context: Context, data: Mapping[str, Any]) -> Row:
    row = context.store.one(DATA_ROW, data["dataRowId"])
    if not data["metaValue"].strip():
        raise Malformed("'metaValue' must not be empty")
    value = context.backend.files.local(context.store, data["metaValue"])
    values = {"meta_type": data["metaType"], "meta_value": value}
    return context.store.insert(ASSET_METADATA, {**values, "data_row_id": row.id})
