"""The operations that the client sends, from queries/prediction.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

GET_PREDICTION = Operation(
    name="GetPrediction",
    kind="query",
    document="""\
query GetPrediction($id: ID!) {
  prediction(where: {id: $id}) {
    ...PredictionFields
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

GET_PREDICTION_DATA_ROW = Operation(
    name="GetPredictionDataRow",
    kind="query",
    document="""\
query GetPredictionDataRow($id: ID!) {
  prediction(where: {id: $id}) {
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

GET_PREDICTION_ORGANIZATION = Operation(
    name="GetPredictionOrganization",
    kind="query",
    document="""\
query GetPredictionOrganization($id: ID!) {
  prediction(where: {id: $id}) {
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

GET_PREDICTION_PREDICTION_MODEL = Operation(
    name="GetPredictionPredictionModel",
    kind="query",
    document="""\
query GetPredictionPredictionModel($id: ID!) {
  prediction(where: {id: $id}) {
    predictionModel {
      ...PredictionModelFields
    }
  }
}
fragment PredictionModelFields on PredictionModel {
  id
  createdAt
  name
  slug
  updatedAt
  version
}
""",
    idempotent=True,
)

GET_PREDICTION_PROJECT = Operation(
    name="GetPredictionProject",
    kind="query",
    document="""\
query GetPredictionProject($id: ID!) {
  prediction(where: {id: $id}) {
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

__all__ = [
    "GET_PREDICTION",
    "GET_PREDICTION_DATA_ROW",
    "GET_PREDICTION_ORGANIZATION",
    "GET_PREDICTION_PREDICTION_MODEL",
    "GET_PREDICTION_PROJECT",
]
