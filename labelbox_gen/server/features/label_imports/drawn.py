"""Assembly of a label from annotations, in the format that the server stores and exports."""

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
"""Maximum number of annotations of one feature on a data row, as in the hosted API."""


class Drawn:
    """The annotations of one data row, from which its label is assembled."""

    def __init__(self, content: Mapping[str, Any] | None = None) -> None:
        empty: Content = {"objects": [], "classifications": [], "relationships": []}
        self.content: Content = {**empty, **copy.deepcopy(dict(content))} if content else empty
        self._answered = {each.get("feature_schema_id") for each in self.content["classifications"]}
        self._objects = {each.get("feature_id") for each in self.content["objects"]}
        self._counts = Counter(
            each.get("feature_schema_id") for section in empty for each in self.content[section]
        )

    def add(self, annotation: Annotation) -> None:
        """Add an annotation. Raises `Invalid` for a second answer, or more than `MOST` of one feature."""
        feature = annotation.feature
        schema_id = feature["feature_schema_id"]
        if annotation.once and schema_id in self._answered:
            raise Invalid("answer", f"'{feature['name']}' already has an answer for this data row")
        if self._counts[schema_id] >= MOST:
            raise Invalid("name", f"this data row already has {MOST} annotations '{feature['name']}'")
        self._counts[schema_id] += 1
        if annotation.frames:
            self._add_frames(annotation)
        else:
            self.content[annotation.section].append(feature)
            if annotation.section == "classifications":
                self._answered.add(schema_id)
            elif annotation.section == "objects":
                self._objects.add(feature["feature_id"])

    def check_ends(self, annotation: Annotation) -> None:
        """Raise `Invalid` unless both ends of a relationship are objects of this label."""
        ends = annotation.feature.get("unidirectional_relationship") or annotation.feature.get(
            "bidirectional_relationship", {}
        )
        for end, id in ends.items():
            if id not in self._objects:
                raise Invalid(f"relationship.{end}", f"this data row has no object with the uuid '{id}'")

    def text(self) -> str:
        return json_text.dump(self.content)

    def _add_frames(self, annotation: Annotation) -> None:
        """For video: store features by frame, and the first and last frame of each segment."""
        for part in ("frames", "segments", "key_frame_feature_map"):
            self.content.setdefault(part, {})
        id = annotation.feature["feature_id"]
        self.content["segments"][id] = annotation.segments
        self.content["key_frame_feature_map"][id] = {str(frame): True for frame in sorted(annotation.frames)}
        for number, feature in annotation.frames.items():
            frame = self.content["frames"].setdefault(str(number), {"objects": {}, "classifications": []})
            if annotation.section == "objects":
                frame["objects"][id] = feature
            else:
                frame["classifications"].append(feature)
