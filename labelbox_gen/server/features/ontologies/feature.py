"""The declaration of this feature."""

from __future__ import annotations

from labelbox_gen.server.access.visible import used_by_project
from labelbox_gen.server.features.feature import Feature

from . import feature_schema_routes, ontology_routes, resolvers
from .table import FEATURE_SCHEMA, ONTOLOGY
from .visibility import visible_feature_schemas

FEATURE = Feature(
    entities=(
        FEATURE_SCHEMA,
        ONTOLOGY,
    ),
    resolvers=(resolvers.RESOLVERS,),
    rest=(feature_schema_routes.REST, ontology_routes.REST),
    visible={"Ontology": used_by_project("ontology_id"), "RootSchemaNode": visible_feature_schemas},
)
