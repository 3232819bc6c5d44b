"""Labeling frontends and their options."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..context import Context
from ..entities import LABELING_FRONTEND, LABELING_FRONTEND_OPTIONS
from ..errors import Malformed
from ..inputs import insert_from
from ..operations import get_many, get_one
from ..resolver import Resolvers
from ..store.row import Row

RESOLVERS = Resolvers()
RESOLVERS.query("labelingFrontend")(get_one(LABELING_FRONTEND))
RESOLVERS.query("labelingFrontends")(get_many(LABELING_FRONTEND))
RESOLVERS.query("labelingFrontendOptions")(get_one(LABELING_FRONTEND_OPTIONS))


@RESOLVERS.mutation("createLabelingFrontendOptions")
def create_options(context: Context, data: Mapping[str, Any]) -> Row:
    if not data.get("project") or not data.get("labelingFrontend"):
        raise Malformed("Options need a project and a labeling frontend")
    return insert_from(context, LABELING_FRONTEND_OPTIONS, {"customizationOptions": "", **data})
