"""The enum ProjectOrderByInput, from schema/schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class ProjectOrderByInput(OpenEnum):
    """`ProjectOrderByInput` of the schema."""

    allowedMediaType_ASC = "allowedMediaType_ASC"
    allowedMediaType_DESC = "allowedMediaType_DESC"
    autoAuditNumberOfLabels_ASC = "autoAuditNumberOfLabels_ASC"
    autoAuditNumberOfLabels_DESC = "autoAuditNumberOfLabels_DESC"
    autoAuditPercentage_ASC = "autoAuditPercentage_ASC"
    autoAuditPercentage_DESC = "autoAuditPercentage_DESC"
    createdAt_ASC = "createdAt_ASC"
    createdAt_DESC = "createdAt_DESC"
    dataRowCount_ASC = "dataRowCount_ASC"
    dataRowCount_DESC = "dataRowCount_DESC"
    description_ASC = "description_ASC"
    description_DESC = "description_DESC"
    editorTaskType_ASC = "editorTaskType_ASC"
    editorTaskType_DESC = "editorTaskType_DESC"
    id_ASC = "id_ASC"
    id_DESC = "id_DESC"
    isBenchmarkEnabled_ASC = "isBenchmarkEnabled_ASC"
    isBenchmarkEnabled_DESC = "isBenchmarkEnabled_DESC"
    isConsensusEnabled_ASC = "isConsensusEnabled_ASC"
    isConsensusEnabled_DESC = "isConsensusEnabled_DESC"
    lastActivityTime_ASC = "lastActivityTime_ASC"
    lastActivityTime_DESC = "lastActivityTime_DESC"
    modelSetupComplete_ASC = "modelSetupComplete_ASC"
    modelSetupComplete_DESC = "modelSetupComplete_DESC"
    name_ASC = "name_ASC"
    name_DESC = "name_DESC"
    setupComplete_ASC = "setupComplete_ASC"
    setupComplete_DESC = "setupComplete_DESC"
    updatedAt_ASC = "updatedAt_ASC"
    updatedAt_DESC = "updatedAt_DESC"
    uploadType_ASC = "uploadType_ASC"
    uploadType_DESC = "uploadType_DESC"
