"""Arrays of any size are read item by item, independent of the sizes of reads."""

from __future__ import annotations

import io
import json
import random
import tracemalloc
from typing import Any

import pytest

from labelbox_gen.server.features.data_row_upserts.json_array import LONGEST, NotAnArray, read_array


class Pieces(io.BytesIO):
    """A file that returns a few bytes per read, so that reads split tokens."""

    def read(self, size: int | None = -1) -> bytes:
        return super().read(min(size or 1, 3))


class Endless(io.RawIOBase):
    """`start`, then a repeated megabyte up to a size, then `end`, generated on demand."""

    def __init__(self, start: bytes, item: bytes, megabytes: int, end: bytes) -> None:
        block = item * ((1 << 20) // len(item))
        self._pieces = iter((start, *(block for _ in range(megabytes)), end))
        self.given = 0

    def read(self, size: int = -1) -> bytes:
        found = next(self._pieces, b"")
        assert len(found) <= size
        self.given += len(found)
        return found


def value(chance: random.Random, depth: int = 0) -> Any:
    kinds = (
        lambda: chance.randrange(-(10**9), 10**9),
        lambda: chance.random() * 10.0 ** chance.randrange(-300, 300),
        lambda: chance.choice([True, False, None]),
        lambda: "".join(chance.choice('ab"\\]},{[é😀 \n') for _ in range(chance.randrange(9))),
        lambda: [value(chance, depth + 1) for _ in range(chance.randrange(4))],
        lambda: {str(n): value(chance, depth + 1) for n in range(chance.randrange(4))},
    )
    return chance.choice(kinds[: 4 if depth > 2 else 6])()


@pytest.mark.parametrize("seed", range(50))
def test_items_equal_those_of_the_parsed_text_and_truncation_is_an_error(seed: int) -> None:
    chance = random.Random(seed)
    items = [value(chance) for _ in range(chance.randrange(6))]
    text = json.dumps(items, ensure_ascii=chance.random() < 0.5, indent=chance.choice([None, 1])).encode()
    assert [entry.value for entry in read_array(Pieces(b" \n" + text + b"\n"))] == items
    with pytest.raises(ValueError, match=r"char|^$"):
        list(read_array(Pieces(text[: chance.randrange(len(text))])))


def test_lengths_are_reported_per_item() -> None:
    assert [entry.length for entry in read_array(io.BytesIO(b'[1, {"a": "\xc3\xa9"} ,"x"]'))] == [1, 10, 3]


BROKEN = {
    b"[1,]": "Expecting value: char 3",
    b"[,1]": "Expecting value: char 1",
    b"[1": "Expecting ',' delimiter: char 2",
    b"[1]x": "Extra data: char 3",
    b'[{"a": 1]': "Expecting ',' delimiter: char 8",
    b'["a': "Unterminated string starting at: char 1",
}


@pytest.mark.parametrize(("text", "reason"), BROKEN.items())
def test_errors_are_reported_with_their_position(text: bytes, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        list(read_array(io.BytesIO(text)))


BAD_ITEMS = {
    b"1 2": "It is not JSON: Expecting ',' delimiter: char 5",
    b"1.5.3": "It is not JSON: Expecting ',' delimiter: char 7",
    b"NaN": "It is not JSON: NaN is not JSON",
    b"1" + b"0" * 5_000: "It is not JSON: Exceeds the limit",
    b'{"a" 1}': "It is not JSON: Expecting ':' delimiter: char 9",
    b'{"a": [{"b": nothing}, "]}"]}': "It is not JSON: Expecting value",
    b"[" * 5_000 + b"]" * 5_000: "It is not JSON: It is nested too deep",
    b'"' + b"x" * LONGEST + b'"': "It has more than",
    b'{"a": "' + b'\\\\\\"]' * 100_000 + b"x" * LONGEST + b'"}': "It has more than",
}


@pytest.mark.parametrize(("text", "reason"), BAD_ITEMS.items(), ids=range(len(BAD_ITEMS)))
def test_an_unreadable_item_is_skipped(text: bytes, reason: str) -> None:
    items = list(read_array(io.BytesIO(b"[0, " + text + b" , 1]")))
    assert [item.value for item in items] == [0, None, 1]
    assert [item.error is None for item in items] == [True, False, True]
    assert (items[1].error or "").startswith(reason)


@pytest.mark.parametrize("text", list(BAD_ITEMS)[:7])
def test_an_unreadable_item_is_skipped_for_all_read_sizes(text: bytes) -> None:
    items = list(read_array(Pieces(b'["a\\"" ,' + text + b', {"b": "]"}]')))
    assert [item.value for item in items] == ['a"', None, {"b": "]"}]


@pytest.mark.parametrize("text", [b"", b"{}", b'"[]"', b"1"])
def test_other_json_than_an_array_is_refused(text: bytes) -> None:
    with pytest.raises(NotAnArray):
        list(read_array(io.BytesIO(text)))


def test_memory_use_is_constant() -> None:
    item = json.dumps({"row_data": "x" * 2_000, "numbers": [1, 2, 3]}).encode()
    file: Any = Endless(b"[0", b"," + item, 64, b"]")
    tracemalloc.start()
    try:
        count = sum(1 for _ in read_array(file))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert count > 30_000
    assert peak < 8 << 20


@pytest.mark.parametrize("start", [b'["', b'[{"a": !', b"[" + b" " * 100 + b'{"b": "'])
def test_an_unterminated_value_is_not_kept_in_memory(start: bytes) -> None:
    """For files of any size, unterminated strings and invalid JSON."""
    file: Any = Endless(start, b"a" * 1024, 40, b"\\")
    tracemalloc.start()
    try:
        with pytest.raises(ValueError, match="char"):
            list(read_array(file))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 6 * LONGEST
