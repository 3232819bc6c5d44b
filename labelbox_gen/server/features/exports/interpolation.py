"""Linear interpolation of video frames between key frames."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

Frames = dict[str, dict[str, Any]]
Segments = Mapping[str, Sequence[Sequence[int]]]

MOST = 200_000
"""The most interpolated objects of a label: about ten in each of the 20,000 frames that a video may have."""


_FARTHEST = 1e15


class TooManyFrames(Exception):
    """The label would exceed `MOST`. Frames are counted first: key frames can be any distance apart."""

    def __init__(self, count: int) -> None:
        super().__init__(f"{count} objects between key frames are more than {MOST}")


def interpolate(frames: Frames, segments: Segments) -> Frames:
    """All frames of all segments, in order. Shapes other than boxes and points stay until the next key frame.

    Raises `TooManyFrames`.
    """
    stretches = list(_stretches(_key_frames(frames), segments))
    count = sum(max(0, second - first - 1) for _, first, second in stretches)
    if count > MOST:
        raise TooManyFrames(count)
    filled: Frames = {
        number: {"objects": dict(frame["objects"]), "classifications": list(frame["classifications"])}
        for number, frame in frames.items()
    }
    for id, first, second in stretches:
        one, other = frames[str(first)]["objects"][id], frames[str(second)]["objects"][id]
        for number in range(first + 1, second):
            empty: dict[str, Any] = {"objects": {}, "classifications": []}
            share = (number - first) / (second - first)
            filled.setdefault(str(number), empty)["objects"][id] = {**one, **_moved(one, other, share)}
    return dict(sorted(filled.items(), key=lambda item: int(item[0])))


def _key_frames(frames: Frames) -> Mapping[str, list[int]]:
    """The key frames of each object, in order."""
    found: dict[str, list[int]] = defaultdict(list)
    for number in sorted(map(int, frames)):
        for id in frames[str(number)]["objects"]:
            found[id].append(number)
    return found


def _stretches(keys: Mapping[str, list[int]], segments: Segments) -> Iterator[tuple[str, int, int]]:
    """An object with two consecutive key frames of a segment."""
    for id, spans in segments.items():
        waiting, reach = sorted(((span[0], span[1]) for span in spans), reverse=True), -1
        for one, other in pairwise(keys.get(id, ())):
            while waiting and waiting[-1][0] <= one:
                reach = max(reach, waiting.pop()[1])
            if other <= reach:
                yield id, one, other


def _moved(first: Mapping[str, Any], second: Mapping[str, Any], share: float) -> dict[str, Any]:
    return {
        shape: {side: _between(value, second[shape].get(side), share) for side, value in first[shape].items()}
        for shape in ("bounding_box", "point")
        if isinstance(first.get(shape), dict) and isinstance(second.get(shape), dict)
    }


def _between(first: Any, second: Any, share: float) -> Any:
    """Interpolate a value; non-numbers and absurd numbers stay."""
    if (
        isinstance(first, int | float)
        and isinstance(second, int | float)
        and abs(second) < _FARTHEST > abs(first)
    ):
        return first + (second - first) * share
    return first
