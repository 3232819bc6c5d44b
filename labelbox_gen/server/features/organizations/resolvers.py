"""The caller's organization."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.store.row import Row

from .table import ORGANIZATION

RESOLVERS = Resolvers()


@RESOLVERS.query("organization")
def organization(context: Context, where: Mapping[str, Any] | None = None) -> Row:
    return context.store.one(ORGANIZATION, where["id"] if where else context.organization_id)


@RESOLVERS.query("iamIntegrations")
def iam_integrations(context: Context) -> list[Row]:
    """None: the server stores files on disk, without a cloud provider."""
    return []
