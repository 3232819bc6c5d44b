"""The operations that the client sends, from queries/export.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

EXPORT_DATA_ROWS_IN_CATALOG = Operation(
    name="ExportDataRowsInCatalog",
    kind="mutation",
    document="""\
mutation ExportDataRowsInCatalog($input: ExportDataRowsInCatalogInput!) {
  exportDataRowsInCatalog(input: $input) {
    taskId
    isStreamable
  }
}
""",
)

EXPORT_DATA_ROWS_IN_PROJECT = Operation(
    name="ExportDataRowsInProject",
    kind="mutation",
    document="""\
mutation ExportDataRowsInProject($input: ExportDataRowsInProjectInput!) {
  exportDataRowsInProject(input: $input) {
    taskId
    isStreamable
  }
}
""",
)

GET_EXPORT_FILE = Operation(
    name="GetExportFile",
    kind="query",
    document="""\
query GetExportFile($id: ID!, $streamType: TaskStreamType!, $offset: UInt64!) {
  task(where: {id: $id}) {
    exportFileFromOffset(streamType: $streamType, offset: $offset) {
      ...ExportFileFields
    }
  }
}
fragment ExportFileFields on ExportFilePart {
  offsets {
    start
    end
  }
  lines {
    start
    end
  }
  file
}
""",
    idempotent=True,
)

GET_EXPORT_HEADER = Operation(
    name="GetExportHeader",
    kind="query",
    document="""\
query GetExportHeader($id: ID!, $streamType: TaskStreamType!) {
  task(where: {id: $id}) {
    exportMetadataHeader(streamType: $streamType) {
      ...ExportHeaderFields
    }
  }
}
fragment ExportHeaderFields on ExportMetadataHeader {
  totalSize
  totalLines
}
""",
    idempotent=True,
)

GET_EXPORT_START = Operation(
    name="GetExportStart",
    kind="query",
    document="""\
query GetExportStart($id: ID!, $streamType: TaskStreamType!, $offset: UInt64!) {
  task(where: {id: $id}) {
    exportMetadataHeader(streamType: $streamType) {
      ...ExportHeaderFields
    }
    exportFileFromOffset(streamType: $streamType, offset: $offset) {
      ...ExportFileFields
    }
  }
}
fragment ExportFileFields on ExportFilePart {
  offsets {
    start
    end
  }
  lines {
    start
    end
  }
  file
}
fragment ExportHeaderFields on ExportMetadataHeader {
  totalSize
  totalLines
}
""",
    idempotent=True,
)

__all__ = [
    "EXPORT_DATA_ROWS_IN_CATALOG",
    "EXPORT_DATA_ROWS_IN_PROJECT",
    "GET_EXPORT_FILE",
    "GET_EXPORT_HEADER",
    "GET_EXPORT_START",
]
