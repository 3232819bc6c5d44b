"""Conversion of the text of labels and predictions to annotations in the export format."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from labelbox_gen.server import json_text
from labelbox_gen.server.errors import Malformed
from labelbox_gen.server.ids import new_id
from labelbox_gen.server.input_checks import check

Node = dict[str, Any]

_PATH = ("data", "label")
_KEYS = {
    "featureId": "feature_id",
    "schemaId": "feature_schema_id",
    "featureSchemaId": "feature_schema_id",
    "title": "name",
    "bbox": "bounding_box",
}
"""Keys of legacy labels (v2.4 guide) and their names in exports."""


def annotations_of(text: str | None) -> Node:
    """Parse the text of a label. Empty unless the text is a JSON object with objects, classifications or frames.

    Raises `Malformed` if the JSON cannot be stored unchanged, or if one of these keys has the wrong type.
    """
    try:
        content = json_text.parse(text or "")
    except (json_text.TooDeep, json_text.TooLong) as error:
        raise Malformed(f"'label': {error}", path=_PATH) from None
    except ValueError:
        return {}
    check(content, _PATH)
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
            raise Malformed(f"'{part}' of a label must be a list of objects", path=(*_PATH, part))
    if not isinstance(node.get("frames"), dict | None):
        raise Malformed("'frames' of a label must be an object", path=(*_PATH, "frames"))


def _length(value: object) -> int:
    """The length of a list, or -1 for any other value."""
    return len(cast("list[object]", value)) if isinstance(value, list) else -1


def _video(node: Node) -> Node:
    """Key frames of a video label. Segments between them exist only in label imports."""
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
    """Rename legacy keys, and add a feature id, which exports require."""
    named = {_KEYS.get(name, name): value for name, value in node.items()}
    named.setdefault("feature_id", new_id())
    return named


def _nodes(parent: Mapping[str, Any], key: str) -> list[Node]:
    value: object = parent.get(key)
    if not isinstance(value, list):
        return []
    return [cast(Node, each) for each in cast("list[object]", value) if isinstance(each, dict)]
