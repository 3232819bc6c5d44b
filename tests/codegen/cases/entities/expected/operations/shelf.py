"""The operations that the client sends, from queries/shelf.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

CONNECT_SHELF_NEIGHBOURS = Operation(
    name="ConnectShelfNeighbours",
    kind="mutation",
    document="""\
mutation ConnectShelfNeighbours($id: ID!, $shelfId: ID!) {
  updateShelf(where: {id: $id}, data: {neighbours: {connect: {id: $shelfId}}}) {
    id
  }
}
""",
    idempotent=True,
)

CREATE_SHELF = Operation(
    name="CreateShelf",
    kind="mutation",
    document="""\
mutation CreateShelf($data: ShelfCreateInput!) {
  createShelf(data: $data) {
    ...ShelfFields
  }
}
fragment ShelfFields on Shelf {
  id
  size {
    height
    boards
  }
  createdAt
  kind
  name
  tags
  width
}
""",
)

CREATE_SHELF_BOOK = Operation(
    name="CreateShelfBook",
    kind="mutation",
    document="""\
mutation CreateShelfBook($id: ID!, $title: String!, $pages: Int, $libraryId: ID!, $kind: ShelfKind = OPEN) {
  createBook(
    data: {shelfId: $id, libraryId: $libraryId, title: $title, pages: $pages, kind: $kind}
  ) {
    ...BookFields
  }
}
fragment BookFields on Book {
  id
  title
}
""",
)

CREATE_SHELF_TICKET = Operation(
    name="CreateShelfTicket",
    kind="mutation",
    document="""\
mutation CreateShelfTicket($id: ID!, $title: String!, $libraryId: ID!) {
  createBook(data: {shelfId: $id, libraryId: $libraryId, title: $title}) {
    id
  }
}
""",
)

DELETE_SHELF = Operation(
    name="DeleteShelf",
    kind="mutation",
    document="""\
mutation DeleteShelf($id: ID!) {
  updateShelf(where: {id: $id}, data: {deleted: true}) {
    id
  }
}
""",
    idempotent=True,
)

DISCONNECT_SHELF_NEIGHBOURS = Operation(
    name="DisconnectShelfNeighbours",
    kind="mutation",
    document="""\
mutation DisconnectShelfNeighbours($id: ID!, $shelfId: ID!) {
  updateShelf(where: {id: $id}, data: {neighbours: {disconnect: {id: $shelfId}}}) {
    id
  }
}
""",
    idempotent=True,
)

GET_SHELF = Operation(
    name="GetShelf",
    kind="query",
    document="""\
query GetShelf($id: ID!) {
  shelf(where: {id: $id}) {
    ...ShelfFields
  }
}
fragment ShelfFields on Shelf {
  id
  size {
    height
    boards
  }
  createdAt
  kind
  name
  tags
  width
}
""",
    idempotent=True,
)

GET_SHELF_LIBRARY = Operation(
    name="GetShelfLibrary",
    kind="query",
    document="""\
query GetShelfLibrary($id: ID!) {
  shelf(where: {id: $id}) {
    library {
      ...LibraryFields
    }
  }
}
fragment LibraryFields on Library {
  id
  name
}
""",
    idempotent=True,
)

LIST_SHELF_BOOKS = Operation(
    name="ListShelfBooks",
    kind="query",
    document="""\
query ListShelfBooks($id: ID!, $after: String, $first: Int = 50) {
  books(shelfId: $id, after: $after, first: $first) {
    nodes {
      ...BookFields
    }
    pageInfo {
      endCursor
    }
  }
}
fragment BookFields on Book {
  id
  title
}
""",
    idempotent=True,
)

LIST_SHELF_NEIGHBOURS = Operation(
    name="ListShelfNeighbours",
    kind="query",
    document="""\
query ListShelfNeighbours($id: ID!, $where: ShelfWhereInput, $skip: Int, $first: Int, $orderBy: ShelfOrderByInput) {
  shelf(where: {id: $id}) {
    neighbours(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...ShelfFields
    }
  }
}
fragment ShelfFields on Shelf {
  id
  size {
    height
    boards
  }
  createdAt
  kind
  name
  tags
  width
}
""",
    idempotent=True,
)

LIST_SHELFS = Operation(
    name="ListShelfs",
    kind="query",
    document="""\
query ListShelfs($where: ShelfWhereInput, $skip: Int, $first: Int) {
  shelves(where: $where, skip: $skip, first: $first) {
    ...ShelfFields
  }
}
fragment ShelfFields on Shelf {
  id
  size {
    height
    boards
  }
  createdAt
  kind
  name
  tags
  width
}
""",
    idempotent=True,
)

UPDATE_SHELF = Operation(
    name="UpdateShelf",
    kind="mutation",
    document="""\
mutation UpdateShelf($id: ID!, $data: ShelfUpdateInput!) {
  updateShelf(where: {id: $id}, data: $data) {
    ...ShelfFields
  }
}
fragment ShelfFields on Shelf {
  id
  size {
    height
    boards
  }
  createdAt
  kind
  name
  tags
  width
}
""",
    idempotent=True,
)

__all__ = [
    "CONNECT_SHELF_NEIGHBOURS",
    "CREATE_SHELF",
    "CREATE_SHELF_BOOK",
    "CREATE_SHELF_TICKET",
    "DELETE_SHELF",
    "DISCONNECT_SHELF_NEIGHBOURS",
    "GET_SHELF",
    "GET_SHELF_LIBRARY",
    "LIST_SHELFS",
    "LIST_SHELF_BOOKS",
    "LIST_SHELF_NEIGHBOURS",
    "UPDATE_SHELF",
]
