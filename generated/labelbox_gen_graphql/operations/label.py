"""The operations that the client sends, from queries/label.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

CREATE_LABEL_BENCHMARK = Operation(
    name="CreateLabelBenchmark",
    kind="mutation",
    document="""\
mutation CreateLabelBenchmark($id: ID!) {
  createBenchmark(data: {labelId: $id}) {
    ...BenchmarkFields
  }
}
fragment BenchmarkFields on Benchmark {
  id
  averageAgreement
  completedCount
  createdAt
  lastActivity
}
""",
    idempotent=True,
)

DELETE_LABELS = Operation(
    name="DeleteLabels",
    kind="mutation",
    document="""\
mutation DeleteLabels($ids: [ID!]!) {
  deleteLabels(labelIds: $ids) {
    id
  }
}
""",
    idempotent=True,
    plural="ids",
)

GET_LABEL = Operation(
    name="GetLabel",
    kind="query",
    document="""\
query GetLabel($id: ID!) {
  label(where: {id: $id}) {
    ...LabelFields
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

GET_LABEL_CREATED_BY = Operation(
    name="GetLabelCreatedBy",
    kind="query",
    document="""\
query GetLabelCreatedBy($id: ID!) {
  label(where: {id: $id}) {
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

GET_LABEL_DATA_ROW = Operation(
    name="GetLabelDataRow",
    kind="query",
    document="""\
query GetLabelDataRow($id: ID!) {
  label(where: {id: $id}) {
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

GET_LABEL_PROJECT = Operation(
    name="GetLabelProject",
    kind="query",
    document="""\
query GetLabelProject($id: ID!) {
  label(where: {id: $id}) {
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

LIST_LABEL_REVIEWS = Operation(
    name="ListLabelReviews",
    kind="query",
    document="""\
query ListLabelReviews($id: ID!, $where: ReviewWhereInput, $skip: Int, $first: Int, $orderBy: ReviewOrderByInput) {
  label(where: {id: $id}) {
    reviews(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...ReviewFields
    }
  }
}
fragment ReviewFields on Review {
  id
  createdAt
  score
  updatedAt
}
""",
    idempotent=True,
)

REVIEW_LABEL = Operation(
    name="ReviewLabel",
    kind="mutation",
    document="""\
mutation ReviewLabel($id: ID!, $projectId: ID!, $score: Float!) {
  createReview(
    data: {label: {connect: {id: $id}}, project: {connect: {id: $projectId}}, score: $score}
  ) {
    ...ReviewFields
  }
}
fragment ReviewFields on Review {
  id
  createdAt
  score
  updatedAt
}
""",
)

UPDATE_LABEL = Operation(
    name="UpdateLabel",
    kind="mutation",
    document="""\
mutation UpdateLabel($id: ID!, $data: LabelUpdateInput!) {
  updateLabel(where: {id: $id}, data: $data) {
    ...LabelFields
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

__all__ = [
    "CREATE_LABEL_BENCHMARK",
    "DELETE_LABELS",
    "GET_LABEL",
    "GET_LABEL_CREATED_BY",
    "GET_LABEL_DATA_ROW",
    "GET_LABEL_PROJECT",
    "LIST_LABEL_REVIEWS",
    "REVIEW_LABEL",
    "UPDATE_LABEL",
]
