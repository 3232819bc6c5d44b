"""The operations that the client sends, from queries/q.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

CREATE_WIDGET = Operation(
    name="CreateWidget",
    kind="mutation",
    document="""\
mutation CreateWidget($data: WidgetInput!) {
  createWidget(data: $data) {
    ...WidgetFields
  }
}
fragment WidgetFields on Widget {
  id
  fresh
  old
  plain
  score
  size
}
""",
)

DELETE_WIDGET = Operation(
    name="DeleteWidget",
    kind="mutation",
    document="""\
mutation DeleteWidget($id: ID!) {
  deleteWidget(id: $id) {
    id
  }
}
""",
)

GET_WIDGET = Operation(
    name="GetWidget",
    kind="query",
    document="""\
query GetWidget($id: ID!) {
  widget(id: $id) {
    ...WidgetFields
  }
}
fragment WidgetFields on Widget {
  id
  fresh
  old
  plain
  score
  size
}
""",
    idempotent=True,
)

LIST_WIDGET_PARTS = Operation(
    name="ListWidgetParts",
    kind="query",
    document="""\
query ListWidgetParts($id: ID!) {
  widget(id: $id) {
    parts {
      ...PartFields
    }
  }
}
fragment PartFields on Part {
  id
}
""",
    idempotent=True,
)

LIST_WIDGETS = Operation(
    name="ListWidgets",
    kind="query",
    document="""\
query ListWidgets($first: Int, $skip: Int, $where: WidgetWhere, $orderBy: WidgetOrder) {
  widgets(first: $first, skip: $skip, where: $where, orderBy: $orderBy) {
    ...WidgetFields
  }
}
fragment WidgetFields on Widget {
  id
  fresh
  old
  plain
  score
  size
}
""",
    idempotent=True,
)

__all__ = [
    "CREATE_WIDGET",
    "DELETE_WIDGET",
    "GET_WIDGET",
    "LIST_WIDGETS",
    "LIST_WIDGET_PARTS",
]
