"""The models of `import`, from queries/thing.graphql. DO NOT EDIT."""

from __future__ import annotations

from pydantic import Field

from labelbox_gen.runtime import ResultModel


class ImportThing(ResultModel):
    """`Thing`, as far as it was selected."""

    list_: list[int | None] | None = Field(alias="list")


class Import(ResultModel):
    """The answer of `import`."""

    thing: ImportThing | None
