"""The operations that the client sends, from queries/labeling_parameter_override.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

GET_LABELING_PARAMETER_OVERRIDE_DATA_ROW = Operation(
    name="GetLabelingParameterOverrideDataRow",
    kind="query",
    document="""\
query GetLabelingParameterOverrideDataRow($id: ID!) {
  labelingParameterOverride(where: {id: $id}) {
    dataRow {
      ...DataRowFields
    }
  }
}
fragment DataRowFields on DataRow {
  id
  customMetadata {
    schemaId
    value
  }
  metadataFields {
    schemaId
    name
    value
    kind
  }
  createdAt
  externalId
  globalKey
  mediaAttributes
  rowData
  updatedAt
}
""",
    idempotent=True,
)

__all__ = [
    "GET_LABELING_PARAMETER_OVERRIDE_DATA_ROW",
]
