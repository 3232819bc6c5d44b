"""Methods of the client for ontologies."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING

from labelbox_gen._runtime.entities.inputs import given, id_of
from labelbox_gen._runtime.values.arguments import text
from labelbox_gen._runtime.values.scalars import STRING, enum_of
from labelbox_gen._runtime.values.unset import UNSET
from labelbox_gen.exceptions import ResourceNotFoundError
from labelbox_gen_graphql import operations
from labelbox_gen_graphql._async.client import AsyncClientBase

if TYPE_CHECKING:
    from collections.abc import Iterable

    from labelbox_gen._runtime.ontologies.normalized import Normalized
    from labelbox_gen._runtime.ontologies.ontology_kind import OntologyKind
    from labelbox_gen_graphql.enums import MediaType

    from ..entities.feature_schema import AsyncFeatureSchema
    from ..entities.ontology import AsyncOntology


class AsyncOntologyMethods(AsyncClientBase):
    """Create, find and delete ontologies."""

    async def create_ontology(
        self,
        name: str,
        normalized: Normalized,
        media_type: str | MediaType | None = None,
        ontology_kind: str | OntologyKind | None = None,
    ) -> AsyncOntology:
        """Create an ontology. Names need not be unique.

        Source: Client reference, create_ontology.

        Args:
            name: its name.
            normalized: `{"tools": [...], "classifications": [...]}`, the same as JSON text, the path of a file, or an
                object with `asdict()`. A tool or classification with the `featureSchemaId` of a feature schema
                changes it.
            media_type: the media type it is for; any by default.
            ontology_kind: ModelEvaluation for the evaluation of chats, which has the media type Conversational, or
                ResponseCreation, which has the media type Text.

        Raises:
            InvalidQueryError: it is not an ontology; the message has every mistake with its path. Or the kind
                requires another media type.
        """
        from labelbox_gen._runtime.ontologies.normalized import normalized_text
        from labelbox_gen._runtime.ontologies.ontology_kind import editor_of
        from labelbox_gen_graphql.enums import EditorTaskType, MediaType

        from ..entities.ontology import AsyncOntology

        media = {"media_type": ("mediaType", UNSET if media_type is None else media_type, enum_of(MediaType))}
        media_given = given("Ontology", media).get("mediaType")
        editor = editor_of(ontology_kind, None if media_given is None else str(media_given))
        keywords = {
            "name": ("name", text("name", name), STRING),
            "normalized": ("normalized", normalized_text(normalized), STRING),
            "media_type": (
                "mediaType",
                editor.media_type if editor else media["media_type"][1],
                enum_of(MediaType),
            ),
            "ontology_kind": (
                "editorTaskType",
                editor.task_type if editor else UNSET,
                enum_of(EditorTaskType),
            ),
        }
        variables = {"data": given("Ontology", keywords)}
        return AsyncOntology(self, await self.get(operations.UPSERT_ONTOLOGY, variables, ("upsertOntology",)))

    async def create_ontology_from_feature_schemas(
        self,
        name: str,
        feature_schema_ids: Iterable[str | AsyncFeatureSchema],
        media_type: str | MediaType | None = None,
        ontology_kind: str | OntologyKind | None = None,
    ) -> AsyncOntology:
        """Create an ontology of existing feature schemas, in their order.

        Requests get 50 feature schemas each, several at a time. Source: Client reference,
        create_ontology_from_feature_schemas.

        Args:
            name: its name.
            feature_schema_ids: the ids of tools and classifications, or the objects; each once.
            media_type: the media type it is for; any by default.
            ontology_kind: as for `create_ontology`.

        Raises:
            InvalidQueryError: there is no id, one occurs twice, or two have the same name; nothing was created.
            ResourceNotFoundError: a feature schema does not exist; the message has its index.
        """
        from labelbox_gen._runtime.ontologies.feature_schemas import checked_ids, ontology_of
        from labelbox_gen._runtime.ontologies.ontology_kind import editor_of

        from .feature_schema_nodes import get_nodes

        ids = checked_ids(feature_schema_ids)
        if ontology_kind is not None:
            editor_of(ontology_kind, None)
        nodes = await get_nodes(self, ids)
        return await self.create_ontology(name, ontology_of(nodes), media_type, ontology_kind)

    async def delete_unused_ontology(self, ontology_id: str) -> None:
        """Delete an ontology that no project has. Its feature schemas stay.

        Source: Client reference, delete_unused_ontology.

        Raises:
            ResourceConflict: projects have it.
            ResourceNotFoundError: there is none with that id.
        """
        path = ("ontologies", id_of("Ontology", ontology_id))
        try:
            await self.rest("DELETE", path, name="DeleteOntology", idempotent=True)
        except ResourceNotFoundError as error:
            if not error.maybe_done:
                raise

    async def get_unused_ontologies(self, after: str | None = None) -> list[str]:
        """The ids of ontologies that no project has: one page, at most 100 on the embedded server.

        Source: Client reference, get_unused_ontologies.

        Args:
            after: the last id of the page before; without it, the first page.
        """
        from .feature_schema_nodes import get_unused

        return await get_unused(self, "ontologies", "GetUnusedOntologies", after)

    async def iter_unused_ontologies(self) -> AsyncGenerator[str]:
        """All ids of ontologies that no project has, requested page by page."""
        after: str | None = None
        while page := await self.get_unused_ontologies(after):
            for id in page:
                yield id
            after = page[-1]
