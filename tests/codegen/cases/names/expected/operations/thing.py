"""The operations that the client sends, from queries/thing.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

LIST_ = Operation(
    name="List",
    kind="query",
    document="""\
query List {
  thing {
    list
  }
}
""",
    idempotent=True,
)

MODELS = Operation(
    name="Models",
    kind="query",
    document="""\
query Models {
  thing {
    case
  }
  second: thing(class: "a \\"quoted\\" \\\\ text") {
    case @include(if: true)
  }
  third: thing(class: \"\"\"a block\"\"\") {
    case @skip(if: false)
  }
}
""",
    idempotent=True,
)

EXECUTE = Operation(
    name="execute",
    kind="query",
    document="""\
query execute($self: String, $class: String, $models: ThingInput, $variables: String) {
  thing(class: $class, in: $models) {
    ...ThingFields
  }
  other: thing(class: $self) {
    class
  }
  third: thing(class: $variables) {
    class
  }
}
fragment ThingFields on Thing {
  class
  HTMLText
  _private
  case
  copy
  list
  model_config
}
""",
    idempotent=True,
)

GET_DATA = Operation(
    name="get_data",
    kind="query",
    document="""\
query get_data {
  thing {
    class
  }
}
""",
    idempotent=True,
)

IMPORT_ = Operation(
    name="import",
    kind="query",
    document="""\
query import {
  thing {
    list
  }
}
""",
    idempotent=True,
)

SEND = Operation(
    name="send",
    kind="query",
    document="""\
query send {
  thing {
    class
  }
}
""",
    idempotent=True,
)

__all__ = [
    "EXECUTE",
    "GET_DATA",
    "IMPORT_",
    "LIST_",
    "MODELS",
    "SEND",
]
