"""`[members]` of `names.toml` gives values of enums further names."""

from __future__ import annotations

from typing import cast

import pytest
from graphql import GraphQLEnumType, GraphQLEnumValue

from labelbox_gen import MediaType
from labelbox_gen_codegen.shapes.enums import is_other_name, model

KIND = cast(
    "GraphQLEnumType",
    GraphQLEnumType(
        "Kind",
        {value: GraphQLEnumValue(value, extensions={"python": value}) for value in ("PDF", "IMAGE")},
        extensions={"python": "Kind"},
    ),
)


def test_a_value_may_have_several_names() -> None:
    attributes = model(KIND, {"Document": "PDF", "Pdf": "PDF"}).attributes
    assert [(each.name, each.default) for each in attributes] == [
        ("PDF", "'PDF'"),
        ("IMAGE", "'IMAGE'"),
        ("Document", "'PDF'"),
        ("Pdf", "'PDF'"),
    ]


@pytest.mark.parametrize(
    ("name", "value"),
    [("Text", "TEXT"), ("IMAGE", "PDF"), ("not a name", "PDF"), ("upper", "PDF"), ("", "PDF")],
)
def test_names_that_an_enum_cannot_have_are_left_out(name: str, value: str) -> None:
    assert not is_other_name(KIND, name, value)
    assert len(model(KIND, {name: value}).attributes) == 2


def test_the_names_of_the_official_client_are_the_same_members() -> None:
    assert MediaType.Image is MediaType.IMAGE
    assert MediaType.Document is MediaType.Pdf is MediaType.PDF
    assert len(list(MediaType)) == len(set(MediaType))
