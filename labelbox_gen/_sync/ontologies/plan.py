# Written by `make codegen` from labelbox_gen/_async/ontologies/plan.py. DO NOT EDIT.
"""Plans of changes of an ontology."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from labelbox_gen._runtime.ontologies.changes import OntologyChange, changes
from labelbox_gen._runtime.ontologies.label_use import LabelUse
from labelbox_gen._runtime.ontologies.plan import (
    key_of,
    new_roots,
    placements,
    plan_text,
    roots_to_send,
    with_ids,
)
from labelbox_gen.exceptions import LabelboxError, ResourceConflict

if TYPE_CHECKING:
    from ..client_methods.feature_schemas import FeatureSchemaMethods
    from ..entities.ontology import Ontology


@dataclass(frozen=True, slots=True)
class AppliedPlan:
    """What became of a plan."""

    ontology: Ontology
    """The ontology afterwards."""
    archived: list[str]
    """The ids of tools and classifications that labels use: they are kept, and cannot be used for new labels."""
    deleted: list[str]
    """The ids of removed nodes without labels."""
    retained: list[str]
    """The ids of nested nodes that labels use: they stay in the ontology."""
    created: list[str]
    """The ids of new tools and classifications."""


class OntologyPlan:
    """The changes that make an ontology what a builder describes. `print(plan)` shows them; `apply` sends them."""

    __slots__ = ("_after", "_client", "changes", "label_use", "ontology")

    def __init__(
        self,
        client: FeatureSchemaMethods,
        ontology: Ontology,
        after: dict[str, Any],
        label_use: LabelUse,
    ) -> None:
        self._client = client
        self._after = after
        self.ontology = ontology
        """The ontology as it was planned."""
        self.changes: list[OntologyChange] = list(changes(ontology.normalized, after))
        """The changes, in the order of the ontology."""
        self.label_use = label_use
        """The labels that the warnings are about."""
        roots_to_send(ontology.normalized, after, self.changes, ())

    @property
    def warnings(self) -> list[str]:
        """What the changes mean for existing labels, each with its node."""
        pairs = [(change, self.label_use.warning(change)) for change in self.changes]
        return [f"{change.node}: {warning}" for change, warning in pairs if warning]

    def __bool__(self) -> bool:
        return bool(self.changes)

    def __str__(self) -> str:
        return plan_text(f"ontology {self.ontology.name!r}", self.changes, self.label_use)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.ontology.name!r}: {len(self.changes)} changes>"

    def apply(self) -> AppliedPlan:
        """Send the changes: removals first, then changed and new nodes, then places.

        Each change is a request of its own. If one fails, those before it stay; a new plan has the rest.

        Raises:
            ResourceConflict: the ontology changed since it was planned; nothing was sent.
            LabelboxError: a request failed; the class says why.
        """
        before = self._client.get_ontology(self.ontology.uid)
        if before.normalized != self.ontology.normalized:
            raise ResourceConflict(
                f"ontology {self.ontology.name!r} changed since it was planned", hint="Make a new plan."
            )
        try:
            return self._sent()
        except LabelboxError as error:
            error.hint = error.hint or "Some changes may have been applied; a new plan has the rest."
            raise

    def _sent(self) -> AppliedPlan:
        archived, deleted, retained = self._remove()
        self._restore()
        self._change(retained)
        created = self._create()
        self._place(created, deleted)
        ontology = self._client.get_ontology(self.ontology.uid)
        return AppliedPlan(ontology, archived, deleted, retained, sorted(set(created.values())))

    def _remove(self) -> tuple[list[str], list[str], list[str]]:
        archived: list[str] = []
        deleted: list[str] = []
        retained: list[str] = []
        for id in self._ids("remove"):
            found = self._client.delete_feature_schema_from_ontology(self.ontology.uid, id)
            outcome = archived if found.archived else deleted if found.deleted else retained
            outcome.append(id)
        return archived, deleted, retained

    def _restore(self) -> None:
        for id in self._ids("restore"):
            self._client.unarchive_feature_schema_node(self.ontology.uid, id)

    def _change(self, retained: Collection[str]) -> None:
        for node in roots_to_send(self.ontology.normalized, self._after, self.changes, retained):
            self._client.upsert_feature_schema(node)

    def _create(self) -> dict[str, str]:
        """Create new feature schemas; their ids by node, and by the id that the builder gave them."""
        ids: dict[str, str] = {}
        for node in new_roots(self.ontology.normalized, self._after):
            given = node.pop("featureSchemaId", None)
            schema = self._client.create_feature_schema(with_ids(node, ids))
            ids[key_of(node)] = schema.normalized["featureSchemaId"]
            if given:
                ids[given] = ids[key_of(node)]
        return ids

    def _place(self, created: dict[str, str], gone: Collection[str]) -> None:
        for each in placements(self.ontology.normalized, self._after, created, gone):
            self._client.insert_feature_schema_into_ontology(
                each.feature_schema_id, self.ontology.uid, each.position
            )

    def _ids(self, action: str) -> list[str]:
        """The ids of changed nodes: those below others first."""
        found = [change for change in self.changes if change.action == action and change.feature_schema_id]
        return [change.feature_schema_id or "" for change in reversed(found)]
