"""GraphQL types in Python: annotation, check and enums, for results and for arguments."""

from __future__ import annotations

import pytest
from graphql import build_schema, parse_type, type_from_ast  # pyright: ignore[reportUnknownVariableType]

from labelbox_gen_codegen.shapes.python_types import PythonType, argument_type, result_type

SCHEMA = build_schema(
    """
    scalar DateTime scalar Json scalar UInt64 scalar Upload scalar Other
    enum Color { RED }
    input Size { w: Int }
    type Query { a(b: Boolean, f: Float, i: ID, s: String): Int }
    """
)
for _type in SCHEMA.type_map.values():
    _type.extensions["python"] = _type.name  # what names/python_names.py does

#: Scalar -> its annotation and the expression for its `Scalar`.
SCALARS = {
    "Boolean": ("bool", "BOOLEAN"),
    "DateTime": ("datetime", "DATE_TIME"),
    "Float": ("float", "FLOAT"),
    "ID": ("str", "ID"),
    "Int": ("int", "INT"),
    "Json": ("Any", "JSON"),
    "Other": ("Any", "JSON"),
    "String": ("str", "STRING"),
    "UInt64": ("int", "UINT64"),
}

#: Type -> annotation of a result, annotation of an argument, expression that checks the argument, enums.
TYPES: dict[str, tuple[str, str, str, tuple[str, ...]]] = {
    "Color": ("Color | None", "str | Color | None", "optional(enum_of(Color))", ("Color",)),
    "Color!": ("Color", "str | Color", "enum_of(Color)", ("Color",)),
    "[Color!]!": ("list[Color]", "list[Color]", "list_of(enum_of(Color))", ("Color",)),
    "[Int]": ("list[int | None] | None", "list[int | None] | None", "optional(list_of(INT))", ()),
    "[Int!]!": ("list[int]", "list[int]", "list_of(INT)", ()),
    "[[Json!]!]": (
        "list[list[Any]] | None",
        "list[list[Any]] | None",
        "optional(list_of(list_of(JSON)))",
        (),
    ),
    "Size": ("Any", "models.Size | Mapping[str, Any] | None", "optional(JSON)", ()),
    "Size!": ("Any", "models.Size | Mapping[str, Any]", "JSON", ()),
    "[Size!]": (
        "list[Any] | None",
        "list[models.Size | Mapping[str, Any]] | None",
        "optional(list_of(JSON))",
        (),
    ),
}
TYPES |= {f"{name}!": (python, python, scalar, ()) for name, (python, scalar) in SCALARS.items()}
TYPES |= {
    name: (or_none, or_none, f"optional({scalar})", ())
    for name, (python, scalar) in SCALARS.items()
    for or_none in [python if python == "Any" else f"{python} | None"]
}


def of(text: str, kind: str) -> PythonType:
    found = type_from_ast(SCHEMA, parse_type(text))  # pyright: ignore[reportUnknownVariableType, reportArgumentType, reportCallIssue]
    assert found is not None
    return (result_type if kind == "result" else argument_type)(found)  # pyright: ignore[reportUnknownArgumentType]


@pytest.mark.parametrize(("text", "expected"), TYPES.items(), ids=TYPES)
def test_types_have_an_annotation_and_a_check(
    text: str, expected: tuple[str, str, str, tuple[str, ...]]
) -> None:
    result, argument = of(text, "result"), of(text, "argument")
    assert (result.annotation, argument.annotation, argument.check, argument.enums) == expected
    assert result.nullable == argument.nullable == (not text.endswith("!"))
