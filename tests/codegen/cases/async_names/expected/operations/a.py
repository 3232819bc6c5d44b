"""The operations that the client sends, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

ASYNC_JOB = Operation(
    name="AsyncJob",
    kind="query",
    document="""\
query AsyncJob($anext: AsyncInput, $aclose: AsyncMode) {
  asyncJob(aread: $anext, mode: $aclose) {
    id
    mode
  }
}
""",
    idempotent=True,
)

ASYNC_WIDGET = Operation(
    name="AsyncWidget",
    kind="query",
    document="""\
query AsyncWidget($anext: Int, $aclose: String) {
  widget(id: "1", anext: $anext, aclose: $aclose) {
    id
  }
}
""",
    idempotent=True,
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
  anext
  aread
  async_sleep
  mode
}
""",
    idempotent=True,
)

INTROSPECT = Operation(
    name="Introspect",
    kind="query",
    document="""\
query Introspect($name: String!) {
  __schema {
    description
    queryType {
      name
    }
    types {
      kind
      name
    }
  }
  __type(name: $name) {
    name
    kind
    fields {
      name
    }
  }
}
""",
    idempotent=True,
)

__all__ = [
    "ASYNC_JOB",
    "ASYNC_WIDGET",
    "GET_WIDGET",
    "INTROSPECT",
]
