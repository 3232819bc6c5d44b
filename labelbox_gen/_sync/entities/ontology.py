# Written by `make codegen` from labelbox_gen/_async/entities/ontology.py. DO NOT EDIT.
"""Ontologies."""

from __future__ import annotations

from typing import Any

from labelbox_gen_graphql._sync.ontology import OntologyBase


class Ontology(OntologyBase):
    """The annotations that labelers can make: tools, classifications and their options."""

    __slots__ = ()

    @property
    def tools(self) -> list[dict[str, Any]]:
        """The tools as JSON, with their schema ids."""
        return list(self.normalized.get("tools", []))

    @property
    def classifications(self) -> list[dict[str, Any]]:
        """The classifications as JSON, with their schema ids."""
        return list(self.normalized.get("classifications", []))
