"""Similarity of two shapes of the same kind, from 0 to 1.

Boxes, polygons and text ranges: intersection over union. Points and lines: distance in pixels.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, TypeAlias

Point: TypeAlias = "tuple[float, float]"

Extent: TypeAlias = "tuple[float, float, float, float]"
"""Left, top, right, bottom."""


@dataclass(frozen=True)
class Shape:
    """A parsed shape. `kind` is a key of `MEASURES`; `value` is the input of its measure."""

    kind: str
    value: Any
    extent: Extent
    """Bounding box. Shapes with disjoint extents have similarity 0."""


NEAR = 50.0
"""Distance in pixels at which the similarity of points is 0. Labelbox does not document its own threshold."""
_SCANLINES = 100
_FARTHEST = 1e9
"""Largest accepted coordinate, to keep products of coordinates finite."""


def shape_of(feature: Mapping[str, Any]) -> Shape | None:
    """The shape of an exported object, or None for objects without a measure, such as masks."""
    for kind, (read, extent, _) in MEASURES.items():
        if feature.get(kind) is not None:
            try:
                value = read(feature[kind])
            except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
                return None
            return Shape(kind, value, extent(value))
    return None


def touch(one: Shape, other: Shape) -> bool:
    """Whether the extents of two shapes intersect: a cheap test that avoids most comparisons."""
    ours, theirs = one.extent, other.extent
    return (
        one.kind == other.kind
        and ours[0] <= theirs[2]
        and theirs[0] <= ours[2]
        and ours[1] <= theirs[3]
        and theirs[1] <= ours[3]
    )


def compare(one: Shape, other: Shape) -> float:
    """The similarity of two shapes; 0 for shapes of different kinds."""
    return MEASURES[one.kind][2](one.value, other.value) if one.kind == other.kind else 0.0


def work(one: Shape, other: Shape) -> int:
    """Estimated cost of comparing two shapes, in microseconds."""
    if one.kind == "polygon":
        return 600 + 2 * (len(one.value) + len(other.value))
    return 2 * len(one.value) * len(other.value) if one.kind == "line" else 5


def _read_box(value: Any) -> tuple[float, ...]:
    return tuple(_number(value[side]) for side in ("left", "top", "width", "height"))


def _read_point(value: Any) -> Point:
    return _number(value["x"]), _number(value["y"])


def _read_points(value: Any) -> list[Point]:
    if not value:
        raise ValueError
    return [_read_point(point) for point in value]


def _read_location(value: Any) -> tuple[str, int, int]:
    location = value.get("location", value)
    start, end = _number(location["start"]), _number(location["end"])
    return str(value.get("message_id", "")), int(start), int(end)


def _number(value: Any) -> float:
    if not abs(number := float(value)) <= _FARTHEST:  # also NaN
        raise ValueError
    return number


def _extent_of_box(box: tuple[float, ...]) -> Extent:
    return box[0], box[1], box[0] + box[2], box[1] + box[3]


def _extent_of_points(points: Sequence[Point], more: float = 0.0) -> Extent:
    across, down = [x for x, _ in points], [y for _, y in points]
    return min(across) - more, min(down) - more, max(across) + more, max(down) + more


def _boxes(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    shared = 1.0
    for axis in (0, 1):
        start = max(one[axis], other[axis])
        end = min(one[axis] + one[axis + 2], other[axis] + other[axis + 2])
        shared *= max(0.0, end - start)
    return _over_union(shared, one[2] * one[3], other[2] * other[3], same=one == other)


def _over_union(shared: float, one: float, other: float, *, same: bool) -> float:
    """Intersection over union. Shapes without an area have similarity 1 if they are the same, else 0."""
    union = one + other - shared
    return shared / union if union > 0 else float(same)


def _polygons(one: Sequence[Point], other: Sequence[Point]) -> float:
    """Approximate intersection over union along `_SCANLINES` scanlines: linear time, an error of about 1 %."""
    if one == other:
        return 1.0
    heights = [y for _, y in (*one, *other)]
    top, step = min(heights), (max(heights) - min(heights)) / _SCANLINES
    if step <= 0:
        return 0.0
    shared = areas = 0.0
    for first, second in zip(_crossings(one, top, step), _crossings(other, top, step), strict=True):
        shared += _overlap(first, second)
        areas += _length(first) + _length(second)
    return shared / (areas - shared) if areas > shared else float(areas > 0)


def _crossings(polygon: Sequence[Point], top: float, step: float) -> list[list[float]]:
    """Sorted x coordinates of the outline on each scanline. The inside is between pairs of them (even-odd rule)."""
    lines: list[list[float]] = [[] for _ in range(_SCANLINES)]
    for (x, y), (to_x, to_y) in zip(polygon, [*polygon[1:], polygon[0]], strict=True):
        if y == to_y:
            continue
        low, high = min(y, to_y), max(y, to_y)
        first = max(0, math.ceil((low - top) / step - 0.5))
        last = min(_SCANLINES, math.ceil((high - top) / step - 0.5))
        slope = (to_x - x) / (to_y - y)
        for line in range(first, last):
            lines[line].append(x + (top + (line + 0.5) * step - y) * slope)
    for line in lines:
        line.sort()
    return lines


def _length(line: Sequence[float]) -> float:
    return sum(line[1::2]) - sum(line[: len(line) // 2 * 2 : 2])


def _overlap(one: Sequence[float], other: Sequence[float]) -> float:
    shared, i, j = 0.0, 0, 0
    while i + 1 < len(one) and j + 1 < len(other):
        shared += max(0.0, min(one[i + 1], other[j + 1]) - max(one[i], other[j]))
        if one[i + 1] < other[j + 1]:
            i += 2
        else:
            j += 2
    return shared


def _points(one: Point, other: Point) -> float:
    return max(0.0, 1.0 - math.dist(one, other) / NEAR)


def _lines(one: Sequence[Point], other: Sequence[Point]) -> float:
    """Similarity by the mean distance of each line's points from the other line."""
    distances = [*(_from_line(point, other) for point in one), *(_from_line(point, one) for point in other)]
    return max(0.0, 1.0 - sum(distances) / len(distances) / NEAR)


def _from_line(point: Point, line: Sequence[Point]) -> float:
    if len(line) == 1:
        return math.dist(point, line[0])
    return min(_from_segment(point, start, end) for start, end in pairwise(line))


def _from_segment(point: Point, start: Point, end: Point) -> float:
    along = (end[0] - start[0], end[1] - start[1])
    squared = along[0] ** 2 + along[1] ** 2
    if squared == 0:
        return math.dist(point, start)
    share = ((point[0] - start[0]) * along[0] + (point[1] - start[1]) * along[1]) / squared
    share = min(1.0, max(0.0, share))
    return math.dist(point, (start[0] + share * along[0], start[1] + share * along[1]))


def _locations(one: tuple[str, int, int], other: tuple[str, int, int]) -> float:
    """Intersection over union of character ranges, ends included. Ranges of different messages score 0."""
    if one[0] != other[0]:
        return 0.0
    shared = max(0, min(one[2], other[2]) - max(one[1], other[1]) + 1)
    return _over_union(shared, one[2] - one[1] + 1, other[2] - other[1] + 1, same=one == other)


_Measure: TypeAlias = "tuple[Callable[[Any], Any], Callable[[Any], Extent], Callable[[Any, Any], float]]"

MEASURES: Mapping[str, _Measure] = {
    "bounding_box": (_read_box, _extent_of_box, _boxes),
    "polygon": (_read_points, _extent_of_points, _polygons),
    "line": (_read_points, lambda line: _extent_of_points(line, NEAR / 2), _lines),
    "point": (_read_point, lambda point: _extent_of_points([point], NEAR / 2), _points),
    "location": (_read_location, lambda span: (span[1], 0, span[2], 0), _locations),
    "conversational_location": (_read_location, lambda span: (span[1], 0, span[2], 0), _locations),
}
"""Parser, extent and measure by the key of an exported object."""
