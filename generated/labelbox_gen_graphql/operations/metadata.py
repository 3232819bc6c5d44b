"""The operations that the client sends, from queries/metadata.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

GET_METADATA_ONTOLOGY = Operation(
    name="GetMetadataOntology",
    kind="query",
    document="""\
query GetMetadataOntology {
  customMetadataOntology {
    id
    name
    kind
    reserved
    options {
      id
      name
      kind
      reserved
    }
  }
}
""",
    idempotent=True,
)

READ_DATA_ROW_METADATA = Operation(
    name="ReadDataRowMetadata",
    kind="query",
    document="""\
query ReadDataRowMetadata($identifiers: DataRowCustomMetadataDataRowIdentifiersInput) {
  dataRowCustomMetadata(where: {dataRowIdentifiers: $identifiers}) {
    globalKey
    dataRowId
    fields {
      schemaId
      value
    }
  }
}
""",
    idempotent=True,
)

REMOVE_DATA_ROW_METADATA = Operation(
    name="RemoveDataRowMetadata",
    kind="mutation",
    document="""\
mutation RemoveDataRowMetadata($deletes: [DataRowIdentifierCustomMetadataBatchDeleteInput!]) {
  deleteDataRowCustomMetadata(dataRowIdentifiers: $deletes) {
    globalKey
    dataRowId
    error
    fields {
      schemaId
    }
  }
}
""",
)

REMOVE_METADATA_SCHEMA = Operation(
    name="RemoveMetadataSchema",
    kind="mutation",
    document="""\
mutation RemoveMetadataSchema($id: ID!) {
  deleteCustomMetadataSchema(schema: {id: $id}) {
    success
  }
}
""",
)

UPSERT_DATA_ROW_METADATA = Operation(
    name="UpsertDataRowMetadata",
    kind="mutation",
    document="""\
mutation UpsertDataRowMetadata($data: [DataRowCustomMetadataBatchUpsertInput!]!) {
  upsertDataRowCustomMetadata(data: $data) {
    globalKey
    dataRowId
    error
    fields {
      schemaId
      value
    }
  }
}
""",
    idempotent=True,
)

UPSERT_METADATA_SCHEMA = Operation(
    name="UpsertMetadataSchema",
    kind="mutation",
    document="""\
mutation UpsertMetadataSchema($data: UpsertCustomMetadataSchemaInput!) {
  upsertCustomMetadataSchema(data: $data) {
    id
  }
}
""",
)

__all__ = [
    "GET_METADATA_ONTOLOGY",
    "READ_DATA_ROW_METADATA",
    "REMOVE_DATA_ROW_METADATA",
    "REMOVE_METADATA_SCHEMA",
    "UPSERT_DATA_ROW_METADATA",
    "UPSERT_METADATA_SCHEMA",
]
