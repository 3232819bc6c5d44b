"""The operations that the client sends, from queries/feature_schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

GET_FEATURE_SCHEMA = Operation(
    name="GetFeatureSchema",
    kind="query",
    document="""\
query GetFeatureSchema($id: ID!) {
  rootSchemaNode(where: {featureSchemaId: $id}) {
    ...RootSchemaNodeFields
  }
}
fragment RootSchemaNodeFields on RootSchemaNode {
  id
  name
  normalized
}
""",
    idempotent=True,
)

LIST_FEATURE_SCHEMAS = Operation(
    name="ListFeatureSchemas",
    kind="query",
    document="""\
query ListFeatureSchemas($nameContains: String, $after: String, $first: PageSize) {
  rootSchemaNodes(where: {search: $nameContains}, after: $after, first: $first) {
    nodes {
      ...RootSchemaNodeFields
    }
    nextCursor
  }
}
fragment RootSchemaNodeFields on RootSchemaNode {
  id
  name
  normalized
}
""",
    idempotent=True,
)

UPSERT_FEATURE_SCHEMA = Operation(
    name="UpsertFeatureSchema",
    kind="mutation",
    document="""\
mutation UpsertFeatureSchema($data: UpsertRootSchemaNodeInput!) {
  upsertRootSchemaNode(data: $data) {
    ...RootSchemaNodeFields
  }
}
fragment RootSchemaNodeFields on RootSchemaNode {
  id
  name
  normalized
}
""",
)

__all__ = [
    "GET_FEATURE_SCHEMA",
    "LIST_FEATURE_SCHEMAS",
    "UPSERT_FEATURE_SCHEMA",
]
