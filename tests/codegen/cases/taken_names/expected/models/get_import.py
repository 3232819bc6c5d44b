"""The models of `GetImport`, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from pydantic import Field

from labelbox_gen.runtime import ResultModel

from .import_fields import ImportFields


class GetImport(ResultModel):
    """The answer of `GetImport`."""

    import_: ImportFields | None = Field(alias="import")
