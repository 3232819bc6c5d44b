"""The models of `UpsertFeatureSchema`, from queries/feature_schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .root_schema_node_fields import RootSchemaNodeFields


class UpsertFeatureSchema(ResultModel):
    """The answer of `UpsertFeatureSchema`."""

    upsert_root_schema_node: RootSchemaNodeFields | None
    """Create a feature schema from its normalized JSON text, or change the one with its id."""
