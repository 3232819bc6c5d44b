"""The caller's organization."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..context import Context
from ..entities import ORGANIZATION
from ..resolver import Resolvers
from ..store.row import Row

RESOLVERS = Resolvers()


@RESOLVERS.query("organization")
def organization(context: Context, where: Mapping[str, Any] | None = None) -> Row:
    return context.store.one(ORGANIZATION, where["id"] if where else context.organization_id)


@RESOLVERS.query("iamIntegrations")
def iam_integrations(context: Context) -> list[Row]:
    """Files lie on this server's disk, so there is no cloud to sign in to."""
    return []
