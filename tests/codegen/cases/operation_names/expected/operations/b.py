"""The operations that the client sends, from queries/b.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

X1 = Operation(
    name="_1",
    kind="query",
    document="""\
query _1 {
  project {
    id
  }
}
""",
    idempotent=True,
)

__all__ = [
    "X1",
]
