"""The declaration of this feature."""

from __future__ import annotations

from labelbox_gen.server.access.permissions import ANNOTATE
from labelbox_gen.server.features.feature import Feature

from . import resolvers
from .table import METADATA_SCHEMA

FEATURE = Feature(
    entities=(METADATA_SCHEMA,),
    resolvers=(resolvers.RESOLVERS,),
    visible={"CustomMetadataSchema": lambda scope, column: scope.somewhere(ANNOTATE)},
)
