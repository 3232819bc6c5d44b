"""Labeling frontends and their options."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from labelbox_gen.server.access.permissions import MANAGE
from labelbox_gen.server.access.rule import in_project
from labelbox_gen.server.errors import Malformed
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.inputs import insert_from
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.graphql.root_fields import get_many, get_one
from labelbox_gen.server.store.row import Row

from .table import LABELING_FRONTEND, LABELING_FRONTEND_OPTIONS

RESOLVERS = Resolvers()
RESOLVERS.query("labelingFrontend")(get_one(LABELING_FRONTEND))
RESOLVERS.query("labelingFrontends")(get_many(LABELING_FRONTEND))
RESOLVERS.query("labelingFrontendOptions")(get_one(LABELING_FRONTEND_OPTIONS))


@RESOLVERS.mutation("createLabelingFrontendOptions", in_project(MANAGE, "data.project.connect.id"))
def create_options(context: Context, data: Mapping[str, Any]) -> Row:
    if not data.get("project") or not data.get("labelingFrontend"):
        raise Malformed("Options need a project and a labeling frontend")
    return insert_from(context, LABELING_FRONTEND_OPTIONS, {"customizationOptions": "", **data})
