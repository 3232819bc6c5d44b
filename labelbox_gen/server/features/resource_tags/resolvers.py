"""Resource tags: creation, update, and assignment to projects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete, insert

from labelbox_gen.server.access.permissions import MANAGE
from labelbox_gen.server.access.rule import in_organization
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.inputs import insert_from, required_name, update_from
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.store.row import Page, Row

from ..projects.table import PROJECT_RESOURCE_TAG
from .table import RESOURCE_TAG

RESOLVERS = Resolvers()


@RESOLVERS.mutation("createResourceTag", in_organization(MANAGE))
def create_resource_tag(context: Context, input: Mapping[str, Any]) -> Row:
    required_name(input, "text")
    return insert_from(context, RESOURCE_TAG, input)


@RESOLVERS.mutation("updateResourceTag", in_organization(MANAGE))
def update_resource_tag(context: Context, where: Mapping[str, Any], data: Mapping[str, Any]) -> Row:
    required_name(data, "text")
    return update_from(context, RESOURCE_TAG, where["id"], data)


@RESOLVERS.project_mutation("updateProjectResourceTags", MANAGE)
def update_project_tags(context: Context, project: Row, input: Mapping[str, Any]) -> Page:
    """Replace the tags of a project."""
    link = PROJECT_RESOURCE_TAG.c
    tags = Page.of(
        context.store.one(RESOURCE_TAG, id) for id in dict.fromkeys(input.get("resourceTagIds") or ())
    )
    context.store.connection.execute(delete(PROJECT_RESOURCE_TAG).where(link.project_id == project.id))
    pairs = [{"project_id": project.id, "resource_tag_id": tag.id} for tag in tags]
    if pairs:
        context.store.connection.execute(insert(PROJECT_RESOURCE_TAG), pairs)
    return tags
