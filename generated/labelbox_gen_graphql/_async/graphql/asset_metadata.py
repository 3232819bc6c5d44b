"""One method for each operation, from queries/asset_metadata.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import AsyncSend, parsed, variables

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/asset_metadata.graphql`."""

    _send: AsyncSend

    async def get_asset_metadata(
        self,
        id: str,
    ) -> models.GetAssetMetadata:
        """Get the metadata of a data row by its id.

        `queries/asset_metadata.graphql:5`
        """
        return parsed(
            models.GetAssetMetadata,
            await self._send(
                operations.GET_ASSET_METADATA,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )
