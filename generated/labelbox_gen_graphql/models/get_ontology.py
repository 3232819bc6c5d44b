"""The models of `GetOntology`, from queries/ontology.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .ontology_fields import OntologyFields


class GetOntology(ResultModel):
    """The answer of `GetOntology`."""

    ontology: OntologyFields | None
    """Get one ontology by its id."""
