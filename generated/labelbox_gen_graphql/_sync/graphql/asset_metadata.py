# Written by `make codegen` from generated/labelbox_gen_graphql/_async/graphql/asset_metadata.py. DO NOT EDIT.
"""One method for each operation, from queries/asset_metadata.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Send, parsed, variables

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/asset_metadata.graphql`."""

    _send: Send

    def get_asset_metadata(
        self,
        id: str,
    ) -> models.GetAssetMetadata:
        """Get the metadata of a data row by its id.

        `queries/asset_metadata.graphql:5`
        """
        return parsed(
            models.GetAssetMetadata,
            self._send(
                operations.GET_ASSET_METADATA,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )
