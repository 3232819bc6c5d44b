"""Answers to classifications, checked against the ontology and turned into their exported form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from labelbox_gen.server.ids import new_id

from .features import Known, described, name_of, nested_classification, option
from .invalid import Invalid, as_object, as_objects

Node = Mapping[str, Any]

_ONE = frozenset({"radio", "response-radio", "dropdown"})
_MANY = frozenset({"checklist", "response-checklist"})
_WORDS = frozenset({"text", "date", "prompt", "response-text"})


def classification(node: Known, line: Node, id: str, field: str = "") -> dict[str, Any]:
    """The exported classification of a line, or of an entry in a list of nested ones."""
    place = f"{field}.answer" if field else "answer"
    return {**described(node, id), **_answer(node, line.get("answer"), place)}


def classifications(parent: Known, entries: object, field: str) -> list[dict[str, Any]]:
    """The nested classifications of an object or of a chosen option; each feature once."""
    found: list[dict[str, Any]] = []
    answered: set[str] = set()
    for place, entry in enumerate(as_objects([] if entries is None else entries, field)):
        where = f"{field}[{place}]"
        node = nested_classification(parent, entry, where)
        if node["featureSchemaId"] in answered:
            raise Invalid(f"{where}.name", f"'{name_of(node)}' is answered twice")
        answered.add(node["featureSchemaId"])
        found.append(classification(node, entry, new_id(), where))
    return found


def _answer(node: Known, answer: object, field: str) -> dict[str, Any]:
    kind, name = str(node.get("type")), name_of(node)
    if kind in _WORDS:
        if not isinstance(answer, str):
            raise Invalid(field, f"'{name}' is answered with a text")
        return {"text_answer": {"content": answer}}
    if kind in _ONE:
        if isinstance(answer, list):
            raise Invalid(field, f"'{name}' takes one answer")
        return {"radio_answer": _choice(node, as_object(answer, field), field)}
    if kind in _MANY:
        return {"checklist_answers": _choices(node, answer, field)}
    raise Invalid(field, f"'{name}' is a {kind}, which has no answers")


def _choices(node: Known, answer: object, field: str) -> list[dict[str, Any]]:
    entries = as_objects(answer, field)
    chosen = [_choice(node, entry, f"{field}[{place}]") for place, entry in enumerate(entries)]
    if len({each["feature_schema_id"] for each in chosen}) < len(chosen):
        raise Invalid(field, f"'{name_of(node)}' has an option twice")
    return chosen


def _choice(node: Known, answer: Node, field: str) -> dict[str, Any]:
    chosen = option(node, answer, field)
    nested = classifications(chosen, answer.get("classifications"), f"{field}.classifications")
    return {**described(chosen, new_id()), "classifications": nested}
