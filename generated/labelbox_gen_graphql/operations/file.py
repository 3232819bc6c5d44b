"""The operations that the client sends, from queries/file.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

UPLOAD_FILE = Operation(
    name="UploadFile",
    kind="mutation",
    document="""\
mutation UploadFile($file: Upload!, $contentLength: Int!, $sign: Boolean) {
  uploadFile(file: $file, contentLength: $contentLength, sign: $sign) {
    url
    filename
  }
}
""",
    idempotent=True,
    files=("file",),
)

__all__ = [
    "UPLOAD_FILE",
]
