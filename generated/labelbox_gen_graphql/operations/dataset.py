"""The operations that the client sends, from queries/dataset.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

CONNECT_DATASET_PROJECTS = Operation(
    name="ConnectDatasetProjects",
    kind="mutation",
    document="""\
mutation ConnectDatasetProjects($id: ID!, $projectId: ID!) {
  updateDataset(where: {id: $id}, data: {projects: {connect: {id: $projectId}}}) {
    id
  }
}
""",
    idempotent=True,
)

CREATE_DATASET = Operation(
    name="CreateDataset",
    kind="mutation",
    document="""\
mutation CreateDataset($data: DatasetCreateInput!) {
  createDataset(data: $data) {
    ...DatasetFields
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
)

DELETE_DATASET = Operation(
    name="DeleteDataset",
    kind="mutation",
    document="""\
mutation DeleteDataset($id: ID!) {
  updateDataset(where: {id: $id}, data: {deleted: true}) {
    id
  }
}
""",
    idempotent=True,
)

DISCONNECT_DATASET_PROJECTS = Operation(
    name="DisconnectDatasetProjects",
    kind="mutation",
    document="""\
mutation DisconnectDatasetProjects($id: ID!, $projectId: ID!) {
  updateDataset(
    where: {id: $id}
    data: {projects: {disconnect: {id: $projectId}}}
  ) {
    id
  }
}
""",
    idempotent=True,
)

FIND_DEFAULT_IAM_INTEGRATION = Operation(
    name="FindDefaultIamIntegration",
    kind="query",
    document="""\
query FindDefaultIamIntegration {
  iamIntegrations {
    id
    isOrgDefault
  }
}
""",
    idempotent=True,
)

GET_DATASET = Operation(
    name="GetDataset",
    kind="query",
    document="""\
query GetDataset($id: ID!) {
  dataset(where: {id: $id}) {
    ...DatasetFields
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

GET_DATASET_CREATED_BY = Operation(
    name="GetDatasetCreatedBy",
    kind="query",
    document="""\
query GetDatasetCreatedBy($id: ID!) {
  dataset(where: {id: $id}) {
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

GET_DATASET_ORGANIZATION = Operation(
    name="GetDatasetOrganization",
    kind="query",
    document="""\
query GetDatasetOrganization($id: ID!) {
  dataset(where: {id: $id}) {
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

LIST_DATASET_DATA_ROWS = Operation(
    name="ListDatasetDataRows",
    kind="query",
    document="""\
query ListDatasetDataRows($id: ID!, $where: DataRowWhereInput, $skip: Int, $first: Int, $orderBy: DataRowOrderByInput) {
  dataset(where: {id: $id}) {
    dataRows(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
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

LIST_DATASET_PROJECTS = Operation(
    name="ListDatasetProjects",
    kind="query",
    document="""\
query ListDatasetProjects($id: ID!, $where: ProjectWhereInput, $skip: Int, $first: Int, $orderBy: ProjectOrderByInput) {
  dataset(where: {id: $id}) {
    projects(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...ProjectFields
    }
  }
}
fragment ProjectFields on Project {
  id
  allowedMediaType
  autoAuditNumberOfLabels
  autoAuditPercentage
  createdAt
  dataRowCount
  description
  editorTaskType
  isBenchmarkEnabled
  isConsensusEnabled
  lastActivityTime
  modelSetupComplete
  name
  setupComplete
  updatedAt
  uploadType
}
""",
    idempotent=True,
)

LIST_DATASETS = Operation(
    name="ListDatasets",
    kind="query",
    document="""\
query ListDatasets($where: DatasetWhereInput, $skip: Int, $first: Int) {
  datasets(where: $where, skip: $skip, first: $first) {
    ...DatasetFields
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

PAGE_DATASET_DATA_ROWS = Operation(
    name="PageDatasetDataRows",
    kind="query",
    document="""\
query PageDatasetDataRows($id: ID!, $where: DatasetDataRowWhereInput, $from: ID, $first: Int = 500) {
  datasetDataRows(id: $id, where: $where, from: $from, first: $first) {
    nodes {
      ...DataRowFields
    }
    pageInfo {
      hasNextPage
      startCursor
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

SET_DATASET_SIGNER = Operation(
    name="SetDatasetSigner",
    kind="mutation",
    document="""\
mutation SetDatasetSigner($id: ID!, $signerId: ID!) {
  setSignerForDataset(where: {id: $id}, data: {signerId: $signerId}) {
    id
  }
}
""",
    idempotent=True,
)

UPDATE_DATASET = Operation(
    name="UpdateDataset",
    kind="mutation",
    document="""\
mutation UpdateDataset($id: ID!, $data: DatasetUpdateInput!) {
  updateDataset(where: {id: $id}, data: $data) {
    ...DatasetFields
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

VALIDATE_DATASET_SIGNER = Operation(
    name="ValidateDatasetSigner",
    kind="mutation",
    document="""\
mutation ValidateDatasetSigner($id: ID!) {
  validateDataset(where: {id: $id}) {
    valid
    checks {
      name
      success
      message
    }
  }
}
""",
    idempotent=True,
)

__all__ = [
    "CONNECT_DATASET_PROJECTS",
    "CREATE_DATASET",
    "DELETE_DATASET",
    "DISCONNECT_DATASET_PROJECTS",
    "FIND_DEFAULT_IAM_INTEGRATION",
    "GET_DATASET",
    "GET_DATASET_CREATED_BY",
    "GET_DATASET_ORGANIZATION",
    "LIST_DATASETS",
    "LIST_DATASET_DATA_ROWS",
    "LIST_DATASET_PROJECTS",
    "PAGE_DATASET_DATA_ROWS",
    "SET_DATASET_SIGNER",
    "UPDATE_DATASET",
    "VALIDATE_DATASET_SIGNER",
]
