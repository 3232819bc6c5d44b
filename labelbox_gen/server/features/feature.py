"""The declaration of a feature: the one object through which the server uses it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from labelbox_gen.server.access.scope import Count, See
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.jobs.job import JobKind
from labelbox_gen.server.rest.routes import RestRoutes
from labelbox_gen.server.services import Services
from labelbox_gen.server.store.entity import Entity
from labelbox_gen.server.store.store import Store

if TYPE_CHECKING:
    from starlette.routing import Route


@dataclass(frozen=True)
class Feature:
    """A capability of the server. Every part is optional."""

    entities: tuple[Entity, ...] = ()
    resolvers: tuple[Resolvers, ...] = ()
    jobs: tuple[JobKind, ...] = ()
    visible: Mapping[str, See] = field(default_factory=dict[str, See])
    """By entity: the rows that callers see who do not manage the organization. Other entities are internal."""
    counts: Mapping[str, Mapping[str, Count]] = field(default_factory=dict[str, Mapping[str, Count]])
    """By entity and field: counts of visible rows, for the same callers."""
    rest: tuple[RestRoutes, ...] = ()
    """Routes of the REST API."""
    routes: Callable[[Services], Sequence[Route]] | None = None
    """HTTP routes beside GraphQL and REST, which authenticate their requests themselves."""
    seed: Callable[[Store], object] | None = None
    """Fills a new database."""
