"""A label that is put together from annotations, in the form in which it is stored and exported."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from typing import Any

from .annotation import Annotation
from .invalid import Invalid

Content = dict[str, Any]


class Drawn:
    """The annotations of one data row."""

    def __init__(self, content: Mapping[str, Any] | None = None) -> None:
        empty: Content = {"objects": [], "classifications": [], "relationships": []}
        self.content: Content = copy.deepcopy(dict(content)) if content else empty

    def add(self, annotation: Annotation) -> None:
        feature = annotation.feature
        if annotation.once and self._has(feature["feature_schema_id"]):
            raise Invalid("answer", f"'{feature['name']}' has an answer for this data row already")
        if annotation.frames:
            self._add_frames(annotation)
        else:
            self.content[annotation.place].append(feature)

    def check_ends(self, annotation: Annotation) -> None:
        """Both ends of a relationship are objects of this label."""
        objects = {each["feature_id"] for each in self.content["objects"]}
        ends = annotation.feature.get("unidirectional_relationship") or annotation.feature.get(
            "bidirectional_relationship", {}
        )
        for end, id in ends.items():
            if id not in objects:
                raise Invalid(f"relationship.{end}", f"this data row has no object with the uuid '{id}'")

    def text(self) -> str:
        return json.dumps(self.content, separators=(",", ":"))

    def _has(self, schema_id: str) -> bool:
        return any(each["feature_schema_id"] == schema_id for each in self.content["classifications"])

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
