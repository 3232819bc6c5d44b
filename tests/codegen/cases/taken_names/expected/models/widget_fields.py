"""The models of `WidgetFields`, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from pydantic import Field

from labelbox_gen.runtime import ResultModel

from ..enums import Any_, Mode, Order_, Value_


class WidgetFieldsNestedObject(ResultModel):
    """`Other`, as far as it was selected."""

    name: str | None


class WidgetFieldsNested(ResultModel):
    """`Outer`, as far as it was selected."""

    object_: WidgetFieldsNestedObject | None = Field(alias="object")


class WidgetFieldsObject(ResultModel):
    """`Inner`, as far as it was selected."""

    class_: str | None = Field(alias="class")
    from_: list[int] | None = Field(alias="from")


class WidgetFields(ResultModel):
    """`Widget`, as far as it was selected."""

    id: str
    object_: WidgetFieldsObject | None = Field(alias="object")
    nested: WidgetFieldsNested | None
    none: Order_ | None = Field(alias="None")
    private: int | None = Field(alias="_private")
    a_b_: int | None = Field(alias="aB")
    a_b: str | None = Field(alias="a_b")
    async_: Mode | None = Field(alias="async")
    await_: Value_ | None = Field(alias="await")
    class_: str | None = Field(alias="class")
    client: str | None
    copy_: int | None = Field(alias="copy")
    data: str | None
    delete: int | None
    from_: int | None = Field(alias="from")
    import_: Any_ | None = Field(alias="import")
    list_: list[int] | None = Field(alias="list")
    model_config_: int | None = Field(alias="model_config")
    owner: str | None
    property_: bool | None = Field(alias="property")
    refresh: int | None
    schema_: int | None = Field(alias="schema")
    str_: str | None = Field(alias="str")
    to_dict: int | None = Field(alias="to_dict")
    uid: str | None
    update: str | None
