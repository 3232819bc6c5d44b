"""The operations that the client sends, from queries/role.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

LIST_ROLES = Operation(
    name="ListRoles",
    kind="query",
    document="""\
query ListRoles($skip: Int, $first: Int) {
  roles(skip: $skip, first: $first) {
    ...RoleFields
  }
}
fragment RoleFields on Role {
  id
  name
}
""",
    idempotent=True,
)

__all__ = [
    "LIST_ROLES",
]
