"""What a client can get, list and create. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from labelbox_gen.runtime import (
    DATE_TIME,
    STRING,
    UINT64,
    UNSET,
    AsyncSession,
    OffsetPaging,
    UnsetType,
    Where,
    enum_of,
    given,
    id_of,
    keywords_of,
    list_of,
    optional,
    parameter,
    present,
    where_input,
)

from .. import operations

if TYPE_CHECKING:
    from labelbox_gen.runtime import AsyncPaginatedCollection

    from ..enums import MediaType
    from .project import AsyncProject


class AsyncClientBase(AsyncSession):
    """The methods that the operations in `queries/` give to a client."""

    async def get_project(self, project_id: str) -> AsyncProject:
        """One project, or null.

        Raises:
            ResourceNotFoundError: there is none with that id.

        `GetProject` in queries/project.graphql:5.
        """
        from .project import AsyncProject

        variables = {"id": id_of("Project", project_id)}
        data = await self.get(operations.GET_PROJECT, variables, ("project",))
        return AsyncProject(self, data)

    def get_projects(
        self,
        where: Where[AsyncProject] | None = None,
        since: datetime | None = None,
        sizes: list[int] | None = None,
    ) -> AsyncPaginatedCollection[AsyncProject]:
        """A page of projects.

        `ListProjects` in queries/project.graphql:14.
        """
        from .project import AsyncProject

        variables = present(
            {
                "where": where_input(
                    "Project",
                    where,
                    {},
                    conjunction=True,
                ),
                "since": parameter("since", since, optional(DATE_TIME)),
                "sizes": parameter("sizes", sizes, optional(list_of(UINT64))),
            }
        )
        return self.pages(
            operations.LIST_PROJECTS,
            variables,
            OffsetPaging(("projects",), size=10),
            partial(AsyncProject, self),
        )

    @keywords_of(
        "Project",
        required=("name",),
        optional=("media_type",),
    )
    async def create_project(
        self,
        *,
        name: str,
        media_type: str | MediaType | None | UnsetType = UNSET,
    ) -> AsyncProject:
        """See the schema.

        Raises:
            InvalidAttributeError: a keyword is not a field that can be set.
            InvalidQueryError: the server refused a value.

        `CreateProject` in queries/project.graphql:32.
        """
        from ..enums import MediaType
        from .project import AsyncProject

        data = given(
            "Project",
            {
                "name": ("name", name, STRING),
                "media_type": ("mediaType", media_type, optional(enum_of(MediaType))),
            },
        )
        created = await self.get(operations.CREATE_PROJECT, {"data": data}, ("createProject",))
        return AsyncProject(self, created)
