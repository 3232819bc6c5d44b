"""The models of `UpsertOntology`, from queries/ontology.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .ontology_fields import OntologyFields


class UpsertOntology(ResultModel):
    """The answer of `UpsertOntology`."""

    upsert_ontology: OntologyFields | None
    """Create an ontology from its normalized JSON text."""
