# Written by `make codegen` from expected/_async/graphql/project.py. DO NOT EDIT.
"""One method for each operation, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from labelbox_gen.runtime import UNSET, Send, UnsetType, parsed, uint64, variables

from ... import enums, models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/project.graphql`."""

    _send: Send

    def create_project(
        self,
        data: models.ProjectCreateInput,
    ) -> models.CreateProject:
        """`queries/project.graphql:32`"""
        return parsed(
            models.CreateProject,
            self._send(
                operations.CREATE_PROJECT,
                variables(
                    {
                        "data": data,
                    }
                ),
            ),
        )

    def get_project(
        self,
        id: str,
    ) -> models.GetProject:
        """One project, or null.

        `queries/project.graphql:5`
        """
        return parsed(
            models.GetProject,
            self._send(
                operations.GET_PROJECT,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def list_projects(
        self,
        *,
        where: models.ProjectWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | UnsetType = UNSET,
        since: datetime | None | UnsetType = UNSET,
        sizes: Sequence[int] | None | UnsetType = UNSET,
    ) -> models.ListProjects:
        """A page of projects.

        `queries/project.graphql:14`
        """
        return parsed(
            models.ListProjects,
            self._send(
                operations.LIST_PROJECTS,
                variables(
                    {
                        "where": where,
                        "skip": skip,
                        "first": first,
                        "since": since,
                        "sizes": uint64(sizes),
                    }
                ),
            ),
        )

    def publish_project(
        self,
        id: str,
        *,
        media_type: enums.MediaType | None | UnsetType = UNSET,
    ) -> models.PublishProject:
        """`queries/project.graphql:26`"""
        return parsed(
            models.PublishProject,
            self._send(
                operations.PUBLISH_PROJECT,
                variables(
                    {
                        "id": id,
                        "mediaType": media_type,
                    }
                ),
            ),
        )

    def update_project(
        self,
        id: str,
        data: models.ProjectUpdateInput,
    ) -> models.UpdateProject:
        """`queries/project.graphql:20`"""
        return parsed(
            models.UpdateProject,
            self._send(
                operations.UPDATE_PROJECT,
                variables(
                    {
                        "id": id,
                        "data": data,
                    }
                ),
            ),
        )
