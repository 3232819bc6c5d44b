"""The models of `GetFeatureSchema`, from queries/feature_schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .root_schema_node_fields import RootSchemaNodeFields


class GetFeatureSchema(ResultModel):
    """The answer of `GetFeatureSchema`."""

    root_schema_node: RootSchemaNodeFields | None
    """Get one feature schema by its id: a tool or classification, not what is nested in one."""
