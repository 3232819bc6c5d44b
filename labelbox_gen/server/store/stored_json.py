"""Normalizes JSON of columns, which an older version or another program may have stored in another form.

Unreadable values become empty: a bad value must not fail the page or export of its row.
"""

from __future__ import annotations

from typing import Any, TypeAlias, cast

Node: TypeAlias = "dict[str, Any]"


def as_object(value: object) -> Node:
    return cast(Node, value) if isinstance(value, dict) else {}


def as_object_or_none(value: object) -> Node | None:
    return cast(Node, value) if isinstance(value, dict) else None


def as_objects(value: object) -> list[Node]:
    """The objects of a list."""
    if not isinstance(value, list):
        return []
    return [cast(Node, each) for each in cast("list[object]", value) if isinstance(each, dict)]


def as_fields(value: object) -> list[Node]:
    """Custom metadata: objects with a `schemaId` and a `value`."""
    fields = as_objects(value)
    return [
        each if "value" in each else {**each, "value": None}
        for each in fields
        if isinstance(each.get("schemaId"), str)
    ]


def as_options(value: object) -> list[Node]:
    """The options of an enum: objects with an `id` and a `name`."""
    return [each for each in as_objects(value) if _has_texts(each, "id", "name", "kind")]


def as_ontology(value: object) -> Node:
    """Tools, classifications and relationships are lists of objects."""
    ontology = as_object(value)
    for part in ("tools", "classifications", "relationships"):
        if part in ontology or part != "relationships":
            ontology[part] = as_objects(ontology.get(part))
    return ontology


def as_annotations(value: object) -> Node:
    """Annotations in the form of exports; empty for other values."""
    content = as_object(value)
    if not content:
        return content
    for part in ("objects", "classifications", "relationships"):
        if part in content:
            content[part] = as_objects(content[part])
    return _as_video(content) if "frames" in content else content


def _as_video(content: Node) -> Node:
    frames = as_object(content["frames"])
    content["frames"] = {number: _frame(frame) for number, frame in frames.items() if is_frame(number)}
    segments = as_object(content.get("segments"))
    content["segments"] = {id: _spans(spans) for id, spans in segments.items()}
    content["key_frame_feature_map"] = as_object(content.get("key_frame_feature_map"))
    content.setdefault("classifications", [])
    return content


def is_frame(number: str) -> bool:
    """Whether a key is a frame number."""
    return number.isascii() and number.isdecimal() and len(number) < 10 and str(int(number)) == number


def _frame(value: object) -> Node:
    frame = as_object(value)
    objects = as_object(frame.get("objects"))
    drawn = {id: cast(Node, each) for id, each in objects.items() if isinstance(each, dict)}
    return {**frame, "objects": drawn, "classifications": as_objects(frame.get("classifications"))}


def _spans(value: object) -> list[list[int]]:
    spans = cast("list[object]", value) if isinstance(value, list) else []
    return [cast("list[int]", span) for span in spans if _is_span(span)]


def _is_span(value: object) -> bool:
    if not isinstance(value, list) or len(cast("list[object]", value)) != 2:
        return False
    return all(isinstance(each, int) and not isinstance(each, bool) for each in cast("list[object]", value))


def _has_texts(node: Node, *names: str) -> bool:
    return all(isinstance(node.get(name), str) for name in names)
