# Written by `make codegen` from expected/_async/client.py. DO NOT EDIT.
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
    OffsetPaging,
    Session,
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
    from labelbox_gen.runtime import PaginatedCollection

    from ..enums import MediaType
    from .project import Project


class ClientBase(Session):
    """The methods that the operations in `queries/` give to a client."""

    def get_project(self, project_id: str) -> Project:
        """One project, or null.

        Raises:
            ResourceNotFoundError: there is none with that id.

        `GetProject` in queries/project.graphql:5.
        """
        from .project import Project

        variables = {"id": id_of("Project", project_id)}
        data = self.get(operations.GET_PROJECT, variables, ("project",))
        return Project(self, data)

    def get_projects(
        self,
        where: Where[Project] | None = None,
        since: datetime | None = None,
        sizes: list[int] | None = None,
    ) -> PaginatedCollection[Project]:
        """A page of projects.

        `ListProjects` in queries/project.graphql:14.
        """
        from .project import Project

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
            partial(Project, self),
        )

    @keywords_of(
        "Project",
        required=("name",),
        optional=("media_type",),
    )
    def create_project(
        self,
        *,
        name: str,
        media_type: str | MediaType | None | UnsetType = UNSET,
    ) -> Project:
        """See the schema.

        Raises:
            InvalidAttributeError: a keyword is not a field that can be set.
            InvalidQueryError: the server refused a value.

        `CreateProject` in queries/project.graphql:32.
        """
        from ..enums import MediaType
        from .project import Project

        data = given(
            "Project",
            {
                "name": ("name", name, STRING),
                "media_type": ("mediaType", media_type, optional(enum_of(MediaType))),
            },
        )
        created = self.get(operations.CREATE_PROJECT, {"data": data}, ("createProject",))
        return Project(self, created)
