"""The operations that the client sends, from queries/organization.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

GET_ORGANIZATION = Operation(
    name="GetOrganization",
    kind="query",
    document="""\
query GetOrganization($where: WhereUniqueIdInput) {
  organization(where: $where) {
    ...OrganizationFields
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

LIST_ORGANIZATION_PROJECTS = Operation(
    name="ListOrganizationProjects",
    kind="query",
    document="""\
query ListOrganizationProjects($where: ProjectWhereInput, $skip: Int, $first: Int, $orderBy: ProjectOrderByInput) {
  organization {
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

LIST_ORGANIZATION_USERS = Operation(
    name="ListOrganizationUsers",
    kind="query",
    document="""\
query ListOrganizationUsers($where: UserWhereInput, $skip: Int, $first: Int, $orderBy: UserOrderByInput) {
  organization {
    users(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
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

LIST_ORGANIZATION_WEBHOOKS = Operation(
    name="ListOrganizationWebhooks",
    kind="query",
    document="""\
query ListOrganizationWebhooks($where: WebhookWhereInput, $skip: Int, $first: Int, $orderBy: WebhookOrderByInput) {
  organization {
    webhooks(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...WebhookFields
    }
  }
}
fragment WebhookFields on Webhook {
  id
  createdAt
  status
  topics
  updatedAt
  url
}
""",
    idempotent=True,
)

__all__ = [
    "GET_ORGANIZATION",
    "LIST_ORGANIZATION_PROJECTS",
    "LIST_ORGANIZATION_USERS",
    "LIST_ORGANIZATION_WEBHOOKS",
]
