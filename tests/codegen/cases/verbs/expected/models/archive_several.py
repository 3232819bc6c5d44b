"""The models of `ArchiveSeveral`, from queries/widget.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class ArchiveSeveral(ResultModel):
    """The answer of `ArchiveSeveral`."""

    archive_all: int | None
