"""The operations that the client sends, from queries/webhook.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

CHANGE_WEBHOOK = Operation(
    name="ChangeWebhook",
    kind="mutation",
    document="""\
mutation ChangeWebhook($id: ID!, $data: WebhookUpdateInput!) {
  updateWebhook(where: {id: $id}, data: $data) {
    ...WebhookFields
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

GET_WEBHOOK = Operation(
    name="GetWebhook",
    kind="query",
    document="""\
query GetWebhook($id: ID!) {
  webhook(where: {id: $id}) {
    ...WebhookFields
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

GET_WEBHOOK_CREATED_BY = Operation(
    name="GetWebhookCreatedBy",
    kind="query",
    document="""\
query GetWebhookCreatedBy($id: ID!) {
  webhook(where: {id: $id}) {
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

GET_WEBHOOK_ORGANIZATION = Operation(
    name="GetWebhookOrganization",
    kind="query",
    document="""\
query GetWebhookOrganization($id: ID!) {
  webhook(where: {id: $id}) {
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

GET_WEBHOOK_PROJECT = Operation(
    name="GetWebhookProject",
    kind="query",
    document="""\
query GetWebhookProject($id: ID!) {
  webhook(where: {id: $id}) {
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

REGISTER_WEBHOOK = Operation(
    name="RegisterWebhook",
    kind="mutation",
    document="""\
mutation RegisterWebhook($data: WebhookCreateInput!) {
  createWebhook(data: $data) {
    ...WebhookFields
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
)

__all__ = [
    "CHANGE_WEBHOOK",
    "GET_WEBHOOK",
    "GET_WEBHOOK_CREATED_BY",
    "GET_WEBHOOK_ORGANIZATION",
    "GET_WEBHOOK_PROJECT",
    "REGISTER_WEBHOOK",
]
