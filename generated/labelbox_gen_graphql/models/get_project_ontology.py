"""The models of `GetProjectOntology`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .ontology_fields import OntologyFields


class GetProjectOntologyProject(ResultModel):
    """A container that includes a labeling frontend, an ontology, datasets and labels."""

    ontology: OntologyFields | None
    """The ontology connected to the project; null before the first connection."""


class GetProjectOntology(ResultModel):
    """The answer of `GetProjectOntology`."""

    project: GetProjectOntologyProject | None
    """Get one project by its id."""
