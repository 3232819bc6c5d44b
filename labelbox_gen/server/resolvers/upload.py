"""Uploads of single files."""

from __future__ import annotations

from ..context import Context
from ..resolver import Resolvers
from ..upload import Upload

RESOLVERS = Resolvers()


@RESOLVERS.mutation("uploadFile")
def upload_file(
    context: Context, file: Upload, content_length: int, sign: bool | None = None
) -> dict[str, str]:
    """The URL is always signed and expires; as row data of a data row it is signed anew whenever the row is read.

    `contentLength` is not believed: official clients count characters.
    """
    files = context.backend.files
    row = files.keep(context, file)
    return {"url": f"{context.base_url}{files.links.fresh(row.id, row['name'])}", "filename": row["name"]}
