"""The agreement of two labels, as Labelbox documents it: https://docs.labelbox.com/docs/quality-analysis

Each feature gets a score from 0 to 1; the agreement of two labels is the mean of the scores.

- Object features: the mean over all objects. Objects are paired greedily by similarity. The score of a pair is the
  similarity of its shapes (`shapes.py`), averaged with the score of nested classifications; an unpaired object
  scores 0.
- Radio and dropdown: 1 for the same option, else 0. Checklist: intersection over union of the options. Text: 1 for
  the same words, else 0. Scores of nested classifications of a common option are averaged in. A classification
  that only one label answers scores 0.
- Video: the same for each key frame.

Masks and relationships are not compared. Labels without comparable features have no agreement (None); two empty
labels agree. Text that is not JSON is compared as a whole.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Sized
from dataclasses import dataclass
from typing import Any, TypeAlias, cast

from .budget import Budget
from .shapes import Shape, compare, shape_of, touch, work

Annotations: TypeAlias = "Mapping[str, Any]"
Feature: TypeAlias = Mapping[str, Any]
_Key: TypeAlias = "tuple[str, ...]"


@dataclass(frozen=True)
class Content:
    """The content of a label: annotations in the export format, or other text."""

    annotations: Annotations
    text: str | None


def agreement(one: Content, other: Content, budget: Budget) -> float | None:
    """The agreement from 0 to 1, or None. Raises `TooMuch` if the comparison exceeds the budget."""
    budget.spend(10 + _size(one) + _size(other))
    if not one.annotations or not other.annotations:
        return None if one.annotations or other.annotations else float(_words(one.text) == _words(other.text))
    scores = [*_objects(one.annotations, other.annotations, budget)]
    scores += _classifications(_answers(one.annotations), _answers(other.annotations))
    if scores:
        return mean(scores)
    return None if _has_features(one.annotations) or _has_features(other.annotations) else 1.0


def _size(content: Content) -> int:
    """The linear cost of a comparison: the number of features, and a share of the length of text."""
    parts = [content.annotations.get(part) for part in ("objects", "classifications", "frames")]
    features = sum(len(cast("Sized", part)) for part in parts if isinstance(part, list | dict))
    return features + len(content.text or "") // 100


def mean(scores: Sequence[float]) -> float:
    return sum(scores) / len(scores)


# -- objects


def _objects(one: Annotations, other: Annotations, budget: Budget) -> Iterator[float]:
    ours, theirs = _by_feature(one), _by_feature(other)
    for key in dict.fromkeys((*ours, *theirs)):
        yield _paired(ours.get(key, ()), theirs.get(key, ()), budget)


_Drawn: TypeAlias = "tuple[Shape, Feature]"


def _by_feature(annotations: Annotations) -> Mapping[_Key, Sequence[_Drawn]]:
    found: dict[_Key, list[_Drawn]] = defaultdict(list)
    for frame, objects, _ in _frames(annotations):
        for feature in objects:
            shape = shape_of(feature)
            if shape is not None:
                found[frame, _name(feature)].append((shape, feature))
    return found


def _paired(ours: Sequence[_Drawn], theirs: Sequence[_Drawn], budget: Budget) -> float:
    """Pair objects greedily by similarity. Objects without any similarity stay unpaired and score 0."""
    budget.spend(len(ours) * len(theirs))
    near = [(i, j) for i in range(len(ours)) for j in range(len(theirs)) if touch(ours[i][0], theirs[j][0])]
    budget.spend(sum(work(ours[i][0], theirs[j][0]) for i, j in near))
    fits = [(compare(ours[i][0], theirs[j][0]), i, j) for i, j in near]
    scores: list[float] = []
    free, wanted = set(range(len(ours))), set(range(len(theirs)))
    for fit, i, j in sorted(fits, key=lambda each: -each[0]):
        if fit > 0 and i in free and j in wanted:
            free.remove(i)
            wanted.remove(j)
            scores.append(_with_nested(fit, ours[i][1], theirs[j][1]))
    return mean([*scores, *[0.0] * (len(free) + len(wanted))])


def _with_nested(score: float, one: Feature, other: Feature) -> float:
    nested = _classifications(_named(one), _named(other))
    return mean([score, mean(nested)]) if nested else score


# -- classifications

_Answers: TypeAlias = "Mapping[_Key, Feature]"


def _answers(annotations: Annotations) -> _Answers:
    return {
        (frame, str(feature.get("message_id", "")), _name(feature)): feature
        for frame, _, classifications in _frames(annotations)
        for feature in classifications
    }


def _named(parent: Feature) -> _Answers:
    return {(_name(feature),): feature for feature in _features(parent.get("classifications"))}


def _classifications(one: _Answers, other: _Answers) -> list[float]:
    return [_answer(one.get(key), other.get(key)) for key in dict.fromkeys((*one, *other))]


def _answer(one: Feature | None, other: Feature | None) -> float:
    if one is None or other is None:
        return 0.0
    for kind, compared in (("text", _texts), ("radio", _radios), ("checklist", _checklists)):
        ours, theirs = _answer_of(one, kind), _answer_of(other, kind)
        if ours is not None and theirs is not None:
            return compared(ours, theirs)
    return 0.0


def _answer_of(feature: Feature, kind: str) -> Any:
    key = "checklist_answers" if kind == "checklist" else f"{kind}_answer"
    return feature.get(key, feature.get(f"conversational_{key}"))


def _texts(one: Any, other: Any) -> float:
    return float(_words(_mapping(one).get("content")) == _words(_mapping(other).get("content")))


def _words(text: object) -> list[str]:
    return str(text or "").split()


def _radios(one: Any, other: Any) -> float:
    ours, theirs = _mapping(one), _mapping(other)
    return _with_nested(1.0, ours, theirs) if _name(ours) == _name(theirs) else 0.0


def _checklists(one: Any, other: Any) -> float:
    ours = {_name(option): option for option in _features(one)}
    theirs = {_name(option): option for option in _features(other)}
    either = ours.keys() | theirs.keys()
    both = sum(_with_nested(1.0, ours[name], theirs[name]) for name in ours.keys() & theirs.keys())
    return both / len(either) if either else 1.0


# -- access to annotations


def _frames(annotations: Annotations) -> Iterator[tuple[str, Iterable[Feature], Iterable[Feature]]]:
    """Yield frame, objects and classifications: of the data row (frame ""), then of each video frame."""
    yield "", _features(annotations.get("objects")), _features(annotations.get("classifications"))
    for number, content in _mapping(annotations.get("frames")).items():
        frame = _mapping(content)
        objects = list(_mapping(frame.get("objects")).values())
        yield number, _features(objects), _features(frame.get("classifications"))


def _mapping(value: object) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


def _features(value: object) -> list[Feature]:
    if not isinstance(value, list):
        return []
    return [cast(Feature, each) for each in cast("list[object]", value) if isinstance(each, Mapping)]


def _name(feature: Feature) -> str:
    """The key of a feature: its name, which is unique among siblings and present in legacy labels."""
    return str(feature.get("name") or feature.get("value") or feature.get("feature_schema_id") or "").lower()


def _has_features(annotations: Annotations) -> bool:
    return any(
        objects or classifications or annotations.get("relationships")
        for _, objects, classifications in _frames(annotations)
    )
