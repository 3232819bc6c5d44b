"""Conversion of one NDJSON line to an annotation in the export format."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from labelbox_gen.server.ids import new_id

from .answers import classification, classifications
from .features import Features, Known, described
from .geometry import GEOMETRIES, Geometry, SavePng
from .invalid import Invalid, as_object, as_objects, as_text, as_whole

MAX_FRAME = 10_000_000
"""Highest frame number: more than a day of video at 100 frames per second."""

Line = Mapping[str, Any]
Feature = dict[str, Any]


@dataclass
class Annotation:
    """An annotation and the `section` of the label that holds it: objects, classifications or relationships."""

    section: str
    feature: Feature
    frames: dict[int, Feature] = field(default_factory=dict[int, Feature])
    """For video: the feature by key frame."""
    segments: list[list[int]] = field(default_factory=list[list[int]])
    """For video: first and last frame of each segment."""
    once: bool = False
    """Whether a label may contain this feature only once, such as the answer to a radio classification."""


def read_annotation(line: Line, features: Features, save: SavePng) -> Annotation:
    """Parse one line of an import. Raises `Invalid` for the first error found."""
    id = line.get("uuid")
    id = new_id() if id is None else as_text(id, "uuid")
    if "relationship" in line:
        return _relationship(line, features, id)
    if "segments" in line:
        return _video_object(line, features, id, save)
    if "answer" in line:
        return _classification(line, features, id)
    for name, geometry in GEOMETRIES.items():
        if name in line:
            return Annotation("objects", _object(line, features.tool(line), geometry, id, save))
    known = ", ".join(["answer", *GEOMETRIES, "segments", "relationship"])
    raise Invalid("line", f"has none of {known}")


def _classification(line: Line, features: Features, id: str) -> Annotation:
    """A classification applies to the data row, to a message of a conversation, or to frames of a video."""
    node = features.classification(line)
    feature = classification(node, line, id)
    if "messageId" in line:
        feature = {**_conversational(feature), "message_id": as_text(line["messageId"], "messageId")}
    if "frames" not in line:
        return Annotation(
            "classifications", feature, once="radio_answer" in feature and "messageId" not in line
        )
    segments = [
        _frames(each, f"frames[{index}]")
        for index, each in enumerate(as_objects(line["frames"], "frames", least=1))
    ]
    return Annotation("classifications", feature, {start: feature for start, _ in segments}, segments)


def _conversational(feature: Feature) -> Feature:
    answers = ("text_answer", "radio_answer", "checklist_answers")
    return {f"conversational_{key}" if key in answers else key: value for key, value in feature.items()}


def _frames(entry: Line, field: str) -> list[int]:
    start = as_whole(entry.get("start"), f"{field}.start")
    return [start, as_whole(entry.get("end"), f"{field}.end", least=start)]


def _object(line: Line, tool: Known, geometry: Geometry, id: str, save: SavePng, at: str = "") -> Feature:
    geometry.check_tool(tool)
    shape = geometry.read(line[geometry.field], f"{at}{geometry.field}", save)
    nested = classifications(tool, line.get("classifications"), f"{at}classifications")
    feature = {**described(tool, id), "annotation_kind": _kind(geometry, line), "classifications": nested}
    if geometry.field == "location" and "messageId" in line:
        message = as_text(line["messageId"], "messageId")
        return {**feature, "conversational_location": {"message_id": message, "location": shape}}
    if "page" in line:
        feature["page_number"] = as_whole(line["page"], "page")
    if geometry.field == "mask" and "color_rgb" in shape:
        return {**feature, "composite_mask": shape}
    return {**feature, geometry.exported: shape}


def _kind(geometry: Geometry, line: Line) -> str:
    """The annotation kind of exports: media type and geometry, such as `ImagePolygon`."""
    if geometry.field == "location":
        return f"Conversational{geometry.kind}" if "messageId" in line else geometry.kind
    if geometry.field == "messageEvaluationTask":
        return "".join(word.capitalize() for word in str(line["messageEvaluationTask"]["format"]).split("-"))
    if geometry.field == "textSelections" or "page" in line:
        return f"Document{geometry.kind}"
    return f"{'Video' if 'frame' in line else 'Image'}{geometry.kind}"


def _video_object(line: Line, features: Features, id: str, save: SavePng) -> Annotation:
    """The geometry is stored with the key frames; the annotation itself has none."""
    tool = features.tool(line)
    frames: dict[int, Feature] = {}
    segments: list[list[int]] = []
    for index, segment in enumerate(as_objects(line["segments"], "segments", least=1)):
        where = f"segments[{index}].keyframes"
        keyframes = as_objects(segment.get("keyframes"), where, least=1)
        found = {
            as_whole(each.get("frame"), f"{where}[{number}].frame", most=MAX_FRAME): _key_frame(
                each, tool, id, save, f"{where}[{number}]."
            )
            for number, each in enumerate(keyframes)
        }
        segments.append([min(found), max(found)])
        frames |= found
    return Annotation("objects", {**described(tool, id), "classifications": []}, frames, segments)


def _key_frame(entry: Line, tool: Known, id: str, save: SavePng, at: str) -> Feature:
    for name in ("bbox", "point", "line", "polygon", "mask"):
        if name in entry:
            return _object(entry, tool, GEOMETRIES[name], id, save, at)
    raise Invalid(f"{at}bbox", "a key frame needs one of bbox, point, line, polygon, mask")


def _relationship(line: Line, features: Features, id: str) -> Annotation:
    """The existence of both objects is checked later, when the label is assembled."""
    relation = as_object(line["relationship"], "relationship")
    ends = {end: as_text(relation.get(end), f"relationship.{end}") for end in ("source", "target")}
    kind = relation.get("type", "unidirectional")
    if not isinstance(kind, str) or kind not in ("unidirectional", "bidirectional"):
        raise Invalid("relationship.type", f"must be unidirectional or bidirectional, not {kind!r}")
    feature: Feature = {**described(features.tool(line), id), "annotation_kind": "Relationship"}
    return Annotation("relationships", {**feature, "classifications": [], f"{kind}_relationship": ends})
