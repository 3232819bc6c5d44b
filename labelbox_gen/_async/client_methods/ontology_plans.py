"""Methods of the client that plan changes of ontologies."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from labelbox_gen_graphql._async.client import AsyncClientBase

if TYPE_CHECKING:
    from labelbox_gen._runtime.ontologies.normalized import Normalized

    from ..entities.ontology import AsyncOntology
    from ..ontologies.plan import AsyncOntologyPlan
    from .feature_schemas import AsyncFeatureSchemaMethods


class AsyncOntologyPlanMethods(AsyncClientBase):
    """Change ontologies as a builder or a file describes them."""

    async def plan_ontology(
        self, ontology: AsyncOntology | str, builder: Normalized, *, count_labels: bool = False
    ) -> AsyncOntologyPlan:
        """Compare an ontology with what it should become. Nothing is changed before `plan.apply()`.

        Nodes are found by their ids, and those without by kind and name. So a node is renamed if it has its id, and
        otherwise removed and added. What the builder does not have is removed, except relationships.

        Args:
            ontology: the ontology, or its id. Its current state is requested.
            builder: what it should become: an OntologyBuilder, a dict, JSON text or the path of a JSON file.
            count_labels: count the labels that use each node, from an export of each project with the ontology. By
                default, warnings are based on the number of all labels in these projects.

        Raises:
            InvalidQueryError: the new ontology is invalid, or ids do not fit.
            ResourceNotFoundError: the ontology does not exist.
        """
        from labelbox_gen._runtime.entities.inputs import id_of
        from labelbox_gen._runtime.ontologies.wanted import wanted

        from ..ontologies.counting import label_use
        from ..ontologies.plan import AsyncOntologyPlan

        client = cast("AsyncFeatureSchemaMethods", self)
        current = await self.get_ontology(id_of("Ontology", ontology))
        after = wanted(builder, current.normalized)
        return AsyncOntologyPlan(client, current, after, await label_use(client, current, count=count_labels))
