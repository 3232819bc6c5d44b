# Written by `make codegen` from generated/labelbox_gen_graphql/_async/labeling_frontend_options.py. DO NOT EDIT.
"""The entity LabelingFrontendOptions. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from labelbox_gen.runtime import (
    ID,
    STRING,
    Entity,
    OrderedField,
    relationship,
)

from .. import operations

if TYPE_CHECKING:
    from labelbox_gen import Project

    from .labeling_frontend import LabelingFrontend
    from .organization import Organization


class LabelingFrontendOptions(Entity):
    """What a labeling frontend was set up with in one project."""

    __slots__ = ()

    __typename__: ClassVar[str] = "LabelingFrontendOptions"

    customization_options: OrderedField[LabelingFrontendOptions, str] = OrderedField(
        "customizationOptions", STRING
    )
    """The options as JSON text, which is the ontology."""
    uid: OrderedField[LabelingFrontendOptions, str] = OrderedField("id", ID)
    """Unique id of the options."""

    @relationship
    def labeling_frontend(self) -> LabelingFrontend:
        """The labeling frontend that was set up.

        `GetLabelingFrontendOptionsLabelingFrontend` in queries/labeling_frontend_options.graphql:11.
        """
        from .labeling_frontend import LabelingFrontend

        data = self.client.get(
            operations.GET_LABELING_FRONTEND_OPTIONS_LABELING_FRONTEND,
            {"id": self.uid},
            ("labelingFrontendOptions", "labelingFrontend"),
        )
        return LabelingFrontend(self.client, data)

    @relationship
    def organization(self) -> Organization:
        """The organization of the project.

        `GetLabelingFrontendOptionsOrganization` in queries/labeling_frontend_options.graphql:19.
        """
        from .organization import Organization

        data = self.client.get(
            operations.GET_LABELING_FRONTEND_OPTIONS_ORGANIZATION,
            {"id": self.uid},
            ("labelingFrontendOptions", "organization"),
        )
        return Organization(self.client, data)

    @relationship
    def project(self) -> Project:
        """The project that was set up.

        `GetLabelingFrontendOptionsProject` in queries/labeling_frontend_options.graphql:27.
        """
        from labelbox_gen import Project

        data = self.client.get(
            operations.GET_LABELING_FRONTEND_OPTIONS_PROJECT,
            {"id": self.uid},
            ("labelingFrontendOptions", "project"),
        )
        return Project(self.client, data)

    def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetLabelingFrontendOptions` in queries/labeling_frontend_options.graphql:5.
        """
        variables = {"id": self.uid}
        self.data = self.client.get(
            operations.GET_LABELING_FRONTEND_OPTIONS, variables, ("labelingFrontendOptions",)
        )
