"""The operations that the client sends, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

GET_NAME = Operation(
    name="GetName",
    kind="query",
    document="""\
query GetName($name: Boolean!) {
  project {
    id
    name @include(if: $name)
    owner {
      id
    }
    owner @skip(if: $name) {
      email
    }
  }
}
""",
    idempotent=True,
)

GET_PROJECT = Operation(
    name="GetProject",
    kind="query",
    document="""\
query GetProject($details: Boolean!, $owner: Boolean! = false) {
  project {
    id
    ...Details @include(if: $details)
    ... @skip(if: $owner) {
      description
    }
    ... on Project @include(if: $owner) {
      owner {
        id
      }
    }
  }
}
fragment Details on Project {
  name
  owner {
    email
  }
}
""",
    idempotent=True,
)

__all__ = [
    "GET_NAME",
    "GET_PROJECT",
]
