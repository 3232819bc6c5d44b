"""The models of `Parsed`, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class Parsed(ResultModel):
    """The answer of `Parsed`."""

    parsed: int | None
