"""The models of `GetOntologyCreatedBy`, from queries/ontology.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .user_fields import UserFields


class GetOntologyCreatedByOntology(ResultModel):
    """What labelers can mark: tools, classifications and their options."""

    created_by: UserFields | None
    """The user who created the ontology."""


class GetOntologyCreatedBy(ResultModel):
    """The answer of `GetOntologyCreatedBy`."""

    ontology: GetOntologyCreatedByOntology | None
    """Get one ontology by its id."""
