"""The operations that the client sends, from queries/prediction_model.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

CREATE_PREDICTION_MODEL = Operation(
    name="CreatePredictionModel",
    kind="mutation",
    document="""\
mutation CreatePredictionModel($data: PredictionModelCreateInput!) {
  createPredictionModel(data: $data) {
    ...PredictionModelFields
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
)

GET_PREDICTION_MODEL = Operation(
    name="GetPredictionModel",
    kind="query",
    document="""\
query GetPredictionModel($id: ID!) {
  predictionModel(where: {id: $id}) {
    ...PredictionModelFields
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

GET_PREDICTION_MODEL_CREATED_BY = Operation(
    name="GetPredictionModelCreatedBy",
    kind="query",
    document="""\
query GetPredictionModelCreatedBy($id: ID!) {
  predictionModel(where: {id: $id}) {
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

GET_PREDICTION_MODEL_ORGANIZATION = Operation(
    name="GetPredictionModelOrganization",
    kind="query",
    document="""\
query GetPredictionModelOrganization($id: ID!) {
  predictionModel(where: {id: $id}) {
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

LIST_PREDICTION_MODEL_CREATED_PREDICTIONS = Operation(
    name="ListPredictionModelCreatedPredictions",
    kind="query",
    document="""\
query ListPredictionModelCreatedPredictions($id: ID!, $where: PredictionWhereInput, $skip: Int, $first: Int, $orderBy: PredictionOrderByInput) {
  predictionModel(where: {id: $id}) {
    createdPredictions(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
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

__all__ = [
    "CREATE_PREDICTION_MODEL",
    "GET_PREDICTION_MODEL",
    "GET_PREDICTION_MODEL_CREATED_BY",
    "GET_PREDICTION_MODEL_ORGANIZATION",
    "LIST_PREDICTION_MODEL_CREATED_PREDICTIONS",
]
