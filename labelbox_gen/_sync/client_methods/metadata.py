# Written by `make codegen` from labelbox_gen/_async/client_methods/metadata.py. DO NOT EDIT.
"""Methods of the client for the metadata of data rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from labelbox_gen_graphql._sync.client import ClientBase

if TYPE_CHECKING:
    from ..metadata.ontology import DataRowMetadataOntology


class MetadataMethods(ClientBase):
    """Metadata of data rows."""

    def get_data_row_metadata_ontology(self) -> DataRowMetadataOntology:
        """The metadata schemas of the organization, with the methods that change them and the metadata of data rows."""
        from ..metadata.ontology import DataRowMetadataOntology
        from ..metadata.schema_methods import read_schemas

        return DataRowMetadataOntology(self, read_schemas(self))
