"""Fields that may contain links to files of this server.

Links are stored as paths; responses contain the base URL and an expiry.
"""

from __future__ import annotations

from collections.abc import Callable

from labelbox_gen.server.files.files import at_address
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.store.row import Row

RESOLVERS = Resolvers()

FIELDS = (
    ("AssetMetadata", "metaValue", "meta_value"),
    ("DataRow", "rowData", "row_data"),
    ("DataRowAttachment", "value", "value"),
    ("LabelImport", "errorFileUrl", "error_file_url"),
    ("LabelImport", "inputFileUrl", "input_file_url"),
    ("LabelImport", "statusFileUrl", "status_file_url"),
)


def _absolute(column: str) -> Callable[[Context, Row], str | None]:
    return lambda context, row: context.services.files.absolute(context.base_url, row[column])


@RESOLVERS.field("Prediction", "label")
@RESOLVERS.field("Label", "label")
def label_text(context: Context, row: Row) -> str | None:
    """The label with renewed links to mask files in its JSON."""
    if row["label"] is None:
        return None
    return context.services.files.links.renew(at_address(row["label"], context.base_url))


for type_name, name, column in FIELDS:
    RESOLVERS.field(type_name, name)(_absolute(column))
