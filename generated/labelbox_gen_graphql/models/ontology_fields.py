"""The models of `OntologyFields`, from queries/ontology.graphql. DO NOT EDIT."""

from __future__ import annotations

from typing import Any

from labelbox_gen.runtime import DateTime, ResultModel

from ..enums import MediaType


class OntologyFields(ResultModel):
    """What labelers can mark: tools, classifications and their options."""

    id: str
    """Unique id of the ontology."""

    classification_schema_count: int | None
    """Number of classifications, nested ones included."""

    created_at: DateTime
    """When the ontology was created."""

    description: str | None
    """Free text."""

    media_type: MediaType | None
    """The media type the ontology is for; null for any."""

    name: str
    """Name of the ontology."""

    normalized: Any
    """The ontology as JSON: tools, classifications and relationships with their schema ids."""

    object_schema_count: int | None
    """Number of tools."""

    updated_at: DateTime
    """When the ontology last changed."""
