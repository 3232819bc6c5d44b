"""The options of an export."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from labelbox_gen.server.errors import Malformed


@dataclass(frozen=True)
class Params:
    """`projects` are the projects whose labels are included; None means all."""

    projects: frozenset[str] | None
    media_type: str | None
    attachments: bool
    embeddings: bool
    metadata: bool
    row_details: bool
    project_details: bool
    performance: bool
    label_details: bool
    interpolated: bool

    @classmethod
    def read(cls, params: Mapping[str, Any], project_id: str | None) -> Params:
        """Raises `Malformed` for options that this server does not support."""
        if params.get("modelRunIds"):
            raise Malformed(f"Model runs that do not exist: {', '.join(params['modelRunIds'])}")
        asked = frozenset[str]([project_id] if project_id else params.get("projectIds") or ())
        return cls(
            projects=None if params.get("allProjects") else asked,
            media_type=params.get("mediaTypeOverride"),
            attachments=bool(params.get("includeAttachments")),
            embeddings=bool(params.get("includeEmbeddings")),
            metadata=bool(params.get("includeMetadata")),
            row_details=bool(params.get("includeDataRowDetails")),
            project_details=bool(params.get("includeProjectDetails")),
            performance=bool(params.get("includePerformanceDetails")),
            label_details=bool(params.get("includeLabelDetails")),
            interpolated=bool(params.get("includeInterpolatedFrames")),
        )
