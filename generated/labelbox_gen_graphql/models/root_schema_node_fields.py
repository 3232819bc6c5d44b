"""The models of `RootSchemaNodeFields`, from queries/feature_schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from typing import Any

from labelbox_gen.runtime import ResultModel


class RootSchemaNodeFields(ResultModel):
    """A feature schema: a tool or a classification that ontologies share."""

    id: str
    """Unique id of the node; requests name the id of the feature schema instead."""

    name: str
    """The name of a tool, or the question of a classification."""

    normalized: Any
    """The tool or classification as JSON, with its schema ids."""
