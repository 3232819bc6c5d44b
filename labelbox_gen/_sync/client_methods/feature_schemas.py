# Written by `make codegen` from labelbox_gen/_async/client_methods/feature_schemas.py. DO NOT EDIT.
"""Methods of the client for feature schemas, alone and in ontologies."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

from labelbox_gen._runtime.entities.inputs import id_of
from labelbox_gen._runtime.values.arguments import text
from labelbox_gen._runtime.values.input_values import checked
from labelbox_gen._runtime.values.scalars import INT
from labelbox_gen.exceptions import InvalidQueryError, ResourceNotFoundError
from labelbox_gen_graphql import operations
from labelbox_gen_graphql._sync.client import ClientBase

if TYPE_CHECKING:
    from labelbox_gen._runtime.ontologies.normalized import Normalized
    from labelbox_gen._runtime.ontologies.removal import DeleteFeatureFromOntologyResult

    from ..entities.feature_schema import FeatureSchema


class FeatureSchemaMethods(ClientBase):
    """Create, change, find and delete feature schemas, and move them in ontologies."""

    def create_feature_schema(self, normalized: Normalized) -> FeatureSchema:
        """Create a feature schema: a tool or a classification. Names need not be unique.

        Source: Client reference, create_feature_schema.

        Args:
            normalized: `{"tool": "polygon", "name": "cat", "color": "black"}`, a classification, the same as JSON text,
                the path of a file, or an object with `asdict()`. With the `featureSchemaId` of a feature schema, it
                changes that one.

        Raises:
            InvalidQueryError: it is neither a tool nor a classification; the message has every mistake.
        """
        from labelbox_gen._runtime.ontologies.feature_schemas import node_text
        from labelbox_gen._runtime.ontologies.normalized import node_of

        from ..entities.feature_schema import FeatureSchema

        variables = {"data": {"normalized": node_text(node_of(normalized, "normalized"))}}
        path = ("upsertRootSchemaNode",)
        return FeatureSchema(self, self.get(operations.UPSERT_FEATURE_SCHEMA, variables, path))

    def upsert_feature_schema(self, feature_schema: Normalized) -> FeatureSchema:
        """Create a feature schema, or replace the one with the `featureSchemaId` of the JSON, in all ontologies.

        Source: Client reference, upsert_feature_schema.

        Args:
            feature_schema: as for `create_feature_schema`.

        Raises:
            InvalidQueryError: it is neither a tool nor a classification; the message has every mistake.
            ResourceConflict: an ontology would have two tools or classifications with the same name.
            ResourceNotFoundError: there is no feature schema with its id.
        """
        from labelbox_gen._runtime.ontologies.feature_schemas import NEW, node_text
        from labelbox_gen._runtime.ontologies.normalized import node_of

        node = node_of(feature_schema, "feature_schema")
        id = node.get("featureSchemaId")
        found = self.rest(
            "PUT",
            ("feature-schemas", id_of("RootSchemaNode", id) if id else NEW),
            name="UpsertFeatureSchema",
            json={"normalized": node_text(node)},
            idempotent=bool(id),
        )
        return self.get_feature_schema(found["schemaId"])

    def update_feature_schema_title(self, feature_schema_id: str, title: str) -> FeatureSchema:
        """Change the name of a tool or the question of a classification, in all ontologies that have it.

        Source: Client reference, update_feature_schema_title.

        Raises:
            InvalidQueryError: the title is empty.
            ResourceConflict: an ontology has another tool or classification with this name.
            ResourceNotFoundError: there is no feature schema with that id.
        """
        id = id_of("RootSchemaNode", feature_schema_id)
        if not text("title", title).strip():
            raise InvalidQueryError("title is empty")
        self.rest(
            "PATCH",
            ("feature-schemas", id, "definition"),
            name="UpdateFeatureSchemaTitle",
            json={"title": text("title", title)},
            idempotent=True,
        )
        return self.get_feature_schema(id)

    def delete_unused_feature_schema(self, feature_schema_id: str) -> None:
        """Delete a feature schema that no ontology has.

        Source: Client reference, delete_unused_feature_schema.

        Raises:
            ResourceConflict: ontologies have it.
            ResourceNotFoundError: there is none with that id, or it is deleted already.
        """
        path = ("feature-schemas", id_of("RootSchemaNode", feature_schema_id))
        try:
            self.rest("DELETE", path, name="DeleteFeatureSchema", idempotent=True)
        except ResourceNotFoundError as error:
            if not error.maybe_done:
                raise

    def get_unused_feature_schemas(self, after: str | None = None) -> list[str]:
        """The ids of feature schemas that no ontology has: one page, at most 100 on the embedded server.

        Source: Client reference, get_unused_feature_schemas.

        Args:
            after: the last id of the page before; without it, the first page.
        """
        from .feature_schema_nodes import get_unused

        return get_unused(self, "feature-schemas", "GetUnusedFeatureSchemas", after)

    def iter_unused_feature_schemas(self) -> Generator[str]:
        """All ids of feature schemas that no ontology has, requested page by page."""
        after: str | None = None
        while page := self.get_unused_feature_schemas(after):
            for id in page:
                yield id
            after = page[-1]

    def insert_feature_schema_into_ontology(
        self, feature_schema_id: str, ontology_id: str, position: int
    ) -> None:
        """Insert a feature schema into an ontology, or move it there.

        Source: Client reference, insert_feature_schema_into_ontology.

        Args:
            feature_schema_id: a tool or classification.
            ontology_id: the ontology.
            position: index among the tools or the classifications of the ontology, from 0.

        Raises:
            InvalidQueryError: the position is negative, or the ontology has the name already.
            ResourceNotFoundError: the ontology or the feature schema does not exist.
        """
        path = node_path(ontology_id, feature_schema_id)
        index: int = checked("position", position, INT)
        if index < 0:
            raise InvalidQueryError(f"position must be at least 0, not {index}")
        json = {"position": index}
        self.rest("POST", path, name="InsertFeatureSchemaIntoOntology", json=json, idempotent=True)

    def delete_feature_schema_from_ontology(
        self, ontology_id: str, feature_schema_id: str
    ) -> DeleteFeatureFromOntologyResult:
        """Remove a feature schema from an ontology: without labels it is deleted there.

        With labels, a tool or classification of the ontology is archived, and what is nested in one stays as it is.
        Source: Client reference, delete_feature_schema_from_ontology.

        Raises:
            ResourceNotFoundError: there is no such ontology, or it has no such feature schema.
        """
        from labelbox_gen._runtime.ontologies.removal import DeleteFeatureFromOntologyResult

        path = node_path(ontology_id, feature_schema_id)
        try:
            found = self.rest("DELETE", path, name="DeleteFeatureSchemaFromOntology", idempotent=True)
        except ResourceNotFoundError as error:
            if not error.maybe_done:
                raise
            found = {"deleted": True}  # the response to an earlier attempt was lost
        return DeleteFeatureFromOntologyResult(
            archived=found.get("archived") is True, deleted=found.get("deleted") is True
        )

    def unarchive_feature_schema_node(self, ontology_id: str, root_feature_schema_id: str) -> None:
        """Make an archived tool or classification of an ontology usable again. One that is not archived stays so.

        Source: Client reference, unarchive_feature_schema_node.

        Raises:
            InvalidQueryError: it is nested in another one.
            ResourceNotFoundError: there is no such ontology, or it has no such feature schema.
        """
        path = (*node_path(ontology_id, root_feature_schema_id), "unarchive")
        self.rest("PATCH", path, name="UnarchiveFeatureSchemaNode", idempotent=True)

    def is_feature_schema_archived(self, ontology_id: str, feature_schema_id: str) -> bool:
        """Whether a tool, classification or relationship of an ontology is archived.

        Source: Client reference, is_feature_schema_archived.

        Raises:
            ResourceNotFoundError: there is no such ontology, or it has no such feature schema.
        """
        from labelbox_gen._runtime.ontologies.feature_schemas import is_archived

        _, ontology, _, id = node_path(ontology_id, feature_schema_id)
        found = self.rest("GET", ("ontologies", ontology), name="GetOntologyNodes")
        return is_archived(found, ontology, id)


def node_path(ontology_id: str, feature_schema_id: str) -> tuple[str, str, str, str]:
    """The path of a feature schema in an ontology.

    Raises:
        InvalidQueryError: an id is empty, or no text.
    """
    ontology, node = id_of("Ontology", ontology_id), id_of("RootSchemaNode", feature_schema_id)
    return "ontologies", ontology, "feature-schemas", node
