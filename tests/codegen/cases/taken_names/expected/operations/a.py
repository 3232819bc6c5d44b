"""The operations that the client sends, from queries/a.graphql. DO NOT EDIT."""

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
  object {
    class
    from
  }
  nested {
    object {
      name
    }
  }
  None
  _private
  aB
  a_b
  async
  await
  class
  client
  copy
  data
  delete
  from
  import
  list
  model_config
  owner
  property
  refresh
  schema
  str
  to_dict
  uid
  update
}
""",
)

GET_CLIENT = Operation(
    name="GetClient",
    kind="query",
    document="""\
query GetClient($id: ID!) {
  client(id: $id) {
    ...ClientFields
  }
}
fragment ClientFields on Client {
  id
  name
}
""",
    idempotent=True,
)

GET_CLIENT_OWNER = Operation(
    name="GetClientOwner",
    kind="query",
    document="""\
query GetClientOwner($id: ID!) {
  client(id: $id) {
    owner {
      ...WidgetFields
    }
  }
}
fragment WidgetFields on Widget {
  id
  object {
    class
    from
  }
  nested {
    object {
      name
    }
  }
  None
  _private
  aB
  a_b
  async
  await
  class
  client
  copy
  data
  delete
  from
  import
  list
  model_config
  owner
  property
  refresh
  schema
  str
  to_dict
  uid
  update
}
""",
    idempotent=True,
)

GET_IMPORT = Operation(
    name="GetImport",
    kind="query",
    document="""\
query GetImport($id: ID!) {
  import(id: $id) {
    ...ImportFields
  }
}
fragment ImportFields on Import {
  id
}
""",
    idempotent=True,
)

GET_SESSION = Operation(
    name="GetSession",
    kind="query",
    document="""\
query GetSession($id: ID!) {
  session(id: $id) {
    ...SessionFields
  }
}
fragment SessionFields on Session {
  id
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
  object {
    class
    from
  }
  nested {
    object {
      name
    }
  }
  None
  _private
  aB
  a_b
  async
  await
  class
  client
  copy
  data
  delete
  from
  import
  list
  model_config
  owner
  property
  refresh
  schema
  str
  to_dict
  uid
  update
}
""",
    idempotent=True,
)

LIST_CLIENTS = Operation(
    name="ListClients",
    kind="query",
    document="""\
query ListClients($where: ClientWhereInput, $skip: Int, $first: Int) {
  clients(where: $where, skip: $skip, first: $first) {
    ...ClientFields
  }
}
fragment ClientFields on Client {
  id
  name
}
""",
    idempotent=True,
)

LIST_WIDGETS = Operation(
    name="ListWidgets",
    kind="query",
    document="""\
query ListWidgets($where: WidgetWhereInput, $orderBy: WidgetOrderByInput, $skip: Int, $first: Int) {
  widgets(where: $where, orderBy: $orderBy, skip: $skip, first: $first) {
    ...WidgetFields
  }
}
fragment WidgetFields on Widget {
  id
  object {
    class
    from
  }
  nested {
    object {
      name
    }
  }
  None
  _private
  aB
  a_b
  async
  await
  class
  client
  copy
  data
  delete
  from
  import
  list
  model_config
  owner
  property
  refresh
  schema
  str
  to_dict
  uid
  update
}
""",
    idempotent=True,
)

PARSED = Operation(
    name="Parsed",
    kind="query",
    document="""\
query Parsed($parsed: Boolean, $uint64: Int, $models: OneOf, $self: Field, $aB: Int, $a_b: Int) {
  parsed(
    parsed: $parsed
    uint64: $uint64
    models: $models
    self: $self
    aB: $aB
    a_b: $a_b
  )
}
""",
    idempotent=True,
)

UPDATE_WIDGET = Operation(
    name="UpdateWidget",
    kind="mutation",
    document="""\
mutation UpdateWidget($id: ID!, $data: WidgetUpdateInput!) {
  updateWidget(id: $id, data: $data) {
    ...WidgetFields
  }
}
fragment WidgetFields on Widget {
  id
  object {
    class
    from
  }
  nested {
    object {
      name
    }
  }
  None
  _private
  aB
  a_b
  async
  await
  class
  client
  copy
  data
  delete
  from
  import
  list
  model_config
  owner
  property
  refresh
  schema
  str
  to_dict
  uid
  update
}
""",
)

__all__ = [
    "CREATE_WIDGET",
    "GET_CLIENT",
    "GET_CLIENT_OWNER",
    "GET_IMPORT",
    "GET_SESSION",
    "GET_WIDGET",
    "LIST_CLIENTS",
    "LIST_WIDGETS",
    "PARSED",
    "UPDATE_WIDGET",
]
