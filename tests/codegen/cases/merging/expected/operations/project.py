"""The operations that the client sends, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

GET_BOTH = Operation(
    name="GetBoth",
    kind="query",
    document="""\
query GetBoth {
  project {
    ...Named
    ...Owned
  }
}
fragment Ids on Project {
  id
}
fragment Named on Project {
  ...Ids
  name
  owner {
    id
  }
}
fragment Owned on Project {
  ...Ids
  owner {
    email
  }
}
""",
    idempotent=True,
)

GET_MORE = Operation(
    name="GetMore",
    kind="query",
    document="""\
query GetMore {
  project {
    ...Ids
    key: id
    organization {
      id
    }
    organization {
      name
    }
  }
}
fragment Ids on Project {
  id
}
""",
    idempotent=True,
)

GET_NAMED = Operation(
    name="GetNamed",
    kind="query",
    document="""\
query GetNamed {
  project {
    ...Ids
    ...Named
    id
    owner {
      id
    }
  }
}
fragment Ids on Project {
  id
}
fragment Named on Project {
  ...Ids
  name
  owner {
    id
  }
}
""",
    idempotent=True,
)

GET_OWNED = Operation(
    name="GetOwned",
    kind="query",
    document="""\
query GetOwned {
  project {
    ...Named
    ...Owned
    owner {
      name
    }
  }
}
fragment Ids on Project {
  id
}
fragment Named on Project {
  ...Ids
  name
  owner {
    id
  }
}
fragment Owned on Project {
  ...Ids
  owner {
    email
  }
}
""",
    idempotent=True,
)

__all__ = [
    "GET_BOTH",
    "GET_MORE",
    "GET_NAMED",
    "GET_OWNED",
]
