"""The entity LabelingFrontend. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from labelbox_gen.runtime import (
    ID,
    STRING,
    AsyncEntity,
    Field,
    OffsetPaging,
    Order,
    Where,
    order_input,
    present,
    relationship,
    where_input,
)

from .. import operations

if TYPE_CHECKING:
    from labelbox_gen import AsyncProject
    from labelbox_gen.runtime import AsyncPaginatedCollection


class AsyncLabelingFrontend(AsyncEntity):
    """An editor: the web page that labelers work in."""

    __slots__ = ()

    __typename__: ClassVar[str] = "LabelingFrontend"

    description: Field[AsyncLabelingFrontend, str | None] = Field("description", STRING)
    """Free text."""
    iframe_url_path: Field[AsyncLabelingFrontend, str | None] = Field("iframeUrlPath", STRING)
    """URL of the page that is shown in a frame."""
    name: Field[AsyncLabelingFrontend, str] = Field("name", STRING)
    """Name of the editor; "Editor" is the default one."""
    uid: Field[AsyncLabelingFrontend, str] = Field("id", ID)
    """Unique id of the labeling frontend."""

    @relationship
    def projects(
        self, where: Where[AsyncProject] | None = None, order_by: Order[AsyncProject] | None = None
    ) -> AsyncPaginatedCollection[AsyncProject]:
        """The projects that use the editor. From the v2.4 guide; the hosted API may not serve it any more.

        `ListLabelingFrontendProjects` in queries/labeling_frontend.graphql:17.
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
            operations.LIST_LABELING_FRONTEND_PROJECTS,
            variables,
            OffsetPaging(("labelingFrontend", "projects")),
            partial(AsyncProject, self.client),
        )

    async def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetLabelingFrontend` in queries/labeling_frontend.graphql:5.
        """
        variables = {"id": self.uid}
        self.data = await self.client.get(operations.GET_LABELING_FRONTEND, variables, ("labelingFrontend",))
