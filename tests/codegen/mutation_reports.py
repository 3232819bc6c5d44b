"""What a build reports after each change of `mutations.py`."""

REPORTS = {
    "field added": """
widgets: 0 breaking changes, 2 others

Not breaking:
  Widget.weight: attribute added  [Widget.weight]
      weight: float | None
  models.WidgetFields.weight: attribute added  [Widget.weight]
      weight: float | None
""",
    "field removed": """
widgets: 3 breaking changes, 0 others

Breaking:
  Widget.place: attribute removed  [Widget.place]
      place: str | None
  models.KindsSearchWidget.place: attribute removed  [Widget.place]
      place: str | None
  models.WidgetFields.place: attribute removed  [Widget.place]
      place: str | None
""",
    "field renamed": """
widgets: 3 breaking changes, 3 others

Breaking:
  Widget.place: attribute removed  [Widget.place]
      place: str | None
  models.KindsSearchWidget.place: attribute removed  [Widget.place]
      place: str | None
  models.WidgetFields.place: attribute removed  [Widget.place]
      place: str | None

Not breaking:
  Widget.location: attribute added  [Widget.location]
      location: str | None
  models.KindsSearchWidget.location: attribute added  [Widget.location]
      location: str | None
  models.WidgetFields.location: attribute added  [Widget.location]
      location: str | None
""",
    "field retyped": """
widgets: 3 breaking changes, 0 others

Breaking:
  Widget.size: type changed  [Widget.size]
      was  size: int | None
      now  size: float | None
  models.KindsSearchWidget.size: type changed  [Widget.size]
      was  size: int | None
      now  size: float | None
  models.WidgetFields.size: type changed  [Widget.size]
      was  size: int | None
      now  size: float | None
""",
    "field nullable": """
widgets: 3 breaking changes, 1 other

Breaking:
  Widget.name: type may be None now  [Widget.name]
      was  name: str
      now  name: str | None
  models.SearchSearchWidget.name: type may be None now  [Widget.name]
      was  name: str
      now  name: str | None
  models.WidgetFields.name: type may be None now  [Widget.name]
      was  name: str
      now  name: str | None

Not breaking:
  Widget.update: parameter name may be None now  [Mutation.updateWidget, queries/q.graphql:8]
      was  update(*, name: str = ..., size: int | None = ...) -> None
      now  update(*, name: str | None = ..., size: int | None = ...) -> None
""",
    "field never null": """
widgets: 1 breaking change, 3 others

Breaking:
  Widget.update: parameter size must not be None now  [Mutation.updateWidget, queries/q.graphql:8]
      was  update(*, name: str = ..., size: int | None = ...) -> None
      now  update(*, name: str = ..., size: int = ...) -> None

Not breaking:
  Widget.size: type is never None now  [Widget.size]
      was  size: int | None
      now  size: int
  models.KindsSearchWidget.size: type is never None now  [Widget.size]
      was  size: int | None
      now  size: int
  models.WidgetFields.size: type is never None now  [Widget.size]
      was  size: int | None
      now  size: int
""",
    "field became an object": """
widgets: 3 breaking changes, 1 other

Breaking:
  Widget.place: attribute removed  [Widget.place]
      place: str | None
  models.KindsSearchWidget.place: type changed  [Widget.place]
      was  place: str | None
      now  place: KindsSearchWidgetPlace | None
  models.WidgetFields.place: attribute removed  [Widget.place]
      place: str | None

Not breaking:
  models.KindsSearchWidgetPlace: class added  [Place]
      KindsSearchWidgetPlace: ResultModel
""",
    "field became a list": """
widgets: 3 breaking changes, 0 others

Breaking:
  Widget.place: type changed  [Widget.place]
      was  place: str | None
      now  place: list[str]
  models.KindsSearchWidget.place: type changed  [Widget.place]
      was  place: str | None
      now  place: list[str]
  models.WidgetFields.place: type changed  [Widget.place]
      was  place: str | None
      now  place: list[str]
""",
    "field deprecated": """
widgets: 0 breaking changes, 3 others

Not breaking:
  Widget.place: deprecated: use label  [Widget.place]
  models.KindsSearchWidget.place: deprecated: use label  [Widget.place]
  models.WidgetFields.place: deprecated: use label  [Widget.place]
""",
    "field described otherwise": """
widgets: no public name changed
""",
    "field takes a required argument": """
widgets: 2 breaking changes, 0 others

Breaking:
  Widget.place: attribute removed  [Widget.place]
      place: str | None
  models.WidgetFields.place: attribute removed  [Widget.place]
      place: str | None
""",
    "optional argument added": """
widgets: 0 breaking changes, 1 other

Not breaking:
  Client.graphql.search: parameter exact added  [Query.search, queries/q.graphql:9]
      was  search(text: str, *, kind: enums.Kind | None = ..., limit: int | None = ...) -> models.Search
      now  search(text: str, *, exact: bool | None = ..., kind: enums.Kind | None = ..., limit: int | None = ...) -> models.Search
""",
    "required argument added": """
widgets: 1 breaking change, 0 others

Breaking:
  Client.graphql.search: required parameter org added  [Query.search, queries/q.graphql:9]
      was  search(text: str, *, kind: enums.Kind | None = ..., limit: int | None = ...) -> models.Search
      now  search(text: str, org: str, *, kind: enums.Kind | None = ..., limit: int | None = ...) -> models.Search
""",
    "argument removed": """
widgets: 1 breaking change, 0 others

Breaking:
  Client.graphql.search: parameter kind removed  [Query.search, queries/q.graphql:9]
      was  search(text: str, *, kind: enums.Kind | None = ..., limit: int | None = ...) -> models.Search
      now  search(text: str, *, limit: int | None = ...) -> models.Search
""",
    "argument required": """
widgets: 2 breaking changes, 0 others

Breaking:
  Client.graphql.search: parameter kind is required now  [Query.search, queries/q.graphql:9]
      was  search(text: str, *, kind: enums.Kind | None = ..., limit: int | None = ...) -> models.Search
      now  search(text: str, kind: enums.Kind, *, limit: int | None = ...) -> models.Search
  Client.graphql.search: parameter kind must not be None now  [Query.search, queries/q.graphql:9]
      was  search(text: str, *, kind: enums.Kind | None = ..., limit: int | None = ...) -> models.Search
      now  search(text: str, kind: enums.Kind, *, limit: int | None = ...) -> models.Search
""",
    "argument deprecated": """
widgets: 0 breaking changes, 1 other

Not breaking:
  Client.graphql.search: argument Query.search(kind:) deprecated: no effect  [Query.search, queries/q.graphql:9]
""",
    "default of an argument changed": """
widgets: 0 breaking changes, 2 others

Not breaking:
  Client.graphql.kinds: default of Query.search(limit:) changed from 10 to 20  [Query.search, queries/q.graphql:12]
  Client.graphql.search: default of Query.search(limit:) changed from 10 to 20  [Query.search, queries/q.graphql:9]
""",
    "default of an argument removed": """
widgets: 0 breaking changes, 2 others

Not breaking:
  Client.graphql.kinds: default of Query.search(limit:) is no longer 10  [Query.search, queries/q.graphql:12]
  Client.graphql.search: default of Query.search(limit:) is no longer 10  [Query.search, queries/q.graphql:9]
""",
    "default of a variable added": """
widgets: 0 breaking changes, 2 others

Not breaking:
  Client.graphql.search: default of $limit is 5 now  [Query.search, queries/q.graphql:9]
  Client.graphql.search: default of Query.search(limit:) is no longer 10  [Query.search, queries/q.graphql:9]
""",
    "field with the default of an argument added": """
widgets: 0 breaking changes, 3 others

Not breaking:
  Widget.weight: attribute added  [Widget.weight]
      weight: float | None
  models.WidgetFields: default of Widget.weight(unit:) is 1 now  [Widget]
  models.WidgetFields.weight: attribute added  [Widget.weight]
      weight: float | None
""",
    "default of an input field added": """
widgets: 0 breaking changes, 1 other

Not breaking:
  models.WidgetInput.size: default is 3 now  [WidgetInput.size]
""",
    "enum value added": """
widgets: 0 breaking changes, 1 other

Not breaking:
  enums.Kind.HUGE: value added  [Kind.HUGE]
      HUGE = 'HUGE'
""",
    "enum value removed": """
widgets: 1 breaking change, 0 others

Breaking:
  enums.Kind.SMALL: value removed  [Kind.SMALL]
      SMALL = 'SMALL'
""",
    "enum value deprecated": """
widgets: 0 breaking changes, 1 other

Not breaking:
  enums.Kind.SMALL: deprecated: use BIG  [Kind.SMALL]
""",
    "type renamed": """
widgets: 10 breaking changes, 8 others

Breaking:
  Client.graphql.list_widget_parts: method removed  [Query.widget, queries/q.graphql:6]
      list_widget_parts(id: str) -> models.ListWidgetParts
  Part: class removed  [Part]
  Widget.parts: method removed  [Query.widget, queries/q.graphql:6]
      parts() -> PaginatedCollection[Part]
  models.Kinds.search: no longer has the members KindsSearchPart  [Query.search]
      was  search: list[KindsSearchWidget | KindsSearchPart | UnknownMember]
      now  search: list[KindsSearchWidget | KindsSearchPiece | UnknownMember]
  models.KindsSearchPart: class removed  [Part]
      KindsSearchPart: ResultModel
  models.ListWidgetParts: class removed  [Query]
      ListWidgetParts: ResultModel
  models.ListWidgetPartsWidget: class removed  [Widget]
      ListWidgetPartsWidget: ResultModel
  models.PartFields: class removed  [Part]
      PartFields: ResultModel
  models.Search.search: no longer has the members SearchSearchPart  [Query.search]
      was  search: list[SearchSearchWidget | SearchSearchPart | UnknownMember]
      now  search: list[SearchSearchWidget | SearchSearchPiece | UnknownMember]
  models.SearchSearchPart: class removed  [Part]
      SearchSearchPart: ResultModel

Not breaking:
  Client.graphql.list_widget_pieces: method added  [Query.widget, queries/q.graphql:6]
      list_widget_pieces(id: str) -> models.ListWidgetPieces
  Piece: class added  [Piece]
  Widget.pieces: method added  [Query.widget, queries/q.graphql:6]
      pieces() -> PaginatedCollection[Piece]
  models.KindsSearchPiece: class added  [Piece]
      KindsSearchPiece: ResultModel
  models.ListWidgetPieces: class added  [Query]
      ListWidgetPieces: ResultModel
  models.ListWidgetPiecesWidget: class added  [Widget]
      ListWidgetPiecesWidget: ResultModel
  models.PieceFields: class added  [Piece]
      PieceFields: ResultModel
  models.SearchSearchPiece: class added  [Piece]
      SearchSearchPiece: ResultModel
""",
    "type removed": """
widgets: 10 breaking changes, 0 others

Breaking:
  Client.graphql.list_widget_parts: method removed  [Query.widget, queries/q.graphql:6]
      list_widget_parts(id: str) -> models.ListWidgetParts
  Part: class removed  [Part]
  Widget.parts: method removed  [Query.widget, queries/q.graphql:6]
      parts() -> PaginatedCollection[Part]
  models.Kinds.search: no longer has the members KindsSearchPart  [Query.search]
      was  search: list[KindsSearchWidget | KindsSearchPart | UnknownMember]
      now  search: list[KindsSearchWidget | UnknownMember]
  models.KindsSearchPart: class removed  [Part]
      KindsSearchPart: ResultModel
  models.ListWidgetParts: class removed  [Query]
      ListWidgetParts: ResultModel
  models.ListWidgetPartsWidget: class removed  [Widget]
      ListWidgetPartsWidget: ResultModel
  models.PartFields: class removed  [Part]
      PartFields: ResultModel
  models.Search.search: no longer has the members SearchSearchPart  [Query.search]
      was  search: list[SearchSearchWidget | SearchSearchPart | UnknownMember]
      now  search: list[SearchSearchWidget | UnknownMember]
  models.SearchSearchPart: class removed  [Part]
      SearchSearchPart: ResultModel
""",
    "optional input field added": """
widgets: 0 breaking changes, 2 others

Not breaking:
  Client.create_widget: parameter note added  [Mutation.createWidget, queries/q.graphql:7]
      was  create_widget(*, name: str, kind: str | Kind | None = ..., size: int | None = ...) -> Widget
      now  create_widget(*, name: str, kind: str | Kind | None = ..., note: str | None = ..., size: int | None = ...) -> Widget
  models.WidgetInput.note: field added  [WidgetInput.note]
      note: str | None = ...
""",
    "required input field added": """
widgets: 2 breaking changes, 0 others

Breaking:
  Client.create_widget: required parameter owner added  [Mutation.createWidget, queries/q.graphql:7]
      was  create_widget(*, name: str, kind: str | Kind | None = ..., size: int | None = ...) -> Widget
      now  create_widget(*, name: str, owner: str, kind: str | Kind | None = ..., size: int | None = ...) -> Widget
  models.WidgetInput.owner: required field added  [WidgetInput.owner]
      owner: str
""",
    "input field with a default added": """
widgets: 0 breaking changes, 2 others

Not breaking:
  Client.create_widget: parameter owner added  [Mutation.createWidget, queries/q.graphql:7]
      was  create_widget(*, name: str, kind: str | Kind | None = ..., size: int | None = ...) -> Widget
      now  create_widget(*, name: str, kind: str | Kind | None = ..., owner: int = ..., size: int | None = ...) -> Widget
  models.WidgetInput.owner: field added  [WidgetInput.owner]
      owner: int = ...
""",
    "input field removed": """
widgets: 2 breaking changes, 0 others

Breaking:
  Client.create_widget: parameter kind removed  [Mutation.createWidget, queries/q.graphql:7]
      was  create_widget(*, name: str, kind: str | Kind | None = ..., size: int | None = ...) -> Widget
      now  create_widget(*, name: str, size: int | None = ...) -> Widget
  models.WidgetInput.kind: field removed  [WidgetInput.kind]
      kind: Kind | None = ...
""",
    "input field retyped": """
widgets: 2 breaking changes, 0 others

Breaking:
  Client.create_widget: type of parameter size changed  [Mutation.createWidget, queries/q.graphql:7]
      was  create_widget(*, name: str, kind: str | Kind | None = ..., size: int | None = ...) -> Widget
      now  create_widget(*, name: str, kind: str | Kind | None = ..., size: str | None = ...) -> Widget
  models.WidgetInput.size: type of field changed  [WidgetInput.size]
      was  size: int | None = ...
      now  size: str | None = ...
""",
    "input field required": """
widgets: 4 breaking changes, 0 others

Breaking:
  Client.create_widget: parameter size is required now  [Mutation.createWidget, queries/q.graphql:7]
      was  create_widget(*, name: str, kind: str | Kind | None = ..., size: int | None = ...) -> Widget
      now  create_widget(*, name: str, size: int, kind: str | Kind | None = ...) -> Widget
  Client.create_widget: parameter size must not be None now  [Mutation.createWidget, queries/q.graphql:7]
      was  create_widget(*, name: str, kind: str | Kind | None = ..., size: int | None = ...) -> Widget
      now  create_widget(*, name: str, size: int, kind: str | Kind | None = ...) -> Widget
  models.WidgetInput.size: field is required now  [WidgetInput.size]
      was  size: int | None = ...
      now  size: int
  models.WidgetInput.size: field must not be None now  [WidgetInput.size]
      was  size: int | None = ...
      now  size: int
""",
    "input field optional": """
widgets: 0 breaking changes, 4 others

Not breaking:
  Client.create_widget: parameter name may be left out now  [Mutation.createWidget, queries/q.graphql:7]
      was  create_widget(*, name: str, kind: str | Kind | None = ..., size: int | None = ...) -> Widget
      now  create_widget(*, kind: str | Kind | None = ..., name: str | None = ..., size: int | None = ...) -> Widget
  Client.create_widget: parameter name may be None now  [Mutation.createWidget, queries/q.graphql:7]
      was  create_widget(*, name: str, kind: str | Kind | None = ..., size: int | None = ...) -> Widget
      now  create_widget(*, kind: str | Kind | None = ..., name: str | None = ..., size: int | None = ...) -> Widget
  models.WidgetInput.name: field may be left out now  [WidgetInput.name]
      was  name: str
      now  name: str | None = ...
  models.WidgetInput.name: field may be None now  [WidgetInput.name]
      was  name: str
      now  name: str | None = ...
""",
    "input field deprecated": """
widgets: 0 breaking changes, 1 other

Not breaking:
  models.WidgetInput.size: deprecated: no effect  [WidgetInput.size]
""",
    "input became oneOf": """
widgets: 1 breaking change, 0 others

Breaking:
  models.WidgetUpdate: takes exactly one field now  [WidgetUpdate]
      was  WidgetUpdate: InputModel
      now  WidgetUpdate: OneOfModel
""",
    "union member added": """
widgets: 0 breaking changes, 4 others

Not breaking:
  models.Kinds.search: may be KindsSearchExtra, too  [Query.search]
      was  search: list[KindsSearchWidget | KindsSearchPart | UnknownMember]
      now  search: list[KindsSearchWidget | KindsSearchPart | KindsSearchExtra | UnknownMember]
  models.KindsSearchExtra: class added  [Extra]
      KindsSearchExtra: ResultModel
  models.Search.search: may be SearchSearchExtra, too  [Query.search]
      was  search: list[SearchSearchWidget | SearchSearchPart | UnknownMember]
      now  search: list[SearchSearchWidget | SearchSearchPart | SearchSearchExtra | UnknownMember]
  models.SearchSearchExtra: class added  [Extra]
      SearchSearchExtra: ResultModel
""",
    "interface field removed": """
widgets: 2 breaking changes, 0 others

Breaking:
  models.SearchSearchPart.label: attribute removed  [Part.label]
      label: str | None
  models.SearchSearchWidget.label: attribute removed  [Widget.label]
      label: str | None
""",
    "relationship became one object": """
widgets: 4 breaking changes, 4 others

Breaking:
  Client.graphql.list_widget_parts: method removed  [Query.widget, queries/q.graphql:6]
      list_widget_parts(id: str) -> models.ListWidgetParts
  Widget.parts: method removed  [Query.widget, queries/q.graphql:6]
      parts() -> PaginatedCollection[Part]
  models.ListWidgetParts: class removed  [Query]
      ListWidgetParts: ResultModel
  models.ListWidgetPartsWidget: class removed  [Widget]
      ListWidgetPartsWidget: ResultModel

Not breaking:
  Client.graphql.get_widget_part: method added  [Query.widget, queries/q.graphql:6]
      get_widget_part(id: str) -> models.GetWidgetPart
  Widget.part: method added  [Query.widget, queries/q.graphql:6]
      part() -> Part | None
  models.GetWidgetPart: class added  [Query]
      GetWidgetPart: ResultModel
  models.GetWidgetPartWidget: class added  [Widget]
      GetWidgetPartWidget: ResultModel
""",
    "entity lost its id": """
widgets: 4 breaking changes, 2 others

Breaking:
  Part: class removed  [Part]
  Widget.parts: method removed  [Query.widget, queries/q.graphql:6]
      parts() -> PaginatedCollection[Part]
  models.KindsSearchPart.id: attribute removed  [Part.id]
      id: str
  models.PartFields.id: attribute removed  [Part.id]
      id: str

Not breaking:
  models.KindsSearchPart.key: attribute added  [Part.key]
      key: str
  models.PartFields.key: attribute added  [Part.key]
      key: str

To know:
  queries/q.graphql:3:1: Part is no entity: PartFields selects no id
  queries/q.graphql:6:1: it selects no entity, so it is a method of client.graphql only
""",
    "root field removed": """
widgets: 3 breaking changes, 0 others

Breaking:
  Client.get_widgets: method removed  [Query.widgets, queries/q.graphql:5]
      get_widgets() -> PaginatedCollection[Widget]
  Client.graphql.list_widgets: method removed  [Query.widgets, queries/q.graphql:5]
      list_widgets(*, first: int | None = ..., skip: int | None = ...) -> models.ListWidgets
  models.ListWidgets: class removed  [Query]
      ListWidgets: ResultModel
""",
    "root field deprecated": """
widgets: 0 breaking changes, 3 others

Not breaking:
  Client.get_widgets: deprecated: use search  [Query.widgets, queries/q.graphql:5]
  Client.graphql.list_widgets: deprecated: use search  [Query.widgets, queries/q.graphql:5]
  models.ListWidgets.widgets: deprecated: use search  [Query.widgets]
""",
    "operation removed": """
widgets: 4 breaking changes, 0 others

Breaking:
  Client.graphql.kinds: method removed  [Query.search, queries/q.graphql:12]
      kinds() -> models.Kinds
  models.Kinds: class removed  [Query]
      Kinds: ResultModel
  models.KindsSearchPart: class removed  [Part]
      KindsSearchPart: ResultModel
  models.KindsSearchWidget: class removed  [Widget]
      KindsSearchWidget: ResultModel
""",
    "operation renamed": """
widgets: 4 breaking changes, 4 others

Breaking:
  Client.graphql.kinds: method removed  [Query.search, queries/q.graphql:12]
      kinds() -> models.Kinds
  models.Kinds: class removed  [Query]
      Kinds: ResultModel
  models.KindsSearchPart: class removed  [Part]
      KindsSearchPart: ResultModel
  models.KindsSearchWidget: class removed  [Widget]
      KindsSearchWidget: ResultModel

Not breaking:
  Client.graphql.sizes: method added  [Query.search, queries/q.graphql:12]
      sizes() -> models.Sizes
  models.Sizes: class added  [Query]
      Sizes: ResultModel
  models.SizesSearchPart: class added  [Part]
      SizesSearchPart: ResultModel
  models.SizesSearchWidget: class added  [Widget]
      SizesSearchWidget: ResultModel
""",
    "operation selects less": """
widgets: 1 breaking change, 0 others

Breaking:
  models.KindsSearchWidget.place: attribute removed  [Widget.place]
      place: str | None
""",
    "attribute named in names.toml": """
widgets: 3 breaking changes, 3 others

Breaking:
  Client.create_widget: parameter size removed  [Mutation.createWidget, queries/q.graphql:7]
      was  create_widget(*, name: str, kind: str | Kind | None = ..., size: int | None = ...) -> Widget
      now  create_widget(*, name: str, kind: str | Kind | None = ..., width: int | None = ...) -> Widget
  Widget.size: attribute removed  [Widget.size]
      size: int | None
  Widget.update: parameter size removed  [Mutation.updateWidget, queries/q.graphql:8]
      was  update(*, name: str = ..., size: int | None = ...) -> None
      now  update(*, name: str = ..., width: int | None = ...) -> None

Not breaking:
  Client.create_widget: parameter width added  [Mutation.createWidget, queries/q.graphql:7]
      was  create_widget(*, name: str, kind: str | Kind | None = ..., size: int | None = ...) -> Widget
      now  create_widget(*, name: str, kind: str | Kind | None = ..., width: int | None = ...) -> Widget
  Widget.update: parameter width added  [Mutation.updateWidget, queries/q.graphql:8]
      was  update(*, name: str = ..., size: int | None = ...) -> None
      now  update(*, name: str = ..., width: int | None = ...) -> None
  Widget.width: attribute added  [Widget.size]
      width: int | None
""",
    "field whose name is taken": """
widgets: 0 breaking changes, 2 others

Not breaking:
  Widget.update_: attribute added  [Widget.update]
      update_: str | None
  models.WidgetFields.update: attribute added  [Widget.update]
      update: str | None

To know:
  schema.graphql:17:3: Widget.update is the attribute 'update_', because 'update' is taken; "Widget.update" = "..." under [fields] of names.toml gives it another name
""",
    "two fields with one attribute": """
widgets: 0 breaking changes, 2 others

Not breaking:
  Widget.size_: attribute added  [Widget.Size]
      size_: int | None
  models.WidgetFields.size_: attribute added  [Widget.Size]
      size_: int | None

To know:
  schema.graphql:17:3: Widget.Size is 'size_' in Python
  schema.graphql:17:3: Widget.Size is the attribute 'size_', because 'size' is taken; "Widget.Size" = "..." under [fields] of names.toml gives it another name
""",
    "comments only": """
widgets: no public name changed
""",
}
