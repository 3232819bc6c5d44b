"""A label that is put together from annotations, in the form in which it is stored and exported."""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Mapping
from typing import Any

from labelbox_gen.server import json_text

from .annotation import Annotation
from .invalid import Invalid

Content = dict[str, Any]

MOST = 5_000
"""Annotations of one feature on a data row, as the hosted API has it."""


class Drawn:
    """The annotations of one data row."""

    def __init__(self, content: Mapping[str, Any] | None = None) -> None:
        empty: Content = {"objects": [], "classifications": [], "relationships": []}
        self.content: Content = {**empty, **copy.deepcopy(dict(content))} if content else empty
        self._answered = {each.get("feature_schema_id") for each in self.content["classifications"]}
        self._objects = {each.get("feature_id") for each in self.content["objects"]}
        self._counts = Counter(each.get("feature_schema_id") for part in empty for each in self.content[part])

    def add(self, annotation: Annotation) -> None:
        feature = annotation.feature
        schema_id = feature["feature_schema_id"]
        if annotation.once and schema_id in self._answered:
            raise Invalid("answer", f"'{feature['name']}' has an answer for this data row already")
        if self._counts[schema_id] >= MOST:
            raise Invalid("name", f"this data row has {MOST} annotations '{feature['name']}' already")
        self._counts[schema_id] += 1
        if annotation.frames:
            self._add_frames(annotation)
        else:
            self.content[annotation.place].append(feature)
            if annotation.place == "classifications":
                self._answered.add(schema_id)
            elif annotation.place == "objects":
                self._objects.add(feature["feature_id"])

    def check_ends(self, annotation: Annotation) -> None:
        """Both ends of a relationship are objects of this label."""
        ends = annotation.feature.get("unidirectional_relationship") or annotation.feature.get(
            "bidirectional_relationship", {}
        )
        for end, id in ends.items():
            if id not in self._objects:
                raise Invalid(f"relationship.{end}", f"this data row has no object with the uuid '{id}'")

    def text(self) -> str:
        return json_text.dump(self.content)

    def _add_frames(self, annotation: Annotation) -> None:
        """Video: features by frame, and where each feature starts and ends."""
        for part in ("frames", "segments", "key_frame_feature_map"):
            self.content.setdefault(part, {})
        id = annotation.feature["feature_id"]
        self.content["segments"][id] = annotation.segments
        self.content["key_frame_feature_map"][id] = {str(frame): True for frame in sorted(annotation.frames)}
        for number, feature in annotation.frames.items():
            frame = self.content["frames"].setdefault(str(number), {"objects": {}, "classifications": []})
            if annotation.place == "objects":
                frame["objects"][id] = feature
            else:
                frame["classifications"].append(feature)
