"""The enums of answers and variables, from schema/schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen._runtime.enums import OpenEnum


class AnnotationImportState(OpenEnum):
    """`AnnotationImportState` of the schema."""

    FAILED = "FAILED"
    FINISHED = "FINISHED"
    RUNNING = "RUNNING"


class BenchmarkOrderByInput(OpenEnum):
    """`BenchmarkOrderByInput` of the schema."""

    averageAgreement_ASC = "averageAgreement_ASC"
    averageAgreement_DESC = "averageAgreement_DESC"
    completedCount_ASC = "completedCount_ASC"
    completedCount_DESC = "completedCount_DESC"
    createdAt_ASC = "createdAt_ASC"
    createdAt_DESC = "createdAt_DESC"
    id_ASC = "id_ASC"
    id_DESC = "id_DESC"
    lastActivity_ASC = "lastActivity_ASC"
    lastActivity_DESC = "lastActivity_DESC"


class CustomMetadataKind(OpenEnum):
    """`CustomMetadataKind` of the schema."""

    CustomMetadataDateTime = "CustomMetadataDateTime"
    CustomMetadataEmbedding = "CustomMetadataEmbedding"
    CustomMetadataEnum = "CustomMetadataEnum"
    CustomMetadataEnumOption = "CustomMetadataEnumOption"
    CustomMetadataNumber = "CustomMetadataNumber"
    CustomMetadataString = "CustomMetadataString"


class DataRowIdType(OpenEnum):
    """`DataRowIdType` of the schema."""

    GKEY = "GKEY"
    ID = "ID"


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


class DatasetOrderByInput(OpenEnum):
    """`DatasetOrderByInput` of the schema."""

    createdAt_ASC = "createdAt_ASC"
    createdAt_DESC = "createdAt_DESC"
    description_ASC = "description_ASC"
    description_DESC = "description_DESC"
    id_ASC = "id_ASC"
    id_DESC = "id_DESC"
    name_ASC = "name_ASC"
    name_DESC = "name_DESC"
    rowCount_ASC = "rowCount_ASC"
    rowCount_DESC = "rowCount_DESC"
    updatedAt_ASC = "updatedAt_ASC"
    updatedAt_DESC = "updatedAt_DESC"


class EditorTaskType(OpenEnum):
    """`EditorTaskType` of the schema."""

    MODEL_CHAT_EVALUATION = "MODEL_CHAT_EVALUATION"
    OFFLINE_MODEL_CHAT_EVALUATION = "OFFLINE_MODEL_CHAT_EVALUATION"


class LabelOrderByInput(OpenEnum):
    """`LabelOrderByInput` of the schema."""

    agreement_ASC = "agreement_ASC"
    agreement_DESC = "agreement_DESC"
    benchmarkAgreement_ASC = "benchmarkAgreement_ASC"
    benchmarkAgreement_DESC = "benchmarkAgreement_DESC"
    createdAt_ASC = "createdAt_ASC"
    createdAt_DESC = "createdAt_DESC"
    id_ASC = "id_ASC"
    id_DESC = "id_DESC"
    isBenchmarkReference_ASC = "isBenchmarkReference_ASC"
    isBenchmarkReference_DESC = "isBenchmarkReference_DESC"
    label_ASC = "label_ASC"
    label_DESC = "label_DESC"
    secondsToLabel_ASC = "secondsToLabel_ASC"
    secondsToLabel_DESC = "secondsToLabel_DESC"
    updatedAt_ASC = "updatedAt_ASC"
    updatedAt_DESC = "updatedAt_DESC"


class LabelingFrontendOptionsOrderByInput(OpenEnum):
    """`LabelingFrontendOptionsOrderByInput` of the schema."""

    customizationOptions_ASC = "customizationOptions_ASC"
    customizationOptions_DESC = "customizationOptions_DESC"
    id_ASC = "id_ASC"
    id_DESC = "id_DESC"


class LabelingParameterOverrideOrderByInput(OpenEnum):
    """`LabelingParameterOverrideOrderByInput` of the schema."""

    id_ASC = "id_ASC"
    id_DESC = "id_DESC"
    numberOfLabels_ASC = "numberOfLabels_ASC"
    numberOfLabels_DESC = "numberOfLabels_DESC"
    priority_ASC = "priority_ASC"
    priority_DESC = "priority_DESC"


class MediaType(OpenEnum):
    """`MediaType` of the schema."""

    AUDIO = "AUDIO"
    CONVERSATIONAL = "CONVERSATIONAL"
    HTML = "HTML"
    IMAGE = "IMAGE"
    LLM = "LLM"
    PDF = "PDF"
    POINT_CLOUD = "POINT_CLOUD"
    TEXT = "TEXT"
    TMS_GEO = "TMS_GEO"
    TMS_SIMPLE = "TMS_SIMPLE"
    UNKNOWN = "UNKNOWN"
    UNSUPPORTED = "UNSUPPORTED"
    VIDEO = "VIDEO"


class MetadataType(OpenEnum):
    """`MetadataType` of the schema."""

    IMAGE = "IMAGE"
    TEXT = "TEXT"
    VIDEO = "VIDEO"


class PredictionOrderByInput(OpenEnum):
    """`PredictionOrderByInput` of the schema."""

    agreement_ASC = "agreement_ASC"
    agreement_DESC = "agreement_DESC"
    createdAt_ASC = "createdAt_ASC"
    createdAt_DESC = "createdAt_DESC"
    id_ASC = "id_ASC"
    id_DESC = "id_DESC"
    label_ASC = "label_ASC"
    label_DESC = "label_DESC"
    updatedAt_ASC = "updatedAt_ASC"
    updatedAt_DESC = "updatedAt_DESC"


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


class ReservationQueueType(OpenEnum):
    """`ReservationQueueType` of the schema."""

    LabelingQueue = "LabelingQueue"
    ReviewQueue = "ReviewQueue"


class ReviewNetScore(OpenEnum):
    """`ReviewNetScore` of the schema."""

    Negative = "Negative"
    None_ = "None"
    Positive = "Positive"
    Zero = "Zero"


class ReviewOrderByInput(OpenEnum):
    """`ReviewOrderByInput` of the schema."""

    createdAt_ASC = "createdAt_ASC"
    createdAt_DESC = "createdAt_DESC"
    id_ASC = "id_ASC"
    id_DESC = "id_DESC"
    score_ASC = "score_ASC"
    score_DESC = "score_DESC"
    updatedAt_ASC = "updatedAt_ASC"
    updatedAt_DESC = "updatedAt_DESC"


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


class TaskStatus(OpenEnum):
    """`TaskStatus` of the schema."""

    CANCELED = "CANCELED"
    CANCELLING = "CANCELLING"
    COMPLETE = "COMPLETE"
    FAILED = "FAILED"
    IN_PROGRESS = "IN_PROGRESS"


class TaskStreamType(OpenEnum):
    """`TaskStreamType` of the schema."""

    ERRORS = "ERRORS"
    RESULT = "RESULT"


class UploadType(OpenEnum):
    """`UploadType` of the schema."""

    AUTO = "AUTO"
    MANUAL = "MANUAL"


class UserOrderByInput(OpenEnum):
    """`UserOrderByInput` of the schema."""

    createdAt_ASC = "createdAt_ASC"
    createdAt_DESC = "createdAt_DESC"
    email_ASC = "email_ASC"
    email_DESC = "email_DESC"
    id_ASC = "id_ASC"
    id_DESC = "id_DESC"
    isExternalUser_ASC = "isExternalUser_ASC"
    isExternalUser_DESC = "isExternalUser_DESC"
    isViewer_ASC = "isViewer_ASC"
    isViewer_DESC = "isViewer_DESC"
    lastLoginAt_ASC = "lastLoginAt_ASC"
    lastLoginAt_DESC = "lastLoginAt_DESC"
    name_ASC = "name_ASC"
    name_DESC = "name_DESC"
    nickname_ASC = "nickname_ASC"
    nickname_DESC = "nickname_DESC"
    picture_ASC = "picture_ASC"
    picture_DESC = "picture_DESC"
    updatedAt_ASC = "updatedAt_ASC"
    updatedAt_DESC = "updatedAt_DESC"


class WebhookOrderByInput(OpenEnum):
    """`WebhookOrderByInput` of the schema."""

    createdAt_ASC = "createdAt_ASC"
    createdAt_DESC = "createdAt_DESC"
    id_ASC = "id_ASC"
    id_DESC = "id_DESC"
    status_ASC = "status_ASC"
    status_DESC = "status_DESC"
    topics_ASC = "topics_ASC"
    topics_DESC = "topics_DESC"
    updatedAt_ASC = "updatedAt_ASC"
    updatedAt_DESC = "updatedAt_DESC"
    url_ASC = "url_ASC"
    url_DESC = "url_DESC"


class WebhookStatus(OpenEnum):
    """`WebhookStatus` of the schema."""

    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
    REVOKED = "REVOKED"


class WebhookTopic(OpenEnum):
    """`WebhookTopic` of the schema."""

    LABEL_CREATED = "LABEL_CREATED"
    LABEL_DELETED = "LABEL_DELETED"
    LABEL_UPDATED = "LABEL_UPDATED"
    WORKFLOW_ACTION = "WORKFLOW_ACTION"
