"""The frames of a video between key frames: what moves, moves in a straight line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

Frames = dict[str, dict[str, Any]]


def interpolate(frames: Frames, segments: Mapping[str, Sequence[Sequence[int]]]) -> Frames:
    """All frames of all segments, in order. A shape other than a box or a point stays until its next key frame."""
    filled: Frames = {
        number: {"objects": dict(frame["objects"]), "classifications": list(frame["classifications"])}
        for number, frame in frames.items()
    }
    for id, spans in segments.items():
        keys = sorted(int(number) for number, frame in frames.items() if id in frame["objects"])
        for start, end in spans:
            inside = [key for key in keys if start <= key <= end]
            for number, feature in _between(inside, {key: frames[str(key)]["objects"][id] for key in inside}):
                empty: dict[str, Any] = {"objects": {}, "classifications": []}
                filled.setdefault(str(number), empty)["objects"][id] = feature
    return dict(sorted(filled.items(), key=lambda item: int(item[0])))


def _between(keys: Sequence[int], features: Mapping[int, Any]) -> Iterator[tuple[int, dict[str, Any]]]:
    for first, second in pairwise(keys):
        for number in range(first + 1, second):
            share = (number - first) / (second - first)
            yield number, {**features[first], **_moved(features[first], features[second], share)}


def _moved(first: Mapping[str, Any], second: Mapping[str, Any], share: float) -> dict[str, Any]:
    return {
        shape: {side: value + (second[shape][side] - value) * share for side, value in first[shape].items()}
        for shape in ("bounding_box", "point")
        if shape in first and shape in second
    }
