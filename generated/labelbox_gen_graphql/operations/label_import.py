"""The operations that the client sends, from queries/label_import.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

FIND_LABEL_IMPORT = Operation(
    name="FindLabelImport",
    kind="query",
    document="""\
query FindLabelImport($projectId: ID!, $name: String!) {
  labelImport(where: {projectId: $projectId, name: $name}) {
    ...LabelImportFields
  }
}
fragment LabelImportFields on LabelImport {
  id
  errorFileUrl
  inputFileUrl
  name
  progress
  state
  statusFileUrl
}
""",
    idempotent=True,
)

GET_LABEL_IMPORT = Operation(
    name="GetLabelImport",
    kind="query",
    document="""\
query GetLabelImport($id: ID!) {
  labelImport(where: {id: $id}) {
    ...LabelImportFields
  }
}
fragment LabelImportFields on LabelImport {
  id
  errorFileUrl
  inputFileUrl
  name
  progress
  state
  statusFileUrl
}
""",
    idempotent=True,
)

GET_LABEL_IMPORT_CREATED_BY = Operation(
    name="GetLabelImportCreatedBy",
    kind="query",
    document="""\
query GetLabelImportCreatedBy($id: ID!) {
  labelImport(where: {id: $id}) {
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

GET_LABEL_IMPORT_PROJECT = Operation(
    name="GetLabelImportProject",
    kind="query",
    document="""\
query GetLabelImportProject($id: ID!) {
  labelImport(where: {id: $id}) {
    project {
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

START_LABEL_IMPORT_FROM_FILE = Operation(
    name="StartLabelImportFromFile",
    kind="mutation",
    document="""\
mutation StartLabelImportFromFile($projectId: ID!, $name: String!, $file: Upload!, $contentLength: Int!) {
  createLabelImport(
    data: {projectId: $projectId, name: $name, filePayload: {file: $file, contentLength: $contentLength}}
  ) {
    ...LabelImportFields
  }
}
fragment LabelImportFields on LabelImport {
  id
  errorFileUrl
  inputFileUrl
  name
  progress
  state
  statusFileUrl
}
""",
    files=("file",),
)

START_LABEL_IMPORT_FROM_URL = Operation(
    name="StartLabelImportFromUrl",
    kind="mutation",
    document="""\
mutation StartLabelImportFromUrl($projectId: ID!, $name: String!, $fileUrl: String!) {
  createLabelImport(data: {projectId: $projectId, name: $name, fileUrl: $fileUrl}) {
    ...LabelImportFields
  }
}
fragment LabelImportFields on LabelImport {
  id
  errorFileUrl
  inputFileUrl
  name
  progress
  state
  statusFileUrl
}
""",
)

__all__ = [
    "FIND_LABEL_IMPORT",
    "GET_LABEL_IMPORT",
    "GET_LABEL_IMPORT_CREATED_BY",
    "GET_LABEL_IMPORT_PROJECT",
    "START_LABEL_IMPORT_FROM_FILE",
    "START_LABEL_IMPORT_FROM_URL",
]
