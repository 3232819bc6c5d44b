"""The operations that the client sends, from queries/user.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

GET_USER = Operation(
    name="GetUser",
    kind="query",
    document="""\
query GetUser($where: WhereUniqueIdInput) {
  user(where: $where) {
    ...UserFields
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

GET_USER_ORG_ROLE = Operation(
    name="GetUserOrgRole",
    kind="query",
    document="""\
query GetUserOrgRole($id: ID!) {
  user(where: {id: $id}) {
    orgRole {
      ...RoleFields
    }
  }
}
fragment RoleFields on Role {
  id
  name
}
""",
    idempotent=True,
)

GET_USER_ORGANIZATION = Operation(
    name="GetUserOrganization",
    kind="query",
    document="""\
query GetUserOrganization($id: ID!) {
  user(where: {id: $id}) {
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

LIST_USER_CREATED_TASKS = Operation(
    name="ListUserCreatedTasks",
    kind="query",
    document="""\
query ListUserCreatedTasks($id: ID!, $where: TaskWhereInput, $skip: Int, $first: Int, $orderBy: TaskOrderByInput) {
  user(where: {id: $id}) {
    createdTasks(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...TaskFields
    }
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

LIST_USER_PROJECTS = Operation(
    name="ListUserProjects",
    kind="query",
    document="""\
query ListUserProjects($id: ID!, $where: ProjectWhereInput, $skip: Int, $first: Int, $orderBy: ProjectOrderByInput) {
  user(where: {id: $id}) {
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

LIST_USERS = Operation(
    name="ListUsers",
    kind="query",
    document="""\
query ListUsers($where: UserWhereInput, $skip: Int, $first: Int) {
  users(where: $where, skip: $skip, first: $first) {
    ...UserFields
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

__all__ = [
    "GET_USER",
    "GET_USER_ORGANIZATION",
    "GET_USER_ORG_ROLE",
    "LIST_USERS",
    "LIST_USER_CREATED_TASKS",
    "LIST_USER_PROJECTS",
]
