"""The models of `ListFeatureSchemas`, from queries/feature_schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .root_schema_node_fields import RootSchemaNodeFields


class ListFeatureSchemasRootSchemaNodes(ResultModel):
    """`RootSchemaNodeConnection`, as far as it was selected."""

    nodes: list[RootSchemaNodeFields]
    next_cursor: str | None


class ListFeatureSchemas(ResultModel):
    """The answer of `ListFeatureSchemas`."""

    root_schema_nodes: ListFeatureSchemasRootSchemaNodes | None
    """List the feature schemas whose name matches a search."""
