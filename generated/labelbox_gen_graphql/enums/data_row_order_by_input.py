"""The enum DataRowOrderByInput, from schema/schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class DataRowOrderByInput(OpenEnum):
    """`DataRowOrderByInput` of the schema."""

    createdAt_ASC = "createdAt_ASC"
    createdAt_DESC = "createdAt_DESC"
    externalId_ASC = "externalId_ASC"
    externalId_DESC = "externalId_DESC"
    globalKey_ASC = "globalKey_ASC"
    globalKey_DESC = "globalKey_DESC"
    id_ASC = "id_ASC"
    id_DESC = "id_DESC"
    rowData_ASC = "rowData_ASC"
    rowData_DESC = "rowData_DESC"
    updatedAt_ASC = "updatedAt_ASC"
    updatedAt_DESC = "updatedAt_DESC"
