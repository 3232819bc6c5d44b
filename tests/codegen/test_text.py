"""Text of a schema and of people reaches docstrings complete and unchanged."""

from __future__ import annotations

import ast
import inspect

import pytest

from labelbox_gen_codegen.shapes.prose import docstring, oneline
from labelbox_gen_codegen.write.unasync import Unasync

TEXTS = [
    'ends with a quote "',
    '"starts with one',
    'three """ and four """" quotes',
    "a backslash \\ and the end \\",
    "\\N{DASH} \\U0001 \\x \\u12 \\d \\n \\t",
    "100 % of %s and %(name)s",
    "{{ braces }} {% raw %} {# no comment #} ${x} {0}",
    "tab\tbell\x07 nul\x00 escape\x1b",
    "half a surrogate \ud83d alone, a whole one 😀",
    "first\n\nsecond\n    indented",
    "await it in async def, AsyncWidget, anext",
]


@pytest.mark.parametrize("text", TEXTS)
def test_reading_a_docstring_gives_the_text(text: str) -> None:
    source = f'def method():\n    """{docstring(text, width=1000)}"""\n'
    (function,) = ast.parse(source).body
    assert isinstance(function, ast.FunctionDef)
    found = ast.get_docstring(function, clean=False) or ""
    assert inspect.cleandoc(found).replace("\t", " ").split() == text.replace("\t", " ").split()


@pytest.mark.parametrize("text", TEXTS)
def test_a_description_on_one_line_is_unchanged_but_for_its_spaces(text: str) -> None:
    (statement,) = ast.parse(f'"""x {oneline(text)} x"""').body
    assert isinstance(statement, ast.Expr)
    assert ast.literal_eval(statement.value).split() == ["x", *text.split(), "x"]


def test_the_token_pass_changes_our_names_only() -> None:
    text = '''\
from ..enums import AsyncMode
from .widget import AsyncWidget


class AsyncGraphQL:
    """Say AsyncWidget and await it."""

    async def anext(self, aclose: AsyncMode) -> models.AsyncJob:
        return await self._send(operations.ASYNC_JOB, {"anext": aclose})  # await AsyncWidget
'''
    assert (
        Unasync(foreign={"AsyncMode"}).sync(text, generated=True)
        == '''\
from ..enums import AsyncMode
from .widget import Widget


class GraphQL:
    """Say AsyncWidget and await it."""

    def anext(self, aclose: AsyncMode) -> models.AsyncJob:
        return self._send(operations.ASYNC_JOB, {"anext": aclose})  # await AsyncWidget
'''
    )
