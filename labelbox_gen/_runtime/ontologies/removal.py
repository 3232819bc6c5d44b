"""The result of removing a feature schema from an ontology."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class DeleteFeatureFromOntologyResult:
    """What became of a feature schema that was removed from an ontology. With labels, a nested one stays as it is."""

    archived: bool
    """It has labels, so it is kept, but cannot be used for new ones."""
    deleted: bool
    """It has no labels, and the ontology does not have it any more."""
