"""The operations that the client sends, from queries/more.graphql. DO NOT EDIT."""

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

__all__ = [
    "CREATE_WIDGET",
]
