"""The models of `ThingFields`, from queries/thing.graphql. DO NOT EDIT."""

from __future__ import annotations

from pydantic import Field

from labelbox_gen.runtime import ResultModel

from ..enums import Case


class ThingFields(ResultModel):
    """`Thing`, as far as it was selected."""

    class_: str | None = Field(alias="class")
    html_text: str | None = Field(alias="HTMLText")
    private: str | None = Field(alias="_private")
    case: Case | None
    copy_: bool | None = Field(alias="copy")
    list_: list[int | None] | None = Field(alias="list")
    model_config_: str | None = Field(alias="model_config")
