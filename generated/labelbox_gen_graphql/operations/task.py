"""The operations that the client sends, from queries/task.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

CANCEL_TASK = Operation(
    name="CancelTask",
    kind="mutation",
    document="""\
mutation CancelTask($id: ID!) {
  cancelBulkOperationJob(id: $id) {
    success
  }
}
""",
    idempotent=True,
)

GET_CANCELABLE_TASK_TYPES = Operation(
    name="GetCancelableTaskTypes",
    kind="query",
    document="""\
query GetCancelableTaskTypes {
  cancelableTaskTypes
}
""",
    idempotent=True,
)

GET_TASK = Operation(
    name="GetTask",
    kind="query",
    document="""\
query GetTask($id: ID!) {
  task(where: {id: $id}) {
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
    idempotent=True,
)

GET_TASK_CREATED_BY = Operation(
    name="GetTaskCreatedBy",
    kind="query",
    document="""\
query GetTaskCreatedBy($id: ID!) {
  task(where: {id: $id}) {
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

GET_TASK_ORGANIZATION = Operation(
    name="GetTaskOrganization",
    kind="query",
    document="""\
query GetTaskOrganization($id: ID!) {
  task(where: {id: $id}) {
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

__all__ = [
    "CANCEL_TASK",
    "GET_CANCELABLE_TASK_TYPES",
    "GET_TASK",
    "GET_TASK_CREATED_BY",
    "GET_TASK_ORGANIZATION",
]
