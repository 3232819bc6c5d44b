# Written by `make codegen` from generated/labelbox_gen_graphql/_async/graphql/data_row.py. DO NOT EDIT.
"""One method for each operation, from queries/data_row.graphql. DO NOT EDIT."""

from __future__ import annotations

from collections.abc import Sequence

from labelbox_gen.runtime import UNSET, Send, UnsetType, parsed, variables

from ... import enums, models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/data_row.graphql`."""

    _send: Send

    def assign_global_keys(
        self,
        assignments: Sequence[models.AssignGlobalKeyToDataRowInput],
    ) -> models.AssignGlobalKeys:
        """`queries/data_row.graphql:161`"""
        return parsed(
            models.AssignGlobalKeys,
            self._send(
                operations.ASSIGN_GLOBAL_KEYS,
                variables(
                    {
                        "assignments": assignments,
                    }
                ),
            ),
        )

    def clear_global_keys(
        self,
        global_keys: Sequence[str],
    ) -> models.ClearGlobalKeys:
        """Not retried: the second attempt would report the keys that the first one cleared as missing.

        `queries/data_row.graphql:192`
        """
        return parsed(
            models.ClearGlobalKeys,
            self._send(
                operations.CLEAR_GLOBAL_KEYS,
                variables(
                    {
                        "globalKeys": global_keys,
                    }
                ),
            ),
        )

    def create_data_row_metadata(
        self,
        id: str,
        meta_type: enums.MetadataType,
        meta_value: str,
    ) -> models.CreateDataRowMetadata:
        """Create extra context for a data row.

        `queries/data_row.graphql:128`
        """
        return parsed(
            models.CreateDataRowMetadata,
            self._send(
                operations.CREATE_DATA_ROW_METADATA,
                variables(
                    {
                        "id": id,
                        "metaType": meta_type,
                        "metaValue": meta_value,
                    }
                ),
            ),
        )

    def delete_data_rows(
        self,
        ids: Sequence[str],
    ) -> models.DeleteDataRows:
        """Delete data rows, with their labels.

        `queries/data_row.graphql:27`
        """
        return parsed(
            models.DeleteDataRows,
            self._send(
                operations.DELETE_DATA_ROWS,
                variables(
                    {
                        "ids": ids,
                    }
                ),
            ),
        )

    def find_data_row_ids_of_external_ids(
        self,
        external_ids: Sequence[str],
    ) -> models.FindDataRowIdsOfExternalIds:
        """`queries/data_row.graphql:134`"""
        return parsed(
            models.FindDataRowIdsOfExternalIds,
            self._send(
                operations.FIND_DATA_ROW_IDS_OF_EXTERNAL_IDS,
                variables(
                    {
                        "externalIds": external_ids,
                    }
                ),
            ),
        )

    def find_data_rows_of_global_keys(
        self,
        global_keys: Sequence[str],
    ) -> models.FindDataRowsOfGlobalKeys:
        """The server works on global keys after its answer; each of these operations starts a job whose result
        is polled.

        `queries/data_row.graphql:142`
        """
        return parsed(
            models.FindDataRowsOfGlobalKeys,
            self._send(
                operations.FIND_DATA_ROWS_OF_GLOBAL_KEYS,
                variables(
                    {
                        "globalKeys": global_keys,
                    }
                ),
            ),
        )

    def get_assign_global_keys_result(
        self,
        job_id: str,
    ) -> models.GetAssignGlobalKeysResult:
        """`queries/data_row.graphql:167`"""
        return parsed(
            models.GetAssignGlobalKeysResult,
            self._send(
                operations.GET_ASSIGN_GLOBAL_KEYS_RESULT,
                variables(
                    {
                        "jobId": job_id,
                    }
                ),
            ),
        )

    def get_clear_global_keys_result(
        self,
        job_id: str,
    ) -> models.GetClearGlobalKeysResult:
        """`queries/data_row.graphql:198`"""
        return parsed(
            models.GetClearGlobalKeysResult,
            self._send(
                operations.GET_CLEAR_GLOBAL_KEYS_RESULT,
                variables(
                    {
                        "jobId": job_id,
                    }
                ),
            ),
        )

    def get_data_row(
        self,
        id: str,
    ) -> models.GetDataRow:
        """Get one data row by its id.

        `queries/data_row.graphql:15`
        """
        return parsed(
            models.GetDataRow,
            self._send(
                operations.GET_DATA_ROW,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_data_row_created_by(
        self,
        id: str,
    ) -> models.GetDataRowCreatedBy:
        """Get one data row by its id.

        `queries/data_row.graphql:41`
        """
        return parsed(
            models.GetDataRowCreatedBy,
            self._send(
                operations.GET_DATA_ROW_CREATED_BY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_data_row_dataset(
        self,
        id: str,
    ) -> models.GetDataRowDataset:
        """Get one data row by its id.

        `queries/data_row.graphql:33`
        """
        return parsed(
            models.GetDataRowDataset,
            self._send(
                operations.GET_DATA_ROW_DATASET,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_data_row_organization(
        self,
        id: str,
    ) -> models.GetDataRowOrganization:
        """Get one data row by its id.

        `queries/data_row.graphql:49`
        """
        return parsed(
            models.GetDataRowOrganization,
            self._send(
                operations.GET_DATA_ROW_ORGANIZATION,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_data_rows_of_global_keys_result(
        self,
        job_id: str,
    ) -> models.GetDataRowsOfGlobalKeysResult:
        """`queries/data_row.graphql:148`"""
        return parsed(
            models.GetDataRowsOfGlobalKeysResult,
            self._send(
                operations.GET_DATA_ROWS_OF_GLOBAL_KEYS_RESULT,
                variables(
                    {
                        "jobId": job_id,
                    }
                ),
            ),
        )

    def list_data_row_asset_metadata(
        self,
        id: str,
        *,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListDataRowAssetMetadata:
        """Get one data row by its id.

        `queries/data_row.graphql:106`
        """
        return parsed(
            models.ListDataRowAssetMetadata,
            self._send(
                operations.LIST_DATA_ROW_ASSET_METADATA,
                variables(
                    {
                        "id": id,
                        "skip": skip,
                        "first": first,
                    }
                ),
            ),
        )

    def list_data_row_labels(
        self,
        id: str,
        *,
        where: models.LabelWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.LabelOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListDataRowLabels:
        """Get one data row by its id.

        `queries/data_row.graphql:57`
        """
        return parsed(
            models.ListDataRowLabels,
            self._send(
                operations.LIST_DATA_ROW_LABELS,
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

    def list_data_row_predictions(
        self,
        id: str,
        *,
        where: models.PredictionWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.PredictionOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListDataRowPredictions:
        """Get one data row by its id.

        `queries/data_row.graphql:114`
        """
        return parsed(
            models.ListDataRowPredictions,
            self._send(
                operations.LIST_DATA_ROW_PREDICTIONS,
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

    def list_failed_data_row_imports(
        self,
        task_id: str,
        *,
        from_: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListFailedDataRowImports:
        """`queries/data_row.graphql:91`"""
        return parsed(
            models.ListFailedDataRowImports,
            self._send(
                operations.LIST_FAILED_DATA_ROW_IMPORTS,
                variables(
                    {
                        "taskId": task_id,
                        "from": from_,
                        "first": first,
                    }
                ),
            ),
        )

    def list_successful_data_row_imports(
        self,
        task_id: str,
        *,
        from_: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListSuccessfulDataRowImports:
        """`queries/data_row.graphql:78`"""
        return parsed(
            models.ListSuccessfulDataRowImports,
            self._send(
                operations.LIST_SUCCESSFUL_DATA_ROW_IMPORTS,
                variables(
                    {
                        "taskId": task_id,
                        "from": from_,
                        "first": first,
                    }
                ),
            ),
        )

    def update_data_row(
        self,
        id: str,
        data: models.DataRowUpdateInput,
    ) -> models.UpdateDataRow:
        """Change fields of a data row.

        `queries/data_row.graphql:21`
        """
        return parsed(
            models.UpdateDataRow,
            self._send(
                operations.UPDATE_DATA_ROW,
                variables(
                    {
                        "id": id,
                        "data": data,
                    }
                ),
            ),
        )

    def upsert_data_rows(
        self,
        manifest_uri: str,
    ) -> models.UpsertDataRows:
        """Start a task that creates or changes the data rows of an uploaded manifest.

        Not retried: a row with neither an id nor a global key would be created twice.

        `queries/data_row.graphql:72`
        """
        return parsed(
            models.UpsertDataRows,
            self._send(
                operations.UPSERT_DATA_ROWS,
                variables(
                    {
                        "manifestUri": manifest_uri,
                    }
                ),
            ),
        )
