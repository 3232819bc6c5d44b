"""A small project, and changes of its schema, documents and names."""

from __future__ import annotations

from dataclasses import dataclass

SCHEMA = """
type Query {
  widget(id: ID!): Widget
  widgets(first: Int, skip: Int): [Widget!]!
  search(text: String!, kind: Kind, limit: Int = 10): [Hit!]!
}
type Mutation {
  createWidget(data: WidgetInput!): Widget!
  updateWidget(id: ID!, data: WidgetUpdate!): Widget!
}
interface Named { name: String! label: String }
type Widget implements Named {
  id: ID!
  name: String!
  label: String
  size: Int
  kind: Kind
  "Where it is."
  place: String
  parts: [Part!]!
}
type Part implements Named { id: ID! name: String! label: String }
union Hit = Widget | Part
enum Kind { BIG SMALL }
input WidgetInput { name: String! size: Int kind: Kind }
input WidgetUpdate { name: String size: Int }
"""
QUERIES = """
fragment WidgetFields on Widget @allFields { id }
fragment PartFields on Part @allFields { id }
query GetWidget($id: ID!) { widget(id: $id) { ...WidgetFields } }
query ListWidgets($first: Int, $skip: Int) { widgets(first: $first, skip: $skip) { ...WidgetFields } }
query ListWidgetParts($id: ID!) { widget(id: $id) { parts { ...PartFields } } }
mutation CreateWidget($data: WidgetInput!) { createWidget(data: $data) { ...WidgetFields } }
mutation UpdateWidget($id: ID!, $data: WidgetUpdate!) { updateWidget(id: $id, data: $data) { ...WidgetFields } }
query Search($text: String!, $kind: Kind, $limit: Int) {
  search(text: $text, kind: $kind, limit: $limit) { ... on Named { name label } }
}
query Kinds { search(text: "x") { ... on Widget { size place } ... on Part { id } } }
"""


@dataclass(frozen=True)
class Mutation:
    """Replacements in the schema, the documents and `names.toml`."""

    schema: tuple[tuple[str, str], ...] = ()
    queries: tuple[tuple[str, str], ...] = ()
    names: str = ""

    def texts(self) -> tuple[str, str, str]:
        """The inputs after the change."""
        return replaced(SCHEMA, self.schema), replaced(QUERIES, self.queries), self.names


def replaced(text: str, changes: tuple[tuple[str, str], ...]) -> str:
    """The text with each change made; a change of nothing is a mistake in the table."""
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return text


def schema(*changes: tuple[str, str]) -> Mutation:
    """A change of the schema only."""
    return Mutation(schema=changes)


LIST_PARTS = "query ListWidgetParts($id: ID!) { widget(id: $id) { parts { ...PartFields } } }"
MUTATIONS: dict[str, Mutation] = {
    "field added": schema(("  size: Int\n", "  size: Int\n  weight: Float\n")),
    "field removed": Mutation(
        (("  place: String\n", ""), ('  "Where it is."\n', "")), (("size place", "size"),)
    ),
    "field renamed": Mutation(
        (("  place: String\n", "  location: String\n"),), (("size place", "size location"),)
    ),
    "field retyped": schema(("  size: Int\n", "  size: Float\n")),
    "field nullable": schema(
        ("id: ID!\n  name: String!\n", "id: ID!\n  name: String\n"),
        ("interface Named { name: String!", "interface Named { name: String"),
    ),
    "field never null": schema(("  size: Int\n", "  size: Int!\n")),
    "field became an object": Mutation(
        (("  place: String\n", "  place: Place\n"), ("enum Kind", "type Place { city: String }\nenum Kind")),
        (("size place", "size place { city }"),),
    ),
    "field became a list": schema(("  place: String\n", "  place: [String!]!\n")),
    "field deprecated": schema(("  place: String\n", '  place: String @deprecated(reason: "use label")\n')),
    "field described otherwise": schema(("Where it is.", "Where it was seen last.")),
    "field takes a required argument": Mutation(
        (("  place: String\n", "  place(unit: Int!): String\n"),), (("size place", "size place(unit: 1)"),)
    ),
    "optional argument added": Mutation(
        (("text: String!, kind", "text: String!, exact: Boolean, kind"),),
        (
            ("$text: String!, $kind", "$text: String!, $exact: Boolean, $kind"),
            ("text: $text, kind", "text: $text, exact: $exact, kind"),
        ),
    ),
    "required argument added": Mutation(
        (("text: String!, kind", "text: String!, org: ID!, kind"),),
        (
            ("$text: String!, $kind", "$text: String!, $org: ID!, $kind"),
            ("text: $text, kind", "text: $text, org: $org, kind"),
            ('search(text: "x")', 'search(text: "x", org: 1)'),
        ),
    ),
    "argument removed": Mutation(
        ((", kind: Kind, limit", ", limit"),), ((", $kind: Kind, $limit", ", $limit"), ("kind: $kind, ", ""))
    ),
    "argument required": Mutation(
        (("kind: Kind, limit", "kind: Kind!, limit"),),
        (("$kind: Kind,", "$kind: Kind!,"), ('search(text: "x")', 'search(text: "x", kind: BIG)')),
    ),
    "argument deprecated": schema(
        ("kind: Kind, limit", 'kind: Kind @deprecated(reason: "no effect"), limit')
    ),
    "default of an argument changed": schema(("limit: Int = 10", "limit: Int = 20")),
    "default of an argument removed": schema(("limit: Int = 10", "limit: Int")),
    "default of a variable added": Mutation(queries=(("$limit: Int)", "$limit: Int = 5)"),)),
    "field with the default of an argument added": schema(
        ("  place: String\n", "  place: String\n  weight(unit: Int = 1): Float\n")
    ),
    "default of an input field added": schema(
        ("name: String! size: Int kind", "name: String! size: Int = 3 kind")
    ),
    "enum value added": schema(("BIG SMALL", "BIG HUGE SMALL")),
    "enum value removed": schema(("BIG SMALL", "BIG")),
    "enum value deprecated": schema(("BIG SMALL", 'BIG SMALL @deprecated(reason: "use BIG")')),
    "type renamed": Mutation(
        (("Part", "Piece"),),
        ((" on Part ", " on Piece "), ("PartFields", "PieceFields"), ("ListWidgetParts", "ListWidgetPieces")),
    ),
    "type removed": Mutation(
        (
            ("type Part implements Named { id: ID! name: String! label: String }\n", ""),
            ("Widget | Part", "Widget"),
            ("  parts: [Part!]!\n", ""),
        ),
        (
            ("fragment PartFields on Part @allFields { id }\n", ""),
            (LIST_PARTS + "\n", ""),
            (" ... on Part { id }", ""),
        ),
    ),
    "optional input field added": schema(
        ("input WidgetInput { name", "input WidgetInput { note: String name")
    ),
    "required input field added": schema(("input WidgetInput { name", "input WidgetInput { owner: ID! name")),
    "input field with a default added": schema(
        ("input WidgetInput { name", "input WidgetInput { owner: Int! = 1 name")
    ),
    "input field removed": schema(("name: String! size: Int kind: Kind }", "name: String! size: Int }")),
    "input field retyped": schema(("name: String! size: Int kind", "name: String! size: String kind")),
    "input field required": schema(("name: String! size: Int kind", "name: String! size: Int! kind")),
    "input field optional": schema(("input WidgetInput { name: String!", "input WidgetInput { name: String")),
    "input field deprecated": schema(
        ("name: String! size: Int kind", 'name: String! size: Int @deprecated(reason: "no effect") kind')
    ),
    "input became oneOf": schema(("input WidgetUpdate {", "input WidgetUpdate @oneOf {")),
    "union member added": Mutation(
        (
            ("Widget | Part", "Widget | Part | Extra"),
            ("enum Kind", "type Extra implements Named { id: ID! name: String! label: String }\nenum Kind"),
        ),
        (("... on Part { id } }", "... on Part { id } ... on Extra { label } }"),),
    ),
    "interface field removed": Mutation(
        (("interface Named { name: String! label: String }", "interface Named { name: String! }"),),
        (("name label", "name"),),
    ),
    "relationship became one object": Mutation(
        (("parts: [Part!]!", "part: Part"),),
        ((LIST_PARTS, "query GetWidgetPart($id: ID!) { widget(id: $id) { part { ...PartFields } } }"),),
    ),
    "entity lost its id": Mutation(
        (("type Part implements Named { id: ID! ", "type Part implements Named { key: ID! "),),
        (
            ("@allFields { id }\nquery Get", "@allFields { key }\nquery Get"),
            ("on Part { id }", "on Part { key }"),
        ),
    ),
    "root field removed": Mutation(
        (("  widgets(first: Int, skip: Int): [Widget!]!\n", ""),),
        (
            (
                "query ListWidgets($first: Int, $skip: Int) { widgets(first: $first, skip: $skip) { ...WidgetFields } }\n",
                "",
            ),
        ),
    ),
    "root field deprecated": schema(
        (
            "widgets(first: Int, skip: Int): [Widget!]!",
            'widgets(first: Int, skip: Int): [Widget!]! @deprecated(reason: "use search")',
        )
    ),
    "operation removed": Mutation(
        queries=(
            ('query Kinds { search(text: "x") { ... on Widget { size place } ... on Part { id } } }\n', ""),
        )
    ),
    "operation renamed": Mutation(queries=(("query Kinds", "query Sizes"),)),
    "operation selects less": Mutation(queries=(("size place", "size"),)),
    "attribute named in names.toml": Mutation(names='[fields]\n"Widget.size" = "width"\n'),
    "field whose name is taken": schema(("  size: Int\n", "  size: Int\n  update: String\n")),
    "two fields with one attribute": schema(("  size: Int\n", "  size: Int\n  Size: Int\n")),
    "comments only": schema(("type Query {", "# a comment\ntype Query {")),
}
