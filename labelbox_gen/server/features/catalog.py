"""All features of the server. A new feature is a folder beside this module and a line in `FEATURES`.

This is not the `__init__` of the package: tables are imported by modules that features depend on.
"""

from __future__ import annotations

from collections.abc import Mapping

from labelbox_gen.server.access import unserved
from labelbox_gen.server.access.rule import Rule
from labelbox_gen.server.access.scope import Visibility
from labelbox_gen.server.graphql.resolvers import Field, merge
from labelbox_gen.server.jobs.job import JobKind
from labelbox_gen.server.rest.routes import by_path
from labelbox_gen.server.store.entity import Entity

from .agreement.feature import FEATURE as AGREEMENT
from .asset_metadata.feature import FEATURE as ASSET_METADATA
from .attachments.feature import FEATURE as ATTACHMENTS
from .batches.feature import FEATURE as BATCHES
from .benchmarks.feature import FEATURE as BENCHMARKS
from .data_row_upserts.feature import FEATURE as DATA_ROW_UPSERTS
from .data_rows.feature import FEATURE as DATA_ROWS
from .datasets.feature import FEATURE as DATASETS
from .exports.feature import FEATURE as EXPORTS
from .global_keys.feature import FEATURE as GLOBAL_KEYS
from .label_exports.feature import FEATURE as LABEL_EXPORTS
from .label_feedback.feature import FEATURE as LABEL_FEEDBACK
from .label_imports.feature import FEATURE as LABEL_IMPORTS
from .labeler_performance.feature import FEATURE as LABELER_PERFORMANCE
from .labeling_frontends.feature import FEATURE as LABELING_FRONTENDS
from .labeling_parameter_overrides.feature import FEATURE as LABELING_PARAMETER_OVERRIDES
from .labels.feature import FEATURE as LABELS
from .metadata.feature import FEATURE as METADATA
from .ontologies.feature import FEATURE as ONTOLOGIES
from .organizations.feature import FEATURE as ORGANIZATIONS
from .people.feature import FEATURE as PEOPLE
from .predictions.feature import FEATURE as PREDICTIONS
from .projects.feature import FEATURE as PROJECTS
from .queues.feature import FEATURE as QUEUES
from .reservations.feature import FEATURE as RESERVATIONS
from .resource_tags.feature import FEATURE as RESOURCE_TAGS
from .reviews.feature import FEATURE as REVIEWS
from .tasks.feature import FEATURE as TASKS
from .uploads.feature import FEATURE as UPLOADS
from .webhooks.feature import FEATURE as WEBHOOKS

FEATURES = (
    AGREEMENT,
    ASSET_METADATA,
    ATTACHMENTS,
    BATCHES,
    BENCHMARKS,
    DATA_ROW_UPSERTS,
    DATA_ROWS,
    DATASETS,
    EXPORTS,
    GLOBAL_KEYS,
    LABEL_EXPORTS,
    LABEL_FEEDBACK,
    LABEL_IMPORTS,
    LABELER_PERFORMANCE,
    LABELING_FRONTENDS,
    LABELING_PARAMETER_OVERRIDES,
    LABELS,
    METADATA,
    ONTOLOGIES,
    ORGANIZATIONS,
    PEOPLE,
    PREDICTIONS,
    PROJECTS,
    QUEUES,
    RESERVATIONS,
    RESOURCE_TAGS,
    REVIEWS,
    TASKS,
    UPLOADS,
    WEBHOOKS,
)

ENTITIES: Mapping[str, Entity] = {entity.name: entity for feature in FEATURES for entity in feature.entities}

VISIBILITY = Visibility(
    {name: see for feature in FEATURES for name, see in feature.visible.items()},
    {name: counts for feature in FEATURES for name, counts in feature.counts.items()},
)

JOB_KINDS: dict[str, JobKind] = {kind.name: kind for feature in FEATURES for kind in feature.jobs}

FIELDS: Mapping[tuple[str, str], Field] = merge(
    resolvers for feature in FEATURES for resolvers in feature.resolvers
)

PATHS = by_path(routes for feature in FEATURES for routes in feature.rest)


def rules(type_name: str) -> dict[str, Rule]:
    """The rule of each field of "Query", "Mutation" or "ProjectMutationScope", also of those not served yet."""
    planned = {"Query": unserved.QUERIES, "Mutation": unserved.MUTATIONS}.get(type_name, {})
    served = {name: field.rule for (type, name), field in FIELDS.items() if type == type_name and field.rule}
    return {**planned, **served}
