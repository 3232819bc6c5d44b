"""The declaration of this feature."""

from __future__ import annotations

from labelbox_gen.server.access.visible import made
from labelbox_gen.server.features.feature import Feature
from labelbox_gen.server.files.table import STORED_FILE

from . import file_links, resolvers

FEATURE = Feature(
    entities=(STORED_FILE,),
    resolvers=(
        file_links.RESOLVERS,
        resolvers.RESOLVERS,
    ),
    visible={"StoredFile": made},
)
