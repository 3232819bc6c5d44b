# Written by `make codegen` from generated/labelbox_gen_graphql/_async/graphql/dataset.py. DO NOT EDIT.
"""One method for each operation, from queries/dataset.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import UNSET, Send, UnsetType, parsed, variables

from ... import enums, models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/dataset.graphql`."""

    _send: Send

    def connect_dataset_projects(
        self,
        id: str,
        project_id: str,
    ) -> models.ConnectDatasetProjects:
        """Change fields of a dataset.

        `queries/dataset.graphql:92`
        """
        return parsed(
            models.ConnectDatasetProjects,
            self._send(
                operations.CONNECT_DATASET_PROJECTS,
                variables(
                    {
                        "id": id,
                        "projectId": project_id,
                    }
                ),
            ),
        )

    def create_dataset(
        self,
        data: models.DatasetCreateInput,
    ) -> models.CreateDataset:
        """Create a dataset.

        `queries/dataset.graphql:17`
        """
        return parsed(
            models.CreateDataset,
            self._send(
                operations.CREATE_DATASET,
                variables(
                    {
                        "data": data,
                    }
                ),
            ),
        )

    def delete_dataset(
        self,
        id: str,
    ) -> models.DeleteDataset:
        """Change fields of a dataset.

        `queries/dataset.graphql:29`
        """
        return parsed(
            models.DeleteDataset,
            self._send(
                operations.DELETE_DATASET,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def disconnect_dataset_projects(
        self,
        id: str,
        project_id: str,
    ) -> models.DisconnectDatasetProjects:
        """Change fields of a dataset.

        `queries/dataset.graphql:98`
        """
        return parsed(
            models.DisconnectDatasetProjects,
            self._send(
                operations.DISCONNECT_DATASET_PROJECTS,
                variables(
                    {
                        "id": id,
                        "projectId": project_id,
                    }
                ),
            ),
        )

    def find_default_iam_integration(
        self,
    ) -> models.FindDefaultIamIntegration:
        """`queries/dataset.graphql:104`"""
        return parsed(
            models.FindDefaultIamIntegration,
            self._send(
                operations.FIND_DEFAULT_IAM_INTEGRATION,
                {},
            ),
        )

    def get_dataset(
        self,
        id: str,
    ) -> models.GetDataset:
        """Get one dataset by its id.

        `queries/dataset.graphql:5`
        """
        return parsed(
            models.GetDataset,
            self._send(
                operations.GET_DATASET,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_dataset_created_by(
        self,
        id: str,
    ) -> models.GetDatasetCreatedBy:
        """Get one dataset by its id.

        `queries/dataset.graphql:35`
        """
        return parsed(
            models.GetDatasetCreatedBy,
            self._send(
                operations.GET_DATASET_CREATED_BY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_dataset_organization(
        self,
        id: str,
    ) -> models.GetDatasetOrganization:
        """Get one dataset by its id.

        `queries/dataset.graphql:43`
        """
        return parsed(
            models.GetDatasetOrganization,
            self._send(
                operations.GET_DATASET_ORGANIZATION,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def list_dataset_data_rows(
        self,
        id: str,
        *,
        where: models.DataRowWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.DataRowOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListDatasetDataRows:
        """Get one dataset by its id.

        `queries/dataset.graphql:51`
        """
        return parsed(
            models.ListDatasetDataRows,
            self._send(
                operations.LIST_DATASET_DATA_ROWS,
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

    def list_dataset_projects(
        self,
        id: str,
        *,
        where: models.ProjectWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.ProjectOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListDatasetProjects:
        """Get one dataset by its id.

        `queries/dataset.graphql:78`
        """
        return parsed(
            models.ListDatasetProjects,
            self._send(
                operations.LIST_DATASET_PROJECTS,
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

    def list_datasets(
        self,
        *,
        where: models.DatasetWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListDatasets:
        """List the datasets that the user can see.

        `queries/dataset.graphql:11`
        """
        return parsed(
            models.ListDatasets,
            self._send(
                operations.LIST_DATASETS,
                variables(
                    {
                        "where": where,
                        "skip": skip,
                        "first": first,
                    }
                ),
            ),
        )

    def page_dataset_data_rows(
        self,
        id: str,
        *,
        where: models.DatasetDataRowWhereInput | None | UnsetType = UNSET,
        from_: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.PageDatasetDataRows:
        """List the data rows of a dataset; `where` takes one comparison.

        The way to page through many data rows; it has no order, and filters by one comparison only.

        `queries/dataset.graphql:66`
        """
        return parsed(
            models.PageDatasetDataRows,
            self._send(
                operations.PAGE_DATASET_DATA_ROWS,
                variables(
                    {
                        "id": id,
                        "where": where,
                        "from": from_,
                        "first": first,
                    }
                ),
            ),
        )

    def set_dataset_signer(
        self,
        id: str,
        signer_id: str,
    ) -> models.SetDatasetSigner:
        """`queries/dataset.graphql:111`"""
        return parsed(
            models.SetDatasetSigner,
            self._send(
                operations.SET_DATASET_SIGNER,
                variables(
                    {
                        "id": id,
                        "signerId": signer_id,
                    }
                ),
            ),
        )

    def update_dataset(
        self,
        id: str,
        data: models.DatasetUpdateInput,
    ) -> models.UpdateDataset:
        """Change fields of a dataset.

        `queries/dataset.graphql:23`
        """
        return parsed(
            models.UpdateDataset,
            self._send(
                operations.UPDATE_DATASET,
                variables(
                    {
                        "id": id,
                        "data": data,
                    }
                ),
            ),
        )

    def validate_dataset_signer(
        self,
        id: str,
    ) -> models.ValidateDatasetSigner:
        """`queries/dataset.graphql:117`"""
        return parsed(
            models.ValidateDatasetSigner,
            self._send(
                operations.VALIDATE_DATASET_SIGNER,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )
