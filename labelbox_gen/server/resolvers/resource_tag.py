"""Resource tags: words that an organization puts on its projects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete, insert

from ..context import Context
from ..entities import RESOURCE_TAG
from ..entities.project import PROJECT_RESOURCE_TAG
from ..inputs import insert_from, required_name, update_from
from ..resolver import Resolvers
from ..store.row import Page, Row

RESOLVERS = Resolvers()


@RESOLVERS.mutation("createResourceTag")
def create_resource_tag(context: Context, input: Mapping[str, Any]) -> Row:
    required_name(input, "text")
    return insert_from(context, RESOURCE_TAG, input)


@RESOLVERS.mutation("updateResourceTag")
def update_resource_tag(context: Context, where: Mapping[str, Any], data: Mapping[str, Any]) -> Row:
    required_name(data, "text")
    return update_from(context, RESOURCE_TAG, where["id"], data)


@RESOLVERS.field("ProjectMutationScope", "updateProjectResourceTags")
def update_project_tags(context: Context, project: Row, input: Mapping[str, Any]) -> Page:
    """These tags, and no others."""
    link = PROJECT_RESOURCE_TAG.c
    tags = Page.of(
        context.store.one(RESOURCE_TAG, id) for id in dict.fromkeys(input.get("resourceTagIds") or ())
    )
    context.store.connection.execute(delete(PROJECT_RESOURCE_TAG).where(link.project_id == project.id))
    pairs = [{"project_id": project.id, "resource_tag_id": tag.id} for tag in tags]
    if pairs:
        context.store.connection.execute(insert(PROJECT_RESOURCE_TAG), pairs)
    return tags
