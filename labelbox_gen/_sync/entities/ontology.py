# Written by `make codegen` from labelbox_gen/_async/entities/ontology.py. DO NOT EDIT.
"""Ontologies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from labelbox_gen_graphql._sync.ontology import OntologyBase

if TYPE_CHECKING:
    from labelbox_gen._runtime.ontologies.builder import AnyClassification, AnyTool


class Ontology(OntologyBase):
    """The annotations that labelers can make: tools, classifications and their options."""

    __slots__ = ()

    def tools(self) -> list[AnyTool]:
        """The tools with their schema ids. Changes of these objects are not sent; see `client.plan_ontology`."""
        from labelbox_gen._runtime.ontologies.builder import OntologyBuilder

        return OntologyBuilder.from_ontology(self).tools

    def classifications(self) -> list[AnyClassification]:
        """The classifications with their schema ids. Changes of these objects are not sent."""
        from labelbox_gen._runtime.ontologies.builder import OntologyBuilder

        return OntologyBuilder.from_ontology(self).classifications
