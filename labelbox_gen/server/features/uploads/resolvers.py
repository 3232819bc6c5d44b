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
    """Store a file and return a signed URL that expires. As row data it is signed again on each read.

    `contentLength` is ignored: official clients send the number of characters, not bytes.
    """
    files = context.services.files
    row = files.keep(context.store, file, context.user.id)
    return {"url": f"{context.base_url}{files.links.fresh(row.id, row['name'])}", "filename": row["name"]}
