"""The schemas of custom metadata."""

from __future__ import annotations

from ..context import Context
from ..entities import METADATA_SCHEMA
from ..resolver import Resolvers
from ..store.row import Page

RESOLVERS = Resolvers()


@RESOLVERS.query("customMetadataOntology")
def custom_metadata_ontology(context: Context) -> Page:
    return context.store.find(METADATA_SCHEMA)
