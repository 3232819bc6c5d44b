"""How many labels use the nodes of an ontology."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from .changes import OntologyChange


@dataclass(frozen=True, slots=True)
class LabelUse:
    """The labels of the projects with an ontology."""

    projects: int = 0
    """Projects with the ontology that have labels."""
    labels: int = 0
    """All labels of these projects."""
    by_id: Mapping[str, int] | None = field(default=None)
    """Labels by the feature schema that they use; None if they were not counted."""

    def warning(self, change: OntologyChange) -> str | None:
        """What a change means for labels; None if it means nothing."""
        if not (change.affects_labels and change.feature_schema_id and self.labels):
            return None
        if self.by_id is None:
            basis = "the projects with this ontology have so many, count_labels=True counts those that do"
            return f"warning: up to {_labels(self.labels)} use it: {basis}; {_effect(change)}"
        number = self.by_id.get(change.feature_schema_id, 0)
        return f"warning: {_labels(number)} use it; {_effect(change)}" if number else None


def _labels(number: int) -> str:
    return f"{number} label{'' if number == 1 else 's'}"


def _effect(change: OntologyChange) -> str:
    if change.action == "rename":
        return "they show the new name"
    if change.feature_schema_id == change.root_id:
        return "with labels it is archived, and without deleted"
    return "with labels it stays, and without it is deleted"


def used_ids(rows: Iterable[dict[str, Any]]) -> Counter[str]:
    """The number of labels in exported rows by the feature schemas they use; each label counts once."""
    found: Counter[str] = Counter()
    for row in rows:
        for project in row.get("projects", {}).values():
            for label in project.get("labels", []):
                found.update(set(_ids(label.get("annotations"))))
    return found


def _ids(value: object) -> Iterator[str]:
    """The feature schema ids anywhere in annotations."""
    left = [value]
    while left:
        each = left.pop()
        if isinstance(each, dict):
            members = cast("dict[str, object]", each)
            id = members.get("feature_schema_id")
            if isinstance(id, str):
                yield id
            left.extend(members.values())
        elif isinstance(each, list):
            left.extend(cast("list[object]", each))
