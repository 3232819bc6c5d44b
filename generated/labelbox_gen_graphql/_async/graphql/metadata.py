"""One method for each operation, from queries/metadata.graphql. DO NOT EDIT."""

from __future__ import annotations

from collections.abc import Sequence

from labelbox_gen.runtime import UNSET, AsyncSend, UnsetType, parsed, variables

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/metadata.graphql`."""

    _send: AsyncSend

    async def get_metadata_ontology(
        self,
    ) -> models.GetMetadataOntology:
        """`queries/metadata.graphql:1`"""
        return parsed(
            models.GetMetadataOntology,
            await self._send(
                operations.GET_METADATA_ONTOLOGY,
                {},
            ),
        )

    async def read_data_row_metadata(
        self,
        *,
        identifiers: models.DataRowCustomMetadataDataRowIdentifiersInput | None | UnsetType = UNSET,
    ) -> models.ReadDataRowMetadata:
        """`queries/metadata.graphql:53`"""
        return parsed(
            models.ReadDataRowMetadata,
            await self._send(
                operations.READ_DATA_ROW_METADATA,
                variables(
                    {
                        "identifiers": identifiers,
                    }
                ),
            ),
        )

    async def remove_data_row_metadata(
        self,
        *,
        deletes: Sequence[models.DataRowIdentifierCustomMetadataBatchDeleteInput] | None | UnsetType = UNSET,
    ) -> models.RemoveDataRowMetadata:
        """Not retried: the second time, the values that the first one removed are answered as failures.

        `queries/metadata.graphql:42`
        """
        return parsed(
            models.RemoveDataRowMetadata,
            await self._send(
                operations.REMOVE_DATA_ROW_METADATA,
                variables(
                    {
                        "deletes": deletes,
                    }
                ),
            ),
        )

    async def remove_metadata_schema(
        self,
        id: str,
    ) -> models.RemoveMetadataSchema:
        """`queries/metadata.graphql:22`"""
        return parsed(
            models.RemoveMetadataSchema,
            await self._send(
                operations.REMOVE_METADATA_SCHEMA,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def upsert_data_row_metadata(
        self,
        data: Sequence[models.DataRowCustomMetadataBatchUpsertInput],
    ) -> models.UpsertDataRowMetadata:
        """Values are merged by schema, so that sending them twice changes nothing. The answer has only the
        data rows that failed.

        `queries/metadata.graphql:29`
        """
        return parsed(
            models.UpsertDataRowMetadata,
            await self._send(
                operations.UPSERT_DATA_ROW_METADATA,
                variables(
                    {
                        "data": data,
                    }
                ),
            ),
        )

    async def upsert_metadata_schema(
        self,
        data: models.UpsertCustomMetadataSchemaInput,
    ) -> models.UpsertMetadataSchema:
        """`queries/metadata.graphql:16`"""
        return parsed(
            models.UpsertMetadataSchema,
            await self._send(
                operations.UPSERT_METADATA_SCHEMA,
                variables(
                    {
                        "data": data,
                    }
                ),
            ),
        )
