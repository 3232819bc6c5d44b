"""One method for each operation, from queries/export.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import AsyncSend, parsed, uint64, variables

from ... import enums, models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/export.graphql`."""

    _send: AsyncSend

    async def export_data_rows_in_catalog(
        self,
        input: models.ExportDataRowsInCatalogInput,
    ) -> models.ExportDataRowsInCatalog:
        """Start a task that exports data rows of the organization.

        `queries/export.graphql:8`
        """
        return parsed(
            models.ExportDataRowsInCatalog,
            await self._send(
                operations.EXPORT_DATA_ROWS_IN_CATALOG,
                variables(
                    {
                        "input": input,
                    }
                ),
            ),
        )

    async def export_data_rows_in_project(
        self,
        input: models.ExportDataRowsInProjectInput,
    ) -> models.ExportDataRowsInProject:
        """Start a task that exports the data rows of a project.

        `queries/export.graphql:1`
        """
        return parsed(
            models.ExportDataRowsInProject,
            await self._send(
                operations.EXPORT_DATA_ROWS_IN_PROJECT,
                variables(
                    {
                        "input": input,
                    }
                ),
            ),
        )

    async def get_export_file(
        self,
        id: str,
        stream_type: enums.TaskStreamType,
        offset: int,
    ) -> models.GetExportFile:
        """Get one task by its id.

        `queries/export.graphql:51`
        """
        return parsed(
            models.GetExportFile,
            await self._send(
                operations.GET_EXPORT_FILE,
                variables(
                    {
                        "id": id,
                        "streamType": stream_type,
                        "offset": uint64(offset),
                    }
                ),
            ),
        )

    async def get_export_header(
        self,
        id: str,
        stream_type: enums.TaskStreamType,
    ) -> models.GetExportHeader:
        """Get one task by its id.

        `queries/export.graphql:32`
        """
        return parsed(
            models.GetExportHeader,
            await self._send(
                operations.GET_EXPORT_HEADER,
                variables(
                    {
                        "id": id,
                        "streamType": stream_type,
                    }
                ),
            ),
        )

    async def get_export_start(
        self,
        id: str,
        stream_type: enums.TaskStreamType,
        offset: int,
    ) -> models.GetExportStart:
        """Get one task by its id.

        `queries/export.graphql:40`
        """
        return parsed(
            models.GetExportStart,
            await self._send(
                operations.GET_EXPORT_START,
                variables(
                    {
                        "id": id,
                        "streamType": stream_type,
                        "offset": uint64(offset),
                    }
                ),
            ),
        )
