"""Methods of the client for the metadata of data rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from labelbox_gen_graphql._async.client import AsyncClientBase

if TYPE_CHECKING:
    from ..metadata.ontology import AsyncDataRowMetadataOntology


class AsyncMetadataMethods(AsyncClientBase):
    """Metadata of data rows."""

    async def get_data_row_metadata_ontology(self) -> AsyncDataRowMetadataOntology:
        """The metadata schemas of the organization, with the methods that change them and the metadata of data rows."""
        from ..metadata.ontology import AsyncDataRowMetadataOntology
        from ..metadata.schema_methods import read_schemas

        return AsyncDataRowMetadataOntology(self, await read_schemas(self))
