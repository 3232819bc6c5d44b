"""The models of `ListOntologyProjects`, from queries/ontology.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .project_fields import ProjectFields


class ListOntologyProjectsOntology(ResultModel):
    """What labelers can mark: tools, classifications and their options."""

    projects: list[ProjectFields]
    """The projects the ontology is connected to."""


class ListOntologyProjects(ResultModel):
    """The answer of `ListOntologyProjects`."""

    ontology: ListOntologyProjectsOntology | None
    """Get one ontology by its id."""
