"""The entity LabelingFrontendOptions. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from labelbox_gen.runtime import (
    ID,
    STRING,
    AsyncEntity,
    OrderedField,
    relationship,
)

from .. import operations

if TYPE_CHECKING:
    from labelbox_gen import AsyncProject

    from .labeling_frontend import AsyncLabelingFrontend
    from .organization import AsyncOrganization


class AsyncLabelingFrontendOptions(AsyncEntity):
    """What a labeling frontend was set up with in one project."""

    __slots__ = ()

    __typename__: ClassVar[str] = "LabelingFrontendOptions"

    customization_options: OrderedField[AsyncLabelingFrontendOptions, str] = OrderedField(
        "customizationOptions", STRING
    )
    """The options as JSON text, which is the ontology."""
    uid: OrderedField[AsyncLabelingFrontendOptions, str] = OrderedField("id", ID)
    """Unique id of the options."""

    @relationship
    async def labeling_frontend(self) -> AsyncLabelingFrontend:
        """The labeling frontend that was set up.

        `GetLabelingFrontendOptionsLabelingFrontend` in queries/labeling_frontend_options.graphql:11.
        """
        from .labeling_frontend import AsyncLabelingFrontend

        data = await self.client.get(
            operations.GET_LABELING_FRONTEND_OPTIONS_LABELING_FRONTEND,
            {"id": self.uid},
            ("labelingFrontendOptions", "labelingFrontend"),
        )
        return AsyncLabelingFrontend(self.client, data)

    @relationship
    async def organization(self) -> AsyncOrganization:
        """The organization of the project.

        `GetLabelingFrontendOptionsOrganization` in queries/labeling_frontend_options.graphql:19.
        """
        from .organization import AsyncOrganization

        data = await self.client.get(
            operations.GET_LABELING_FRONTEND_OPTIONS_ORGANIZATION,
            {"id": self.uid},
            ("labelingFrontendOptions", "organization"),
        )
        return AsyncOrganization(self.client, data)

    @relationship
    async def project(self) -> AsyncProject:
        """The project that was set up.

        `GetLabelingFrontendOptionsProject` in queries/labeling_frontend_options.graphql:27.
        """
        from labelbox_gen import AsyncProject

        data = await self.client.get(
            operations.GET_LABELING_FRONTEND_OPTIONS_PROJECT,
            {"id": self.uid},
            ("labelingFrontendOptions", "project"),
        )
        return AsyncProject(self.client, data)

    async def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetLabelingFrontendOptions` in queries/labeling_frontend_options.graphql:5.
        """
        variables = {"id": self.uid}
        self.data = await self.client.get(
            operations.GET_LABELING_FRONTEND_OPTIONS, variables, ("labelingFrontendOptions",)
        )
