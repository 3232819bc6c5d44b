"""The operations that the client sends, from queries/widget.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

ARCHIVE_SEVERAL = Operation(
    name="ArchiveSeveral",
    kind="mutation",
    document="""\
mutation ArchiveSeveral($widgetIds: [ID!]!) {
  archiveAll(ids: $widgetIds)
}
""",
)

ARCHIVE_WIDGET = Operation(
    name="ArchiveWidget",
    kind="mutation",
    document="""\
mutation ArchiveWidget($id: ID!) {
  archive(id: $id) {
    ...WidgetFields
  }
}
fragment WidgetFields on Widget {
  id
  name
}
""",
)

COUNT_PARTS = Operation(
    name="CountParts",
    kind="query",
    document="""\
query CountParts($id: ID!) {
  widget(id: $id) {
    statistics {
      ...StatisticsFields
    }
  }
}
fragment StatisticsFields on Statistics {
  count
  since
}
""",
    idempotent=True,
)

EXTEND_WIDGET = Operation(
    name="ExtendWidget",
    kind="mutation",
    document="""\
mutation ExtendWidget($id: ID!, $until: DateTime) {
  extend(id: $id, until: $until)
}
""",
)

LAST_PAINTED = Operation(
    name="LastPainted",
    kind="query",
    document="""\
query LastPainted($id: ID!) {
  widget(id: $id) {
    painted
  }
}
""",
    idempotent=True,
)

LATEST_WIDGET = Operation(
    name="LatestWidget",
    kind="query",
    document="""\
query LatestWidget {
  latest {
    ...WidgetFields
  }
}
fragment WidgetFields on Widget {
  id
  name
}
""",
    idempotent=True,
)

PAINT_WIDGET = Operation(
    name="PaintWidget",
    kind="mutation",
    document="""\
mutation PaintWidget($id: ID!, $color: Color!, $layers: Int) {
  paint(id: $id, color: $color, layers: $layers) {
    __typename
  }
}
""",
)

PARTS_OF_WIDGET = Operation(
    name="PartsOfWidget",
    kind="query",
    document="""\
query PartsOfWidget($id: ID!, $first: Int, $skip: Int) {
  widget(id: $id) {
    parts(first: $first, skip: $skip) {
      ...WidgetFields
    }
  }
}
fragment WidgetFields on Widget {
  id
  name
}
""",
    idempotent=True,
)

SERVER_VERSION = Operation(
    name="ServerVersion",
    kind="query",
    document="""\
query ServerVersion {
  version
}
""",
    idempotent=True,
)

SIZE_OF_WIDGET = Operation(
    name="SizeOfWidget",
    kind="query",
    document="""\
query SizeOfWidget($id: ID!) {
  widget(id: $id) {
    size
  }
}
""",
    idempotent=True,
)

START_TASK = Operation(
    name="StartTask",
    kind="mutation",
    document="""\
mutation StartTask($widgetId: ID!) {
  start(widget: $widgetId) {
    ...TaskFields
  }
}
fragment TaskFields on Task {
  id
  status
}
""",
)

USAGE = Operation(
    name="Usage",
    kind="query",
    document="""\
query Usage($first: Int, $skip: Int) {
  statistics(first: $first, skip: $skip) {
    ...StatisticsFields
  }
}
fragment StatisticsFields on Statistics {
  count
  since
}
""",
    idempotent=True,
)

WIDGET_COLOR = Operation(
    name="WidgetColor",
    kind="query",
    document="""\
query WidgetColor($id: ID!) {
  widget(id: $id) {
    color
  }
}
""",
    idempotent=True,
)

__all__ = [
    "ARCHIVE_SEVERAL",
    "ARCHIVE_WIDGET",
    "COUNT_PARTS",
    "EXTEND_WIDGET",
    "LAST_PAINTED",
    "LATEST_WIDGET",
    "PAINT_WIDGET",
    "PARTS_OF_WIDGET",
    "SERVER_VERSION",
    "SIZE_OF_WIDGET",
    "START_TASK",
    "USAGE",
    "WIDGET_COLOR",
]
