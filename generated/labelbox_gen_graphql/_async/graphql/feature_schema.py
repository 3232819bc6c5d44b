"""One method for each operation, from queries/feature_schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import UNSET, AsyncSend, UnsetType, parsed, variables

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/feature_schema.graphql`."""

    _send: AsyncSend

    async def get_feature_schema(
        self,
        id: str,
    ) -> models.GetFeatureSchema:
        """Get one feature schema by its id: a tool or classification, not what is nested in one.

        `queries/feature_schema.graphql:5`
        """
        return parsed(
            models.GetFeatureSchema,
            await self._send(
                operations.GET_FEATURE_SCHEMA,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def list_feature_schemas(
        self,
        *,
        name_contains: str | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListFeatureSchemas:
        """List the feature schemas whose name matches a search.

        `queries/feature_schema.graphql:11`
        """
        return parsed(
            models.ListFeatureSchemas,
            await self._send(
                operations.LIST_FEATURE_SCHEMAS,
                variables(
                    {
                        "nameContains": name_contains,
                        "after": after,
                        "first": first,
                    }
                ),
            ),
        )

    async def upsert_feature_schema(
        self,
        data: models.UpsertRootSchemaNodeInput,
    ) -> models.UpsertFeatureSchema:
        """Create a feature schema from its normalized JSON text, or change the one with its id.

        `queries/feature_schema.graphql:20`
        """
        return parsed(
            models.UpsertFeatureSchema,
            await self._send(
                operations.UPSERT_FEATURE_SCHEMA,
                variables(
                    {
                        "data": data,
                    }
                ),
            ),
        )
