"""The operations that the client sends, from queries/others.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

DELETE_BOOKS = Operation(
    name="DeleteBooks",
    kind="mutation",
    document="""\
mutation DeleteBooks($ids: [ID!]!) {
  deleteBooks(ids: $ids) {
    id
  }
}
""",
    idempotent=True,
    plural="ids",
)

GET_LIBRARY = Operation(
    name="GetLibrary",
    kind="query",
    document="""\
query GetLibrary($where: WhereUniqueIdInput) {
  library(where: $where) {
    ...LibraryFields
  }
}
fragment LibraryFields on Library {
  id
  name
}
""",
    idempotent=True,
)

LIST_LIBRARIES = Operation(
    name="ListLibraries",
    kind="query",
    document="""\
query ListLibraries($where: LibraryWhereInput, $skip: Int, $first: Int) {
  libraries(where: $where, skip: $skip, first: $first) {
    ...LibraryFields
  }
}
fragment LibraryFields on Library {
  id
  name
}
""",
    idempotent=True,
)

__all__ = [
    "DELETE_BOOKS",
    "GET_LIBRARY",
    "LIST_LIBRARIES",
]
