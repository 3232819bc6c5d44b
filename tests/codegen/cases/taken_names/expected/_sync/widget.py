# Written by `make codegen` from expected/_async/widget.py. DO NOT EDIT.
"""The entity Widget. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from typing import ClassVar, TypedDict

from labelbox_gen.runtime import (
    BOOLEAN,
    ID,
    INT,
    JSON,
    STRING,
    UNSET,
    Entity,
    Field,
    UnsetType,
    Value,
    changes,
    enum_of,
    keywords_of,
    list_of,
    optional,
)

from .. import operations
from ..enums import Any_, Mode, Order_, Value_

WidgetObject = TypedDict(
    "WidgetObject",
    {
        "class": "str | None",
        "from": "list[int] | None",
    },
)
"""An object inside a Widget."""


class WidgetObject_(TypedDict):
    """An object inside a Widget."""

    name: str | None


class WidgetNested(TypedDict):
    """An object inside a Widget."""

    object: WidgetObject_ | None


class Widget(Entity):
    """A Widget of the schema."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Widget"

    _private: Value[int | None] = Value("_private", INT)
    a_b: Value[str | None] = Value("a_b", STRING)
    a_b_: Value[int | None] = Value("aB", INT)
    async_: Value[Mode | None] = Value("async", enum_of(Mode))
    await_: Value[Value_ | None] = Value("await", enum_of(Value_))
    class_: Field[Widget, str | None] = Field("class", STRING, ("==",))
    client_: Value[str | None] = Value("client", STRING)
    copy: Value[int | None] = Value("copy", INT)
    data_: Value[str | None] = Value("data", STRING)
    delete_: Value[int | None] = Value("delete", INT)
    from_: Value[int | None] = Value("from", INT)
    import_: Value[Any_ | None] = Value("import", enum_of(Any_))
    list_: Value[list[int] | None] = Value("list", list_of(INT))
    model_config: Value[int | None] = Value("model_config", INT)
    nested: Value[WidgetNested | None] = Value("nested", JSON)
    none: Value[Order_ | None] = Value("None", enum_of(Order_))
    object_: Value[WidgetObject | None] = Value("object", JSON)
    owner: Value[str | None] = Value("owner", STRING)
    property_: Value[bool | None] = Value("property", BOOLEAN)
    refresh_: Value[int | None] = Value("refresh", INT)
    schema: Value[int | None] = Value("schema", INT)
    str_: Value[str | None] = Value("str", STRING)
    to_dict_: Value[int | None] = Value("to_dict", INT)
    uid: Value[str] = Value("id", ID)
    uid_: Value[str | None] = Value("uid", STRING)
    update_: Value[str | None] = Value("update", STRING)

    def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetWidget` in queries/a.graphql:26.
        """
        variables = {"id": self.uid}
        self.data = self.client.get(operations.GET_WIDGET, variables, ("widget",))

    @keywords_of(
        "Widget",
        required=(),
        optional=(
            "changes_",
            "from_",
            "self_",
            "variables_",
        ),
    )
    def update(
        self,
        *,
        changes_: int | None | UnsetType = UNSET,
        from_: int | None | UnsetType = UNSET,
        self_: str | None | UnsetType = UNSET,
        variables_: int | None | UnsetType = UNSET,
    ) -> None:
        """Change fields.

        The server changes at once. An absent keyword leaves its field, None clears it.

        Raises:
            InvalidAttributeError: a keyword is not a field that can be set.
            InvalidQueryError: no keyword was given, or the server refused a value.

        `UpdateWidget` in queries/a.graphql:44.
        """
        data = changes(
            "Widget",
            {
                "changes_": ("changes", changes_, optional(INT)),
                "from_": ("from", from_, optional(INT)),
                "self_": ("self", self_, optional(STRING)),
                "variables_": ("variables", variables_, optional(INT)),
            },
        )
        variables = {"id": self.uid, "data": data}
        self.data = self.client.get(operations.UPDATE_WIDGET, variables, ("updateWidget",))
