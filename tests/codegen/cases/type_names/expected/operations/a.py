"""The operations that the client sends, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

FILTER_ = Operation(
    name="Filter",
    kind="query",
    document="""\
query Filter($by: Filter) {
  filtered(by: $by) {
    id
  }
}
""",
    idempotent=True,
)

GET_KIND = Operation(
    name="GetKind",
    kind="query",
    document="""\
query GetKind {
  project {
    kind
  }
}
""",
    idempotent=True,
)

KIND = Operation(
    name="Kind",
    kind="query",
    document="""\
query Kind {
  project {
    kind
  }
}
""",
    idempotent=True,
)

__all__ = [
    "FILTER_",
    "GET_KIND",
    "KIND",
]
