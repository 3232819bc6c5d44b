"""The entity Ontology. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from labelbox_gen.runtime import (
    DATE_TIME,
    ID,
    INT,
    JSON,
    STRING,
    AsyncEntity,
    OffsetPaging,
    Order,
    Value,
    Where,
    enum_of,
    order_input,
    present,
    relationship,
    where_input,
)

from .. import operations
from ..enums import (
    MediaType,
)

if TYPE_CHECKING:
    from labelbox_gen import AsyncProject
    from labelbox_gen.runtime import AsyncPaginatedCollection

    from .user import AsyncUser


class AsyncOntologyBase(AsyncEntity):
    """What labelers can mark: tools, classifications and their options."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Ontology"

    classification_schema_count: Value[int | None] = Value("classificationSchemaCount", INT)
    """Number of classifications, nested ones included."""
    created_at: Value[datetime] = Value("createdAt", DATE_TIME)
    """When the ontology was created."""
    description: Value[str | None] = Value("description", STRING)
    """Free text."""
    media_type: Value[MediaType | None] = Value("mediaType", enum_of(MediaType))
    """The media type the ontology is for; null for any."""
    name: Value[str] = Value("name", STRING)
    """Name of the ontology."""
    normalized: Value[Any] = Value("normalized", JSON)
    """The ontology as JSON: tools, classifications and relationships with their schema ids."""
    object_schema_count: Value[int | None] = Value("objectSchemaCount", INT)
    """Number of tools."""
    uid: Value[str] = Value("id", ID)
    """Unique id of the ontology."""
    updated_at: Value[datetime] = Value("updatedAt", DATE_TIME)
    """When the ontology last changed."""

    @relationship
    async def created_by(self) -> AsyncUser | None:
        """The user who created the ontology.

        `GetOntologyCreatedBy` in queries/ontology.graphql:26.
        """
        from .user import AsyncUser

        data = await self.client.run(
            operations.GET_ONTOLOGY_CREATED_BY,
            {"id": self.uid},
            ("ontology", "createdBy"),
        )
        return AsyncUser(self.client, data) if data else None

    @relationship
    def projects(
        self, where: Where[AsyncProject] | None = None, order_by: Order[AsyncProject] | None = None
    ) -> AsyncPaginatedCollection[AsyncProject]:
        """The projects the ontology is connected to.

        `ListOntologyProjects` in queries/ontology.graphql:34.
        """
        from labelbox_gen import AsyncProject

        variables = present(
            {
                "id": self.uid,
                "where": where_input(
                    "Project",
                    where,
                    {"deleted": False},
                    conjunction=True,
                ),
                "orderBy": order_input("Project", order_by),
            }
        )
        return self.client.pages(
            operations.LIST_ONTOLOGY_PROJECTS,
            variables,
            OffsetPaging(("ontology", "projects")),
            partial(AsyncProject, self.client),
        )

    async def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetOntology` in queries/ontology.graphql:5.
        """
        variables = {"id": self.uid}
        self.data = await self.client.get(operations.GET_ONTOLOGY, variables, ("ontology",))
