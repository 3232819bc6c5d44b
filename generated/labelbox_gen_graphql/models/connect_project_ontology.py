"""The models of `ConnectProjectOntology`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class ConnectProjectOntologyProjectConnectOntology(ResultModel):
    """What labelers can mark: tools, classifications and their options."""

    id: str
    """Unique id of the ontology."""


class ConnectProjectOntologyProject(ResultModel):
    """`ProjectMutationScope`, as far as it was selected."""

    connect_ontology: ConnectProjectOntologyProjectConnectOntology | None


class ConnectProjectOntology(ResultModel):
    """The answer of `ConnectProjectOntology`."""

    project: ConnectProjectOntologyProject | None
