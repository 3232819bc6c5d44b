"""Geometries of NDJSON lines: validation, and conversion to the export format."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from .invalid import Invalid, as_number, as_object, as_objects, as_text, as_whole

Value = Any
SavePng = Callable[[bytes], str]
"""Stores a PNG mask and returns its URL."""

_PNG = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True)
class Geometry:
    """A geometry: its field in a line, its name in exports, the tools that accept it, and its parser."""

    field: str
    exported: str
    kind: str
    tools: frozenset[str]
    read: Callable[[object, str, SavePng], Value]

    def check_tool(self, tool: Mapping[str, Any]) -> None:
        if tool.get("tool", "edge") not in self.tools:
            raise Invalid(
                "name", f"'{tool.get('name')}' is a {tool.get('tool')}, which has no '{self.field}'"
            )


def _box(value: object, field: str, _: SavePng) -> Value:
    box = as_object(value, field)
    corner = {side: as_number(box.get(side), f"{field}.{side}") for side in ("top", "left")}
    return {
        **corner,
        **{side: as_number(box.get(side), f"{field}.{side}", least=0) for side in ("height", "width")},
    }


def _point(value: object, field: str, _: SavePng) -> Value:
    point = as_object(value, field)
    return {axis: as_number(point.get(axis), f"{field}.{axis}") for axis in ("x", "y")}


def _points(least: int) -> Callable[[object, str, SavePng], Value]:
    def read(value: object, field: str, save: SavePng) -> Value:
        points = as_objects(value, field, least=least)
        return [_point(point, f"{field}[{index}]", save) for index, point in enumerate(points)]

    return read


def _mask(value: object, field: str, save: SavePng) -> Value:
    """Store an inline PNG as a file. A mask given by URL keeps its URL and the color of the instance."""
    mask = as_object(value, field)
    if "png" in mask:
        return {"url": save(_png(mask["png"], f"{field}.png"))}
    url, color = as_text(mask.get("instanceURI"), f"{field}.instanceURI"), mask.get("colorRGB")
    if not isinstance(color, list) or len(cast("list[object]", color)) != 3:
        raise Invalid(f"{field}.colorRGB", "must be three numbers from 0 to 255")
    for part in cast("list[object]", color):
        if as_whole(part, f"{field}.colorRGB") > 255:
            raise Invalid(f"{field}.colorRGB", "must be three numbers from 0 to 255")
    return {"url": url, "color_rgb": cast("list[int]", color)}


def _png(value: object, field: str) -> bytes:
    try:
        png = base64.b64decode(as_text(value, field), validate=True)
    except (binascii.Error, ValueError):
        raise Invalid(field, "is not base64") from None
    if not png.startswith(_PNG):
        raise Invalid(field, "is not a PNG image")
    return png


def _location(value: object, field: str, _: SavePng) -> Value:
    location = as_object(value, field)
    start = as_whole(location.get("start"), f"{field}.start")
    return {"start": start, "end": as_whole(location.get("end"), f"{field}.end", least=start)}


def _selections(value: object, field: str, _: SavePng) -> Value:
    return {
        "groups": [
            _group(selection, f"{field}[{index}]")
            for index, selection in enumerate(as_objects(value, field, least=1))
        ]
    }


def _group(selection: Mapping[str, Any], field: str) -> Value:
    tokens = selection.get("tokenIds")
    if not isinstance(tokens, list) or not tokens:
        raise Invalid(f"{field}.tokenIds", "must be a list of token ids")
    tokens = [as_text(token, f"{field}.tokenIds") for token in cast("list[object]", tokens)]
    page = as_whole(selection.get("page"), f"{field}.page")
    return {
        "id": as_text(selection.get("groupId"), f"{field}.groupId"),
        "page_number": page,
        "tokens": tokens,
    }


def _message_task(value: object, field: str, _: SavePng) -> Value:
    task = as_object(value, field)
    if as_text(task.get("format"), f"{field}.format") not in _MESSAGES:
        raise Invalid(f"{field}.format", f"must be one of {', '.join(sorted(_MESSAGES))}")
    as_object(task.get("data"), f"{field}.data")
    return task


_MESSAGES = frozenset({"message-single-selection", "message-multi-selection", "message-ranking"})
_MASKS = frozenset({"raster-segmentation", "superpixel"})

GEOMETRIES: Mapping[str, Geometry] = {
    geometry.field: geometry
    for geometry in (
        Geometry("bbox", "bounding_box", "BoundingBox", frozenset({"rectangle"}), _box),
        Geometry("polygon", "polygon", "Polygon", frozenset({"polygon"}), _points(3)),
        Geometry("line", "line", "Polyline", frozenset({"line"}), _points(2)),
        Geometry("point", "point", "Point", frozenset({"point"}), _point),
        Geometry("mask", "mask", "SegmentationMask", _MASKS, _mask),
        Geometry("location", "location", "TextEntity", frozenset({"named-entity"}), _location),
        Geometry("textSelections", "location", "EntityToken", frozenset({"named-entity"}), _selections),
        Geometry("messageEvaluationTask", "message_evaluation_task", "MessageTask", _MESSAGES, _message_task),
    )
}
"""Geometries by their field in a line."""
