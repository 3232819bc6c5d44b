"""Parsing and validation say exactly what graphql-core says, only sooner."""

from __future__ import annotations

from pathlib import Path

import pytest
from graphql import GraphQLSyntaxError, Lexer, Source, Token, TokenKind, build_schema, parse, specified_rules
from graphql import validate as validate_by_graphql_core
from graphql.validation.validate import validate_sdl as validate_sdl_by_graphql_core

from labelbox_gen_codegen.source import parsing, validation
from labelbox_gen_codegen.source.parsing import FastLexer, parsed
from labelbox_gen_codegen.source.validation import validate, validate_sdl

ROOT = Path(__file__).parents[2]
TEXTS = [
    "",
    "  \n\n",
    "\ufeff{ a }",
    '{ a\r\n  b\rc\n\n d(x: -1.5e3, y: "s\\u0041\\n", z: [1 2,,3], w: $v, e: E) @d }',
    '"""one"""type A{a:Int}',
    '""" a\n   b\n\n     c\n """ type A { "x" a: Int """ "quoted" and ""two"" """ b: Int }',
    '"""a \\""" b\n""" type A { a: Int }\n"""crlf\r\n x\r\n""" type B { a: Int }',
    '"""""" type A { a: Int } """\n\n""" type B { a: Int }',
    "# only a comment",
    "{ a # comment\n  # another\n b } # end",
    "query Q($a: [Int!]! = 1 & | ...) { ...F ... on T { a } }",
    "{ a ... b } . ..",
    "{ ' }",
    '{ a(b: "unterminated',
    '"""unterminated\n\n" ""',
    '""""""" type A',
    "{ a(b: 01) }",
    "{ é }",
    "{ a\u2028b }",
    '{ a(b: "\ud83d\ude00") }',
    '"""😀 ü \t""" type A { a: Int }',
    '"""\ud800""" type A { a: Int }',
]


@pytest.mark.parametrize("missing", [AttributeError, TypeError])
def test_a_graphql_core_with_other_internals_does_the_work_itself(
    missing: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise missing("no such internal")

    for module, name in ((parsing, "FastLexer"), (validation, "Parallel")):
        monkeypatch.setattr(module, name, refuse)
    document = parsed(Source("type Query { a: Int }"))
    assert document == parse("type Query { a: Int }")
    assert validate_sdl(document) == []
    schema = build_schema("type Query { a: Int }")
    assert validate(schema, parse("{ a }")) == []
    assert [error.message for error in validate(schema, parse("{ z }"))] == [
        "Cannot query field 'z' on type 'Query'. Did you mean 'a'?"
    ]


def tokens(lexer: Lexer) -> list[object]:
    """All tokens with their places, or those before an error and the error."""
    found: list[object] = []
    try:
        while lexer.token.kind is not TokenKind.EOF:
            found.append(described(lexer.advance()))
    except GraphQLSyntaxError as error:
        found.append(str(error))
    return [*found, described(lexer.token), described(lexer.last_token), lexer.line, lexer.line_start]


def described(token: Token) -> tuple[object, ...]:
    before = token.prev.end if token.prev else None
    return token.kind, token.start, token.end, token.line, token.column, token.value, before


@pytest.mark.parametrize("text", TEXTS)
def test_tokens_and_errors_are_those_of_graphql_core(text: str) -> None:
    source = Source(text)
    assert tokens(FastLexer(source)) == tokens(Lexer(source))
    assert outcome(parsed, source) == outcome(parse, source)


def test_tokens_of_the_project_are_those_of_graphql_core() -> None:
    for path in [ROOT / "schema/schema.graphql", *sorted((ROOT / "queries").glob("*.graphql"))]:
        source = Source(path.read_text(encoding="utf-8"))
        assert tokens(FastLexer(source)) == tokens(Lexer(source))


def outcome(function: object, source: Source) -> object:
    """A document with its places, or an error."""
    assert callable(function)
    try:
        document = function(source)
    except GraphQLSyntaxError as error:
        return str(error)
    return document, [node.loc for node in document.definitions]


SCHEMA = build_schema(
    """
    directive @once on FIELD
    interface Node { id: ID! }
    type Query { node(id: ID!): Node a(n: Int, i: In, e: E): A list: [U!]! req(x: Int!): Int }
    type A implements Node { id: ID! a: A s(k: String = "x"): String }
    type B implements Node { id: ID! n: Int }
    union U = A | B
    enum E { X Y }
    input In { a: Int! b: In c: [E!] }
    type Mutation { m: Int }
    type Subscription { s: Int t: Int }
    """
)
#: For each rule of the specification a document that breaks it; the first two break none.
BROKEN = [
    "query Q($n: Int!) { a(n: $n) { ...F } } fragment F on A { id a { s } }",
    "query Q($e: E, $i: In) { a(e: $e, i: $i) { id } list { ... on A { id } __typename } }",
    "type T { a: Int } { a { id } }",
    "query Q { a { id } } query Q { a { id } }",
    "{ a { id } } query Q { a { id } }",
    "subscription S { s t }",
    "query Q($n: Nope) { a(n: $n) { id } }",
    "{ a { ... on Nope { id } } }",
    "{ a { ... on E { id } } }",
    "query Q($a: A) { a { id } }",
    "{ a }",
    "{ a { s { x } } }",
    "{ a { nope } }",
    "query Q { a { ...F } } fragment F on A { id } fragment F on A { id }",
    "{ a { ...Nope } }",
    "{ a { id } } fragment F on A { id }",
    "{ a { ... on B { n } } }",
    "{ a { ...F } } fragment F on A { a { ...G } } fragment G on A { a { ...F } }",
    "query Q($n: Int, $n: Int) { a(n: $n) { id } }",
    "{ a(n: $n) { id } }",
    "query Q { a { ...F } } fragment F on A { s(k: $k) }",
    "query Q($n: Int) { a { id } }",
    "{ a { id @nope } }",
    "{ a @once @once { id } }",
    "query Q @once { a { id } }",
    "{ a(nope: 1) { id } }",
    "{ a(n: 1, n: 2) { id } }",
    '{ a(n: "x") { id } }',
    "{ a(e: Z) { id } }",
    "{ a(i: {}) { id } }",
    "{ a(i: { a: 1, a: 2 }) { id } }",
    "{ a(i: { a: 1, z: 2 }) { id } }",
    "{ req }",
    "query Q($n: String) { a(n: $n) { id } }",
    "query Q($n: Int) { req(x: $n) }",
    "query Q($n: Int = {}) { a(n: $n) { id } }",
    "{ a { s(k: 1) s } }",
    "{ a { id: s id } }",
    "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
]


@pytest.mark.parametrize("text", BROKEN)
def test_validation_errors_are_those_of_graphql_core(text: str) -> None:
    document = parse(text)
    expected = validate_by_graphql_core(SCHEMA, document, max_errors=1000)
    assert list(map(str, validate(SCHEMA, document))) == list(map(str, expected))
    assert bool(expected) == (text not in BROKEN[:2])


@pytest.mark.parametrize("rule", specified_rules, ids=lambda rule: rule.__name__)
def test_each_rule_is_asked(rule: type) -> None:
    assert any(validate(SCHEMA, parse(text), [rule]) for text in BROKEN)


SDL = [
    "type Query { a: Int }",
    "schema { query: Query } schema { query: Query } type Query { a: Int }",
    "schema { query: Query query: Query } type Query { a: Int }",
    "type Query { a: Int } type Query { b: Int }",
    "enum E { A A } type Query { a: E }",
    "type Query { a: Int a: Int }",
    "type Query { a(b: Int, b: Int): Int }",
    "directive @d on FIELD directive @d on FIELD type Query { a: Int }",
    "type Query { a: Nope }",
    "type Query { a: Int @nope }",
    "type Query @deprecated { a: Int }",
    "type Query { a: Int @deprecated @deprecated }",
    "extend type Nope { a: Int }",
    'type Query { a: Int @deprecated(nope: "") }',
    'type Query { a: Int @deprecated(reason: "", reason: "") }',
    "directive @d(x: Int!) on OBJECT type Query @d { a: Int }",
    "input I { a: Int = { b: 1, b: 2 } } type Query { a: Int }",
]


@pytest.mark.parametrize("text", SDL)
def test_schema_errors_are_those_of_graphql_core(text: str) -> None:
    document = parse(text)
    expected = validate_sdl_by_graphql_core(document)
    assert list(map(str, validate_sdl(document))) == list(map(str, expected))
    assert bool(expected) == (text != SDL[0])
