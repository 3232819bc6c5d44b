# Written by `make codegen` from generated/labelbox_gen_graphql/_async/graphql/labeling_frontend.py. DO NOT EDIT.
"""One method for each operation, from queries/labeling_frontend.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import UNSET, Send, UnsetType, parsed, variables

from ... import enums, models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/labeling_frontend.graphql`."""

    _send: Send

    def get_labeling_frontend(
        self,
        id: str,
    ) -> models.GetLabelingFrontend:
        """Get one labeling frontend by its id.

        `queries/labeling_frontend.graphql:5`
        """
        return parsed(
            models.GetLabelingFrontend,
            self._send(
                operations.GET_LABELING_FRONTEND,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def list_labeling_frontend_projects(
        self,
        id: str,
        *,
        where: models.ProjectWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.ProjectOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListLabelingFrontendProjects:
        """Get one labeling frontend by its id.

        `queries/labeling_frontend.graphql:17`
        """
        return parsed(
            models.ListLabelingFrontendProjects,
            self._send(
                operations.LIST_LABELING_FRONTEND_PROJECTS,
                variables(
                    {
                        "id": id,
                        "where": where,
                        "skip": skip,
                        "first": first,
                        "orderBy": order_by,
                    }
                ),
            ),
        )

    def list_labeling_frontends(
        self,
        *,
        where: models.LabelingFrontendWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListLabelingFrontends:
        """List the labeling frontends.

        `queries/labeling_frontend.graphql:11`
        """
        return parsed(
            models.ListLabelingFrontends,
            self._send(
                operations.LIST_LABELING_FRONTENDS,
                variables(
                    {
                        "where": where,
                        "skip": skip,
                        "first": first,
                    }
                ),
            ),
        )
