"""The operations that the client sends, from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

CREATE_WIDGET = Operation(
    name="CreateWidget",
    kind="mutation",
    document="""\
mutation CreateWidget($data: WidgetCreateInput!) {
  createWidget(data: $data) {
    ...WidgetFields
  }
}
fragment WidgetFields on Widget {
  id
  mode
  name
  note
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
  mode
  name
  note
}
""",
    idempotent=True,
)

LIST_WIDGETS = Operation(
    name="ListWidgets",
    kind="query",
    document="""\
query ListWidgets($where: WidgetWhereInput, $skip: Int = 0, $first: Int = 100) {
  widgets(where: $where, skip: $skip, first: $first) {
    ...WidgetFields
  }
}
fragment WidgetFields on Widget {
  id
  mode
  name
  note
}
""",
    idempotent=True,
)

__all__ = [
    "CREATE_WIDGET",
    "GET_WIDGET",
    "LIST_WIDGETS",
]
