"""The operations that the client sends, from queries/attachment.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

ATTACH_TO_DATA_ROW = Operation(
    name="AttachToDataRow",
    kind="mutation",
    document="""\
mutation AttachToDataRow($id: ID!, $attachmentType: AttachmentType!, $attachmentValue: String!, $attachmentName: String) {
  createDataRowAttachment(
    data: {dataRowId: $id, type: $attachmentType, value: $attachmentValue, name: $attachmentName}
  ) {
    ...DataRowAttachmentFields
  }
}
fragment DataRowAttachmentFields on DataRowAttachment {
  id
  name
  type
  value
}
""",
)

CHANGE_DATA_ROW_ATTACHMENT = Operation(
    name="ChangeDataRowAttachment",
    kind="mutation",
    document="""\
mutation ChangeDataRowAttachment($id: ID!, $data: DataRowAttachmentUpdateInput!) {
  updateDataRowAttachment(where: {id: $id}, data: $data) {
    ...DataRowAttachmentFields
  }
}
fragment DataRowAttachmentFields on DataRowAttachment {
  id
  name
  type
  value
}
""",
    idempotent=True,
)

DELETE_ASSET_ATTACHMENT = Operation(
    name="DeleteAssetAttachment",
    kind="mutation",
    document="""\
mutation DeleteAssetAttachment($id: ID!) {
  deleteDataRowAttachment(where: {id: $id}) {
    id
  }
}
""",
    idempotent=True,
)

LIST_ATTACHMENTS_OF_DATA_ROW = Operation(
    name="ListAttachmentsOfDataRow",
    kind="query",
    document="""\
query ListAttachmentsOfDataRow($id: ID!, $skip: Int, $first: Int) {
  dataRow(where: {id: $id}) {
    attachments(skip: $skip, first: $first) {
      ...DataRowAttachmentFields
    }
  }
}
fragment DataRowAttachmentFields on DataRowAttachment {
  id
  name
  type
  value
}
""",
    idempotent=True,
)

__all__ = [
    "ATTACH_TO_DATA_ROW",
    "CHANGE_DATA_ROW_ATTACHMENT",
    "DELETE_ASSET_ATTACHMENT",
    "LIST_ATTACHMENTS_OF_DATA_ROW",
]
