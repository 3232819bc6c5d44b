"""The operations that the client sends, from queries/row.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

CREATE_ROW = Operation(
    name="CreateRow",
    kind="mutation",
    document="""\
mutation CreateRow($data: RowInput!, $file: Upload) {
  createRow(data: $data, file: $file) {
    id
  }
}
""",
    files=("data.file.also", "data.file.content", "file"),
)

GET_ROW = Operation(
    name="GetRow",
    kind="query",
    document="""\
query GetRow($key: KeyInput!) {
  row(key: $key) {
    id
  }
}
""",
    idempotent=True,
)

UPLOAD_FILE = Operation(
    name="UploadFile",
    kind="mutation",
    document="""\
mutation UploadFile($file: Upload!, $length: Int!) {
  uploadFile(file: $file, length: $length) {
    id
  }
}
""",
    files=("file",),
)

__all__ = [
    "CREATE_ROW",
    "GET_ROW",
    "UPLOAD_FILE",
]
