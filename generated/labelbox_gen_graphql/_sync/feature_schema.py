# Written by `make codegen` from generated/labelbox_gen_graphql/_async/feature_schema.py. DO NOT EDIT.
"""The entity RootSchemaNode. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from typing import Any, ClassVar

from labelbox_gen.runtime import (
    ID,
    JSON,
    STRING,
    Entity,
    Value,
)

from .. import operations


class FeatureSchemaBase(Entity):
    """A feature schema: a tool or a classification that ontologies share."""

    __slots__ = ()

    __typename__: ClassVar[str] = "RootSchemaNode"

    name: Value[str] = Value("name", STRING)
    """The name of a tool, or the question of a classification."""
    normalized: Value[Any] = Value("normalized", JSON)
    """The tool or classification as JSON, with its schema ids."""
    uid: Value[str] = Value("id", ID)
    """Unique id of the node; requests name the id of the feature schema instead."""

    def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetFeatureSchema` in queries/feature_schema.graphql:5.
        """
        variables = {"id": self.uid}
        self.data = self.client.get(operations.GET_FEATURE_SCHEMA, variables, ("rootSchemaNode",))
