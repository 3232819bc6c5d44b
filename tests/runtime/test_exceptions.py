"""The exception hierarchy."""

from __future__ import annotations

import builtins
import pickle
import re

import pytest

from labelbox_gen import exceptions
from labelbox_gen.exceptions import AuthenticationError, LabelboxError, NetworkError, TimeoutError

KINDS = [getattr(exceptions, name) for name in exceptions.__all__]


@pytest.mark.parametrize("kind", KINDS)
def test_all_are_labelbox_errors_with_a_docstring(kind: type[LabelboxError]) -> None:
    assert issubclass(kind, LabelboxError)
    assert kind.__doc__


def test_the_tree_is_drawn_at_the_top_of_the_module() -> None:
    tree: dict[str, str] = {}
    above: list[str] = []
    for line in (exceptions.__doc__ or "").splitlines():
        if found := re.match(r"([│├└─ ]*)([A-Z]\w+)(?:  .*)?$", line):
            depth = len(found[1]) // 4
            above = [*above[:depth], found[2]]
            tree[found[2]] = above[depth - 1] if depth else "Exception"
    assert sorted(tree) == exceptions.__all__
    for name, parent in tree.items():
        assert getattr(exceptions, name).__bases__[0].__name__ == parent


def test_a_timeout_is_the_builtin_one_too() -> None:
    assert issubclass(TimeoutError, builtins.TimeoutError)


def test_the_message_has_operation_code_and_request() -> None:
    error = NetworkError("no answer", operation="GetProject", request_id="r", hint="Try again.")
    assert str(error) == "no answer (operation GetProject, request id r)\n  Try again."
    assert str(LabelboxError("plain")) == "plain"


def test_a_class_has_a_default_hint() -> None:
    assert "LABELBOX_API_KEY" in str(AuthenticationError("no key"))
    assert str(AuthenticationError("no key", hint="Ask.")).endswith("Ask.")


def test_the_cause_is_chained() -> None:
    cause = OSError("down")
    error = NetworkError("no answer", cause)
    assert error.cause is cause
    assert error.__cause__ is cause


def test_an_error_travels_between_processes() -> None:
    error = NetworkError("m", operation="GetProject", path=("a", 1), errors=[{"message": "m"}])
    copy = pickle.loads(pickle.dumps(error))
    assert str(copy) == str(error)
    assert copy.path == ("a", 1)
    assert copy.errors == ({"message": "m"},)
