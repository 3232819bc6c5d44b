"""The operations that the client sends, from queries/review.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

DELETE_REVIEW = Operation(
    name="DeleteReview",
    kind="mutation",
    document="""\
mutation DeleteReview($id: ID!) {
  updateReview(where: {id: $id}, data: {deleted: true}) {
    id
  }
}
""",
    idempotent=True,
)

GET_REVIEW = Operation(
    name="GetReview",
    kind="query",
    document="""\
query GetReview($id: ID!) {
  review(where: {id: $id}) {
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
    idempotent=True,
)

GET_REVIEW_CREATED_BY = Operation(
    name="GetReviewCreatedBy",
    kind="query",
    document="""\
query GetReviewCreatedBy($id: ID!) {
  review(where: {id: $id}) {
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

GET_REVIEW_LABEL = Operation(
    name="GetReviewLabel",
    kind="query",
    document="""\
query GetReviewLabel($id: ID!) {
  review(where: {id: $id}) {
    label {
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

GET_REVIEW_ORGANIZATION = Operation(
    name="GetReviewOrganization",
    kind="query",
    document="""\
query GetReviewOrganization($id: ID!) {
  review(where: {id: $id}) {
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

GET_REVIEW_PROJECT = Operation(
    name="GetReviewProject",
    kind="query",
    document="""\
query GetReviewProject($id: ID!) {
  review(where: {id: $id}) {
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

UPDATE_REVIEW = Operation(
    name="UpdateReview",
    kind="mutation",
    document="""\
mutation UpdateReview($id: ID!, $data: ReviewUpdateInput!) {
  updateReview(where: {id: $id}, data: $data) {
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
    idempotent=True,
)

__all__ = [
    "DELETE_REVIEW",
    "GET_REVIEW",
    "GET_REVIEW_CREATED_BY",
    "GET_REVIEW_LABEL",
    "GET_REVIEW_ORGANIZATION",
    "GET_REVIEW_PROJECT",
    "UPDATE_REVIEW",
]
