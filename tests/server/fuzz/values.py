"""Random values for each type of the schema: ordinary, ids of existing entities, unusual and invalid."""

from __future__ import annotations

import json
from collections import deque
from random import Random
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLScalarType,
    is_required_input_field,
)


class Raw:
    """JSON that Python does not write: 1e400, an integer of thousands of digits, a thousand braces."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __repr__(self) -> str:
        return self.text


class Enum(str):
    """A name written without quotes in a document."""


def nested(opening: str, inside: str, closing: str, times: int) -> Raw:
    return Raw(opening * times + inside + closing * times)


BOX = {"top": 1, "left": 2, "height": 3, "width": 4}
LABELS = [
    {"objects": [{"title": "box", "bbox": BOX}], "classifications": []},
    {"objects": [{"title": "box", "bbox": {**BOX, "top": "1"}}], "classifications": [{"answer": 5}]},
    {"objects": [{"title": "box", "polygon": [{"x": 1e308, "y": -1e308}] * 5}]},
    {"objects": [{"title": "box", "polygon": [{"x": 10**30, "y": None}, 5, []]}]},
    {"objects": [{"title": "\ud800", "line": [[1, 2]], "point": 7, "mask": {"png": 3}}]},
    {"objects": [{"title": ["x"], "featureId": {}, "schemaId": 9, "bbox": [1, 2, 3, 4]}]},
    {"objects": {"a": 1}, "classifications": "x", "relationships": [1]},
    {"frames": {"1": {"objects": {"a": {"bbox": BOX}}}, "50000000": {"objects": {"a": {"bbox": BOX}}}}},
    {"frames": {"x": 1, "2": [], "3": {"objects": [], "classifications": {}}}},
    {"classifications": [{"title": "q", "answer": [{"title": 5}]}, {"answers": {}}, {"answer": {"a": 1}}]},
]
ONTOLOGIES = [
    {"tools": [{"tool": "rectangle", "name": "box"}], "classifications": []},
    {"tools": [{"tool": ["x"], "name": "a"}]},
    {"tools": [{"tool": "point", "name": "a", "featureSchemaId": [1], "color": {}}]},
    {"tools": [{"tool": "line", "name": {"a": 1}, "classifications": {}}]},
    {"classifications": [{"type": ["x"], "name": "a"}]},
    {"classifications": [{"type": "radio", "instructions": [], "name": "a", "options": [{"value": {}}]}]},
    {"classifications": [{"type": "radio", "name": "a", "options": [{"value": 1}, {"value": "\ud800"}]}]},
    {"tools": 5, "classifications": None},
    {"tool": "polygon", "name": "p\ud800"},
    {"type": "text", "instructions": "t" * 5_000},
]
WORDS = ["a", "box", "p", "name", "Project", "red", "user@example.com", "IMAGE", "#ff0000"]
LINKS = [
    "http://",
    "http://[",
    "https://example.com/x.png",
    "http://127.0.0.1:1/",
    "file:///etc/passwd",
    "//x/y",
]
DATES = [
    "2024-01-31T12:00:00.000Z", "2024-01-31", "9999-12-31T23:59:59.999999Z", "0001-01-01", "2999-12-31T23:59:59+01:00",
    "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2024-02-30", "2024-01-31T24:00:00Z",
]  # fmt: skip
ODD_TEXTS = [
    "", " ", "\x00", "\x00a\x00", "\ud800", "a\udfffb", "é", "\u017f/x", "😀", "%_\\%", "'; --", '"', "\r\n", "\u2028",
    "null", "{}", "[]", "[1]", "5", "true", '{"a":', "NaN", "1e400", "9" * 30, "9" * 5_000, "²", "-1", "+5", "1_0",
    "a" * 60_000, "%" * 60_000, "c" + "0" * 24, "../../x", "a.b/c", "not a date", "2024-13-45", "2024-01-01T99:99",
    "[" * 5_000, *LINKS, *DATES, *(json.dumps(each) for each in (*LABELS, *ONTOLOGIES)),
]  # fmt: skip
INTEGERS = [0, 1, 2, 5, 10]
ODD_INTEGERS = [-1, 100, 9_999, 10_001, 2**31 - 1, -(2**31)]
WRONG_INTEGERS = [
    2**31,
    2**63,
    2**64,
    -(2**63) - 1,
    10**30,
    10**400,
    Raw("9" * 5_000),
    1.5,
    1e300,
    Raw("1e400"),
    "1",
]
FLOATS = [0, 0.5, 1, 1.0, 100]
ODD_FLOATS = [-1, 1e15, 1e99, 1e308, -1.7e308, 5e-324, -0.0, 2**53, 2**64, 10**30]
WRONG_FLOATS = [10**400, Raw("1e400"), Raw("-1e999"), Raw("9" * 5_000), "NaN", True]
LONG_INTEGERS = [2**31, 2**62, 2**63 - 1, 2**63, 2**64 - 1, "5", "9" * 30, "9" * 5_000, "٣", "-1", "1.5"]
JSONS = [
    {}, [], "", "x", 0, 1.5, True, None, {"a": 1}, [1, 2], {"width": 5, "height": 6}, {"width": "x", "height": [1]},
    {"operator": "BETWEEN", "value": {"min": "2024-01-01", "max": "x"}}, {"operator": 5, "timezone": [], "value": 1},
    {"operator": "GREATER_THAN_OR_EQUAL", "value": "2024-01-01", "timezone": "Europe/Berlin"},
    {"operator": "LESS_THAN_OR_EQUAL", "value": "9999-12-31", "timezone": "../../etc/passwd"},
    {"\ud800": "\udfff"}, {"a": "\ud800"}, ["\ud800"], 2**64, 10**400, -(10**30), 1e308, Raw("1e400"), Raw("9" * 5_000),
    {"a": Raw("-1e999")}, nested("[", "1", "]", 30), nested('{"a":', "1", "}", 60), nested("[", "1", "]", 900),
    {"mimeType": 5, "asset": None, "frameCount": 1e300, "frameRate": "x"}, *LABELS, *ONTOLOGIES,
]  # fmt: skip
WRONG = [None, [], {}, "x", 5, True, [[]], {"id": 5}, [None], {"": None}, Raw("9" * 400)]


class Values:
    """Generator of values. `ids` maps lower-case type names to ids from setup and responses."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.ids: dict[str, deque[str]] = {}
        self.links: deque[str] = deque(maxlen=10)

    def learn(self, type_name: str, id: str) -> None:
        known = self.ids.setdefault(type_name.lower(), deque(maxlen=12))
        if id not in known:
            known.append(id)

    def id(self, kind: str) -> str:
        return self.random.choice([*self.ids.get(kind, ()), "unknown"])

    def make(self, type_: Any, hint: str, depth: int = 0) -> Any:
        """A random value. `hint` is the path of the value, such as `project where id`."""
        if isinstance(type_, GraphQLNonNull):
            return self.make(type_.of_type, hint, depth)
        if self.random.random() < 0.012:
            return self.random.choice(WRONG)
        if isinstance(type_, GraphQLList):
            return self._list(type_.of_type, hint, depth)
        if isinstance(type_, GraphQLInputObjectType):
            return self._object(type_, hint, depth)
        if isinstance(type_, GraphQLEnumType):
            return Enum(self.random.choice([*type_.values] * 8 + ["Nonsense"]))
        assert isinstance(type_, GraphQLScalarType)
        return self._scalar(type_.name, hint)

    def _list(self, of: Any, hint: str, depth: int) -> Any:
        count = self.random.choice([0, 1, 1, 1, 2, 2, 3, 0, 1, 1])
        if self.random.random() < 0.004:
            item = self.make(of, hint, depth + 1)
            return [item] * min(
                self.random.choice([150, 1_200, 10_001, 25_000]), 1 + 2_000_000 // len(repr(item))
            )
        items = [self.make(of, hint, depth + 1) for _ in range(count)]
        return items[0] if items and self.random.random() < 0.05 else items

    def _object(self, of: GraphQLInputObjectType, hint: str, depth: int) -> Any:
        names = list(of.fields)
        if "AND" in names and self.random.random() < 0.03:
            times = self.random.choice([15, 25, 31, 32, 150, 1_000])
            return nested('{"' + self.random.choice(["AND", "OR", "NOT"]) + '":[', "{}", "]}", times)
        share = (
            self.random.choice([0.2, 0.5, 0.9])
            if len(names) < 12 and depth < 3
            else min(0.5, 2.5 / len(names))
        )
        made: dict[str, Any] = {}
        for name, field in of.fields.items():
            if is_required_input_field(field):
                if self.random.random() < 0.99:
                    made[name] = self.make(field.type, f"{hint} {name}", depth + 1)
            elif depth < 6 and self.random.random() < share:
                null = self.random.random() < 0.15
                made[name] = None if null else self.make(field.type, f"{hint} {name}", depth + 1)
        return made

    def _scalar(self, name: str, hint: str) -> Any:
        choose = self.random.choice
        odd = self.random.random()
        if name == "ID" or (name == "String" and hint[-2:] in ("Id", "id")):
            return self._id(hint) if odd < 0.85 else choose([*ODD_TEXTS, 0, 5, 2**64, 10**400])
        if name == "String":
            return self._text(hint) if odd < 0.85 else choose(ODD_TEXTS)
        if name == "Boolean":
            return choose([True, False]) if odd < 0.98 else choose([0, "true", None, 2**64])
        if name == "Int":
            return choose(INTEGERS if odd < 0.8 else ODD_INTEGERS if odd < 0.98 else WRONG_INTEGERS)
        if name == "Float":
            return choose(FLOATS if odd < 0.7 else ODD_FLOATS if odd < 0.98 else WRONG_FLOATS)
        if name in ("PageSize", "UInt64"):
            return choose(INTEGERS if odd < 0.85 else LONG_INTEGERS if odd < 0.98 else WRONG_INTEGERS)
        if name == "DateTime":
            return choose(DATES[:4] if odd < 0.9 else [*DATES, *ODD_TEXTS, 5, 2**64])
        return choose(JSONS[:11] if odd < 0.6 else JSONS)

    def _text(self, hint: str) -> str:
        last = hint.rsplit(" ", 1)[-1].lower()
        if last in ("label", "normalized"):
            return json.dumps(self.random.choice(LABELS if last == "label" else ONTOLOGIES))
        if "url" in last or "uri" in last or last in ("rowdata", "value", "metavalue"):
            return self.random.choice([*LINKS, *self.links, "text", *["https://webhook.invalid/x"] * 4])
        return self.random.choice(WORDS) + (
            str(self.random.randrange(10_000)) if self.random.random() < 0.7 else ""
        )

    def _id(self, hint: str) -> str:
        """An id of the type in the last words of the hint, sometimes of another type."""
        if self.random.random() < 0.93:
            for word in reversed(hint.lower().split()):
                for kind in sorted(self.ids, key=len, reverse=True):
                    if kind in word and self.ids[kind]:
                        return self.random.choice(self.ids[kind])
        return self.random.choice([id for known in self.ids.values() for id in known] or ["x"])
