"""Answers to classifications: validation against the ontology, and conversion to the export format."""

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
    """The classification of a line, or of an entry in a list of nested ones, in the export format."""
    answer_field = f"{field}.answer" if field else "answer"
    return {**described(node, id), **_answer(node, line.get("answer"), answer_field)}


def classifications(parent: Known, entries: object, field: str) -> list[dict[str, Any]]:
    """The nested classifications of an object or of a chosen option. Each feature may occur once."""
    found: list[dict[str, Any]] = []
    answered: set[str] = set()
    for index, entry in enumerate(as_objects([] if entries is None else entries, field)):
        where = f"{field}[{index}]"
        node = nested_classification(parent, entry, where)
        if node["featureSchemaId"] in answered:
            raise Invalid(f"{where}.name", f"'{name_of(node)}' has more than one answer")
        answered.add(node["featureSchemaId"])
        found.append(classification(node, entry, new_id(), where))
    return found


def _answer(node: Known, answer: object, field: str) -> dict[str, Any]:
    kind, name = str(node.get("type")), name_of(node)
    if kind in _WORDS:
        if not isinstance(answer, str):
            raise Invalid(field, f"'{name}' requires a text answer")
        return {"text_answer": {"content": answer}}
    if kind in _ONE:
        if isinstance(answer, list):
            raise Invalid(field, f"'{name}' accepts one answer")
        return {"radio_answer": _choice(node, as_object(answer, field), field)}
    if kind in _MANY:
        return {"checklist_answers": _choices(node, answer, field)}
    raise Invalid(field, f"'{name}' is of type '{kind}', which has no answers")


def _choices(node: Known, answer: object, field: str) -> list[dict[str, Any]]:
    entries = as_objects(answer, field)
    chosen = [_choice(node, entry, f"{field}[{index}]") for index, entry in enumerate(entries)]
    if len({each["feature_schema_id"] for each in chosen}) < len(chosen):
        raise Invalid(field, f"'{name_of(node)}' has a repeated option")
    return chosen


def _choice(node: Known, answer: Node, field: str) -> dict[str, Any]:
    chosen = option(node, answer, field)
    nested = classifications(chosen, answer.get("classifications"), f"{field}.classifications")
    return {**described(chosen, new_id()), "classifications": nested}
