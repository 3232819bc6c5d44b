"""The text of labels and predictions as annotations in the form of exports."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from labelbox_gen.server import json_text
from labelbox_gen.server.errors import Malformed
from labelbox_gen.server.ids import new_id
from labelbox_gen.server.input_checks import check

Node = dict[str, Any]

_PLACE = ("data", "label")
_KEYS = {
    "featureId": "feature_id",
    "schemaId": "feature_schema_id",
    "featureSchemaId": "feature_schema_id",
    "title": "name",
    "bbox": "bounding_box",
}
"""How the labels of the years of the v2.4 guide called what exports have."""


def annotations_of(text: str | None) -> Node:
    """Empty for text that is no JSON object with objects, classifications or frames.

    Raises `Malformed` for JSON that cannot be stored and read again, or has something else where these belong.
    """
    try:
        content = json_text.parse(text or "")
    except (json_text.TooDeep, json_text.TooLong) as error:
        raise Malformed(f"'label': {error}", path=_PLACE) from None
    except ValueError:
        return {}
    check(content, _PLACE)
    if not isinstance(content, dict):
        return {}
    node = cast(Node, content)
    _check_kinds(node)
    if isinstance(node.get("frames"), dict):
        return _video(node)
    if not isinstance(node.get("objects", node.get("classifications")), list):
        return {}
    return {
        "objects": [_object(each) for each in _nodes(node, "objects")],
        "classifications": [_classification(each) for each in _nodes(node, "classifications")],
        "relationships": _nodes(node, "relationships"),
    }


def _check_kinds(node: Node) -> None:
    for part in ("objects", "classifications", "relationships"):
        if node.get(part) is not None and len(_nodes(node, part)) != _length(node[part]):
            raise Malformed(f"'{part}' of a label must be a list of objects", path=(*_PLACE, part))
    if not isinstance(node.get("frames"), dict | None):
        raise Malformed("'frames' of a label must be an object", path=(*_PLACE, "frames"))


def _length(value: object) -> int:
    """-1 for what is no list."""
    return len(cast("list[object]", value)) if isinstance(value, list) else -1


def _video(node: Node) -> Node:
    """Its key frames. What is between them only an import says, which is checked."""
    frames = {
        str(int(number)): _frame(cast(Node, frame))
        for number, frame in cast(Node, node["frames"]).items()
        if number.isdecimal() and len(number) < 10 and isinstance(frame, dict)
    }
    return {
        "frames": frames,
        "segments": {},
        "key_frame_feature_map": {},
        "classifications": [_classification(each) for each in _nodes(node, "classifications")],
    }


def _frame(frame: Node) -> Node:
    objects = frame.get("objects")
    drawn = cast(Node, objects) if isinstance(objects, dict) else {}
    return {
        "objects": {id: _object(cast(Node, each)) for id, each in drawn.items() if isinstance(each, dict)},
        "classifications": [_classification(each) for each in _nodes(frame, "classifications")],
    }


def _object(node: Node) -> Node:
    nested = [_classification(each) for each in _nodes(node, "classifications")]
    return {**_renamed(node), "classifications": nested}


def _classification(node: Node) -> Node:
    node = _renamed(node)
    answer, answers = node.pop("answer", None), node.pop("answers", None)
    if isinstance(answer, str):
        node["text_answer"] = {"content": answer}
    elif isinstance(answer, dict):
        node["radio_answer"] = _object(cast(Node, answer))
    elif isinstance(answer, list):
        answers = cast("list[object]", answer)
    if isinstance(answers, list):
        node["checklist_answers"] = [_object(each) for each in _nodes({"_": answers}, "_")]
    return node


def _renamed(node: Node) -> Node:
    """Every feature gets an id, as exports have one."""
    named = {_KEYS.get(name, name): value for name, value in node.items()}
    named.setdefault("feature_id", new_id())
    return named


def _nodes(parent: Mapping[str, Any], key: str) -> list[Node]:
    value: object = parent.get(key)
    if not isinstance(value, list):
        return []
    return [cast(Node, each) for each in cast("list[object]", value) if isinstance(each, dict)]
