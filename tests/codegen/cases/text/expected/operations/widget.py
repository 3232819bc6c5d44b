"""The operations that the client sends, from queries/widget.gql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

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
    "GET_WIDGET",
    "LIST_WIDGETS",
]
