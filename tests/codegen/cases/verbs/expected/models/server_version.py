"""The models of `ServerVersion`, from queries/widget.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class ServerVersion(ResultModel):
    """The answer of `ServerVersion`."""

    version: str
