"""The operations that the client sends, from queries/found.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

GET_ACTOR = Operation(
    name="GetActor",
    kind="query",
    document="""\
query GetActor {
  actor {
    __typename
    ...ActorFields
  }
}
fragment ActorFields on Actor {
  id
  login
}
""",
    idempotent=True,
)

GET_NODE = Operation(
    name="GetNode",
    kind="query",
    document="""\
query GetNode($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Actor {
      login
    }
  }
}
""",
    idempotent=True,
)

LIST_ACTORS = Operation(
    name="ListActors",
    kind="query",
    document="""\
query ListActors {
  actors {
    __typename
    login
    home {
      city
    }
    ... on Bot {
      version
      home {
        zip
      }
    }
    ...UserFields
  }
}
fragment UserFields on User {
  id
  email
}
""",
    idempotent=True,
)

LIST_FOUND = Operation(
    name="ListFound",
    kind="query",
    document="""\
query ListFound {
  found {
    __typename
    ...FoundFields
  }
  best {
    __typename
    ... on Issue {
      title
    }
  }
}
fragment FoundFields on Found {
  ... on Node {
    id
  }
  ...UserFields
  ... on Place {
    city
  }
}
fragment UserFields on User {
  id
  email
}
""",
    idempotent=True,
)

__all__ = [
    "GET_ACTOR",
    "GET_NODE",
    "LIST_ACTORS",
    "LIST_FOUND",
]
