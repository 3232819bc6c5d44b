"""The operations that the client sends, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

CREATE_PROJECT = Operation(
    name="CreateProject",
    kind="mutation",
    document="""\
mutation CreateProject($data: ProjectCreateInput!) {
  createProject(data: $data) {
    ...ProjectFields
  }
}
fragment ProjectFields on Project {
  id
  createdAt
  mediaType
  mediaTypes
  name
  odd
  score
  settings
  size
  tags
}
""",
)

GET_PROJECT = Operation(
    name="GetProject",
    kind="query",
    document="""\
query GetProject($id: ID!) {
  project(where: {id: $id}) {
    ...ProjectFields
    owner {
      ...UserFields
    }
  }
}
fragment ProjectFields on Project {
  id
  createdAt
  mediaType
  mediaTypes
  name
  odd
  score
  settings
  size
  tags
}
fragment UserFields on User {
  id
  email
}
""",
    idempotent=True,
)

LIST_PROJECTS = Operation(
    name="ListProjects",
    kind="query",
    document="""\
query ListProjects($where: ProjectWhereInput, $skip: Int, $first: PageSize! = 10, $since: DateTime, $sizes: [UInt64!]) {
  projects(
    where: $where
    skip: $skip
    first: $first
    since: $since
    sizes: $sizes
  ) {
    ...ProjectFields
  }
}
fragment ProjectFields on Project {
  id
  createdAt
  mediaType
  mediaTypes
  name
  odd
  score
  settings
  size
  tags
}
""",
    idempotent=True,
)

PUBLISH_PROJECT = Operation(
    name="PublishProject",
    kind="mutation",
    document="""\
mutation PublishProject($mediaType: MediaType, $id: ID!) {
  publishProject(id: $id, mediaType: $mediaType) {
    ...ProjectFields
  }
}
fragment ProjectFields on Project {
  id
  createdAt
  mediaType
  mediaTypes
  name
  odd
  score
  settings
  size
  tags
}
""",
)

UPDATE_PROJECT = Operation(
    name="UpdateProject",
    kind="mutation",
    document="""\
mutation UpdateProject($id: ID!, $data: ProjectUpdateInput!) {
  updateProject(id: $id, data: $data) {
    ...ProjectFields
  }
}
fragment ProjectFields on Project {
  id
  createdAt
  mediaType
  mediaTypes
  name
  odd
  score
  settings
  size
  tags
}
""",
    idempotent=True,
)

__all__ = [
    "CREATE_PROJECT",
    "GET_PROJECT",
    "LIST_PROJECTS",
    "PUBLISH_PROJECT",
    "UPDATE_PROJECT",
]
