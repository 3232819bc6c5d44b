"""The operations that the client sends, from queries/data_row.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

ASSIGN_GLOBAL_KEYS = Operation(
    name="AssignGlobalKeys",
    kind="mutation",
    document="""\
mutation AssignGlobalKeys($assignments: [AssignGlobalKeyToDataRowInput!]!) {
  assignGlobalKeysToDataRows(data: {assignInputs: $assignments}) {
    jobId
  }
}
""",
    idempotent=True,
)

CLEAR_GLOBAL_KEYS = Operation(
    name="ClearGlobalKeys",
    kind="mutation",
    document="""\
mutation ClearGlobalKeys($globalKeys: [ID!]!) {
  clearGlobalKeys(where: {ids: $globalKeys}) {
    jobId
  }
}
""",
)

CREATE_DATA_ROW_METADATA = Operation(
    name="CreateDataRowMetadata",
    kind="mutation",
    document="""\
mutation CreateDataRowMetadata($id: ID!, $metaType: MetadataType!, $metaValue: String!) {
  createAssetMetadata(
    data: {dataRowId: $id, metaType: $metaType, metaValue: $metaValue}
  ) {
    ...AssetMetadataFields
  }
}
fragment AssetMetadataFields on AssetMetadata {
  id
  metaType
  metaValue
}
""",
)

DELETE_DATA_ROWS = Operation(
    name="DeleteDataRows",
    kind="mutation",
    document="""\
mutation DeleteDataRows($ids: [ID!]!) {
  deleteDataRows(where: {dataRowIds: $ids}) {
    id
  }
}
""",
    idempotent=True,
    plural="ids",
)

FIND_DATA_ROW_IDS_OF_EXTERNAL_IDS = Operation(
    name="FindDataRowIdsOfExternalIds",
    kind="query",
    document="""\
query FindDataRowIdsOfExternalIds($externalIds: [String!]!) {
  externalIdsToDataRowIds(externalId_in: $externalIds) {
    dataRowId
    externalId
  }
}
""",
    idempotent=True,
)

FIND_DATA_ROWS_OF_GLOBAL_KEYS = Operation(
    name="FindDataRowsOfGlobalKeys",
    kind="query",
    document="""\
query FindDataRowsOfGlobalKeys($globalKeys: [ID!]!) {
  dataRowsForGlobalKeys(where: {ids: $globalKeys}) {
    jobId
  }
}
""",
    idempotent=True,
)

GET_ASSIGN_GLOBAL_KEYS_RESULT = Operation(
    name="GetAssignGlobalKeysResult",
    kind="query",
    document="""\
query GetAssignGlobalKeysResult($jobId: ID!) {
  assignGlobalKeysToDataRowsResult(jobId: {id: $jobId}) {
    jobStatus
    data {
      sanitizedAssignments {
        dataRowId
        globalKey
      }
      unmodifiedAssignments {
        dataRowId
        globalKey
      }
      invalidGlobalKeyAssignments {
        dataRowId
        globalKey
      }
      accessDeniedAssignments {
        dataRowId
        globalKey
      }
    }
  }
}
""",
    idempotent=True,
)

GET_CLEAR_GLOBAL_KEYS_RESULT = Operation(
    name="GetClearGlobalKeysResult",
    kind="query",
    document="""\
query GetClearGlobalKeysResult($jobId: ID!) {
  clearGlobalKeysResult(jobId: {id: $jobId}) {
    jobStatus
    data {
      clearedGlobalKeys
      notFoundGlobalKeys
      failedToClearGlobalKeys
      accessDeniedGlobalKeys
    }
  }
}
""",
    idempotent=True,
)

GET_DATA_ROW = Operation(
    name="GetDataRow",
    kind="query",
    document="""\
query GetDataRow($id: ID!) {
  dataRow(where: {id: $id}) {
    ...DataRowFields
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

GET_DATA_ROW_CREATED_BY = Operation(
    name="GetDataRowCreatedBy",
    kind="query",
    document="""\
query GetDataRowCreatedBy($id: ID!) {
  dataRow(where: {id: $id}) {
    createdBy {
      ...UserFields
    }
  }
}
fragment UserFields on User {
  id
  createdAt
  deleted
  email
  intercomHash
  isExternalUser
  isViewer
  lastLoginAt
  name
  nickname
  picture
  timezone
  updatedAt
}
""",
    idempotent=True,
)

GET_DATA_ROW_DATASET = Operation(
    name="GetDataRowDataset",
    kind="query",
    document="""\
query GetDataRowDataset($id: ID!) {
  dataRow(where: {id: $id}) {
    dataset {
      ...DatasetFields
    }
  }
}
fragment DatasetFields on Dataset {
  id
  createdAt
  description
  name
  rowCount
  updatedAt
}
""",
    idempotent=True,
)

GET_DATA_ROW_ORGANIZATION = Operation(
    name="GetDataRowOrganization",
    kind="query",
    document="""\
query GetDataRowOrganization($id: ID!) {
  dataRow(where: {id: $id}) {
    organization {
      ...OrganizationFields
    }
  }
}
fragment OrganizationFields on Organization {
  id
  createdAt
  name
  updatedAt
}
""",
    idempotent=True,
)

GET_DATA_ROWS_OF_GLOBAL_KEYS_RESULT = Operation(
    name="GetDataRowsOfGlobalKeysResult",
    kind="query",
    document="""\
query GetDataRowsOfGlobalKeysResult($jobId: ID!) {
  dataRowsForGlobalKeysResult(jobId: {id: $jobId}) {
    jobStatus
    data {
      fetchedDataRows {
        id
      }
      notFoundGlobalKeys
      accessDeniedGlobalKeys
    }
  }
}
""",
    idempotent=True,
)

LIST_DATA_ROW_ASSET_METADATA = Operation(
    name="ListDataRowAssetMetadata",
    kind="query",
    document="""\
query ListDataRowAssetMetadata($id: ID!, $skip: Int, $first: Int) {
  dataRow(where: {id: $id}) {
    metadata(skip: $skip, first: $first) {
      ...AssetMetadataFields
    }
  }
}
fragment AssetMetadataFields on AssetMetadata {
  id
  metaType
  metaValue
}
""",
    idempotent=True,
)

LIST_DATA_ROW_LABELS = Operation(
    name="ListDataRowLabels",
    kind="query",
    document="""\
query ListDataRowLabels($id: ID!, $where: LabelWhereInput, $skip: Int, $first: Int, $orderBy: LabelOrderByInput) {
  dataRow(where: {id: $id}) {
    labels(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...LabelFields
    }
  }
}
fragment LabelFields on Label {
  id
  agreement
  benchmarkAgreement
  createdAt
  isBenchmarkReference
  label
  secondsToLabel
  updatedAt
}
""",
    idempotent=True,
)

LIST_DATA_ROW_PREDICTIONS = Operation(
    name="ListDataRowPredictions",
    kind="query",
    document="""\
query ListDataRowPredictions($id: ID!, $where: PredictionWhereInput, $skip: Int, $first: Int, $orderBy: PredictionOrderByInput) {
  dataRow(where: {id: $id}) {
    predictions(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...PredictionFields
    }
  }
}
fragment PredictionFields on Prediction {
  id
  agreement
  createdAt
  label
  updatedAt
}
""",
    idempotent=True,
)

LIST_FAILED_DATA_ROW_IMPORTS = Operation(
    name="ListFailedDataRowImports",
    kind="query",
    document="""\
query ListFailedDataRowImports($taskId: ID!, $from: String, $first: Int) {
  failedDataRowImports(data: {taskId: $taskId, from: $from, first: $first}) {
    results {
      message
      spec {
        externalId
        globalKey
        rowData
      }
    }
    after
    total
  }
}
""",
    idempotent=True,
)

LIST_SUCCESSFUL_DATA_ROW_IMPORTS = Operation(
    name="ListSuccessfulDataRowImports",
    kind="query",
    document="""\
query ListSuccessfulDataRowImports($taskId: ID!, $from: String, $first: Int) {
  successesfulDataRowImports(data: {taskId: $taskId, from: $from, first: $first}) {
    nodes {
      id
      externalId
      globalKey
      rowData
    }
    after
    total
  }
}
""",
    idempotent=True,
)

UPDATE_DATA_ROW = Operation(
    name="UpdateDataRow",
    kind="mutation",
    document="""\
mutation UpdateDataRow($id: ID!, $data: DataRowUpdateInput!) {
  updateDataRow(where: {id: $id}, data: $data) {
    ...DataRowFields
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

UPSERT_DATA_ROWS = Operation(
    name="UpsertDataRows",
    kind="mutation",
    document="""\
mutation UpsertDataRows($manifestUri: String!) {
  upsertDataRows(data: {manifestUri: $manifestUri}) {
    ...TaskFields
  }
}
fragment TaskFields on Task {
  id
  completionPercentage
  createdAt
  errors
  metadata
  name
  result
  status
  type
  updatedAt
}
""",
)

__all__ = [
    "ASSIGN_GLOBAL_KEYS",
    "CLEAR_GLOBAL_KEYS",
    "CREATE_DATA_ROW_METADATA",
    "DELETE_DATA_ROWS",
    "FIND_DATA_ROWS_OF_GLOBAL_KEYS",
    "FIND_DATA_ROW_IDS_OF_EXTERNAL_IDS",
    "GET_ASSIGN_GLOBAL_KEYS_RESULT",
    "GET_CLEAR_GLOBAL_KEYS_RESULT",
    "GET_DATA_ROW",
    "GET_DATA_ROWS_OF_GLOBAL_KEYS_RESULT",
    "GET_DATA_ROW_CREATED_BY",
    "GET_DATA_ROW_DATASET",
    "GET_DATA_ROW_ORGANIZATION",
    "LIST_DATA_ROW_ASSET_METADATA",
    "LIST_DATA_ROW_LABELS",
    "LIST_DATA_ROW_PREDICTIONS",
    "LIST_FAILED_DATA_ROW_IMPORTS",
    "LIST_SUCCESSFUL_DATA_ROW_IMPORTS",
    "UPDATE_DATA_ROW",
    "UPSERT_DATA_ROWS",
]
