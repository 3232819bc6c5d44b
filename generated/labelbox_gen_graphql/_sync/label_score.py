# Written by `make codegen` from generated/labelbox_gen_graphql/_async/label_score.py. DO NOT EDIT.
"""The entity AutoQaScore. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from typing import ClassVar

from labelbox_gen.runtime import (
    FLOAT,
    ID,
    STRING,
    Entity,
    Value,
)


class LabelScore(Entity):
    """A AutoQaScore of the schema."""

    __slots__ = ()

    __typename__: ClassVar[str] = "AutoQaScore"

    name: Value[str | None] = Value("name", STRING)
    score: Value[float | None] = Value("score", FLOAT)
    uid: Value[str] = Value("id", ID)
