"""Reading and writing JSON with each parser."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timezone
from decimal import Decimal
from types import ModuleType
from uuid import UUID

import pytest

from labelbox_gen import MediaType
from labelbox_gen._runtime.values.json_bytes import STDLIB_MAX_BYTES, dumps, loads, orjson_loads, parser

VALUES = [None, True, 5, 2**60, -1.5e300, 'ä\u2028\U0001f600"\\\n', [1, [2]], {"a": {"b": [None]}}, [], {}]

#: Texts that are not JSON.
BROKEN = [b"", b"{", b'{"a": 1', b"nope", b'"\xff"', b'{"a": 1} x', b"[" * 5000, "["]


@pytest.fixture(params=["with orjson", "little without", "much without"])
def padding(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """Blanks that make a text long."""
    orjson_loads.cache_clear()
    if request.param != "with orjson":
        monkeypatch.setitem(sys.modules, "orjson", None)
    yield STDLIB_MAX_BYTES if request.param == "much without" else 0
    orjson_loads.cache_clear()


@pytest.mark.parametrize("value", VALUES)
def test_values_round_trip(value: object, padding: int) -> None:
    text = dumps(value) + b" " * padding
    assert loads(text) == value
    assert loads(text.decode()) == value


@pytest.mark.parametrize("installed", [True, False])
def test_the_extra_orjson_is_used_if_it_is_there(monkeypatch: pytest.MonkeyPatch, installed: bool) -> None:
    found: list[bytes] = []
    orjson = ModuleType("orjson")
    orjson.loads = found.append  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "orjson", orjson if installed else None)
    orjson_loads.cache_clear()
    loads(b"[1]")
    parser()(b"[2]")
    orjson_loads.cache_clear()
    assert found == ([b"[1]", b"[2]"] if installed else [])


@pytest.mark.parametrize("text", BROKEN)
def test_invalid_json_raises_value_error(text: bytes | str, padding: int) -> None:
    with pytest.raises(ValueError, match=r"."):
        loads(b" " * padding + text if isinstance(text, bytes) else " " * padding + text)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"a": [1, "ä"]}, '{"a":[1,"ä"]}'.encode()),
        (MediaType.IMAGE, b'"IMAGE"'),
        (datetime(2024, 1, 31, tzinfo=timezone.utc), b'"2024-01-31T00:00:00Z"'),
        (UUID(int=1), b'"00000000-0000-0000-0000-000000000001"'),
        (Decimal("1.5"), b'"1.5"'),
        ((1, 2), b"[1,2]"),
        ([{1}], b"[[1]]"),
    ],
)
def test_a_value_is_written_as_pydantic_does(value: object, text: bytes) -> None:
    assert dumps(value) == text


@pytest.mark.parametrize("value", [object(), "\ud800", {"a": object()}])
def test_unrepresentable_values_raise_value_error(value: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        dumps(value)


def test_a_value_that_holds_itself_is_a_value_error() -> None:
    value: list[object] = []
    value.append(value)
    with pytest.raises(ValueError, match=r"[Cc]ircular"):
        dumps(value)


def test_a_script_that_asks_for_little_does_not_load_pydantic() -> None:
    code = """
import sys, httpx, labelbox_gen
answer = httpx.Response(200, json={"data": {"project": {"id": "p1", "name": "n"}}})
ready = httpx.Client(transport=httpx.MockTransport(lambda request: answer))
with labelbox_gen.Client("key", http=ready) as client:
    assert client.get_project("p1").name == "n"
print([name for name in ("asyncio", "pydantic", "pydantic_core", "importlib.metadata") if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
