"""The enum TaskOrderByInput, from schema/schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class TaskOrderByInput(OpenEnum):
    """`TaskOrderByInput` of the schema."""

    completionPercentage_ASC = "completionPercentage_ASC"
    completionPercentage_DESC = "completionPercentage_DESC"
    createdAt_ASC = "createdAt_ASC"
    createdAt_DESC = "createdAt_DESC"
    errors_ASC = "errors_ASC"
    errors_DESC = "errors_DESC"
    id_ASC = "id_ASC"
    id_DESC = "id_DESC"
    metadata_ASC = "metadata_ASC"
    metadata_DESC = "metadata_DESC"
    name_ASC = "name_ASC"
    name_DESC = "name_DESC"
    result_ASC = "result_ASC"
    result_DESC = "result_DESC"
    status_ASC = "status_ASC"
    status_DESC = "status_DESC"
    type_ASC = "type_ASC"
    type_DESC = "type_DESC"
    updatedAt_ASC = "updatedAt_ASC"
    updatedAt_DESC = "updatedAt_DESC"
