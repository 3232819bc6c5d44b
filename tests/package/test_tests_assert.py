"""Every test asserts something: a test without an assertion passes whatever the code does."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]

#: Calls that fail a test, as they are written.
PYTEST = frozenset({"pytest.fail", "pytest.raises", "pytest.warns"})

#: Scripts with assertions of their own that a test runs. Other helpers that assert have a name with `assert_`.
SCRIPTS = frozenset({"guide.main", "guide_async.main"})

Function = ast.FunctionDef | ast.AsyncFunctionDef


#: Folders of generated code.
GENERATED = frozenset({"_sync", "expected"})


@cache
def sources() -> dict[str, ast.Module]:
    paths = [path for path in sorted(TESTS.rglob("*.py")) if not GENERATED.intersection(path.parts)]
    return {path.relative_to(TESTS).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in paths}


def functions(tree: ast.Module) -> list[Function]:
    return [node for node in ast.walk(tree) if isinstance(node, Function)]


def asserts(function: Function) -> bool:
    return any(isinstance(node, ast.Assert) or is_assertion(node) for node in ast.walk(function))


def is_assertion(node: ast.AST) -> bool:
    """Whether a node is a call that fails the test, or calls a helper that does."""
    if not isinstance(node, ast.Call):
        return False
    name = ast.unparse(node.func)
    return name in PYTEST | SCRIPTS or name.rpartition(".")[2].startswith("assert_")


def silent(tree: ast.Module, prefix: str) -> list[str]:
    """The functions that should assert something and do not."""
    return [each.name for each in functions(tree) if each.name.startswith(prefix) and not asserts(each)]


@pytest.mark.parametrize("prefix", ["test_", "assert_"])
def test_every_test_and_asserting_helper_has_an_assertion(prefix: str) -> None:
    assert [f"{path}: {name}" for path, tree in sources().items() for name in silent(tree, prefix)] == []


@pytest.mark.parametrize("script", sorted(SCRIPTS))
def test_scripts_that_count_as_assertions_assert(script: str) -> None:
    module, _, name = script.rpartition(".")
    tree = sources()[f"guide/{module}.py"]
    assert [asserts(each) for each in functions(tree) if each.name == name] == [True]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("run()", ["test_x"]),
        ("client.check()", ["test_x"]),
        ("assert run()", []),
        ("with pytest.raises(ValueError): run()", []),
        ("assert_complete(run())", []),
    ],
)
def test_tests_without_an_assertion_are_found(body: str, found: list[str]) -> None:
    assert silent(ast.parse(f"def test_x():\n    {body}"), "test_") == found
