"""The models of `ListOntologies`, from queries/ontology.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .ontology_fields import OntologyFields


class ListOntologiesOntologies(ResultModel):
    """`OntologyConnection`, as far as it was selected."""

    nodes: list[OntologyFields]
    next_cursor: str | None


class ListOntologies(ResultModel):
    """The answer of `ListOntologies`."""

    ontologies: ListOntologiesOntologies | None
    """List the ontologies whose name matches a search."""
