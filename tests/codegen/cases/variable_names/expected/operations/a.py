"""The operations that the client sends, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

GET_PROJECT = Operation(
    name="GetProject",
    kind="query",
    document="""\
query GetProject($fooBar: ID, $foo_bar: ID, $self: ID, $_1: ID) {
  project(id: $fooBar) {
    id
  }
  a: project(id: $foo_bar) {
    id
  }
  b: project(id: $self) {
    id
  }
  c: project(id: $_1) {
    id
  }
}
""",
    idempotent=True,
)

__all__ = [
    "GET_PROJECT",
]
