"""Uploads of single files."""

from __future__ import annotations

from labelbox_gen.server.access.permissions import ANNOTATE
from labelbox_gen.server.access.rule import anywhere
from labelbox_gen.server.files.upload import Upload
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.resolvers import Resolvers

RESOLVERS = Resolvers()


@RESOLVERS.mutation("uploadFile", anywhere(ANNOTATE))
def upload_file(
    context: Context, file: Upload, content_length: int, sign: bool | None = None
) -> dict[str, str]:
    """The URL is always signed and expires; as row data of a data row it is signed anew whenever the row is read.

    `contentLength` is not believed: official clients count characters.
    """
    files = context.services.files
    row = files.keep(context.store, file, context.user.id)
    return {"url": f"{context.base_url}{files.links.fresh(row.id, row['name'])}", "filename": row["name"]}
