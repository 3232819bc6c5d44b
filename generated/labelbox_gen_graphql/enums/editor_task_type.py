"""The enum EditorTaskType, from schema/schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class EditorTaskType(OpenEnum):
    """`EditorTaskType` of the schema."""

    MODEL_CHAT_EVALUATION = "MODEL_CHAT_EVALUATION"
    OFFLINE_MODEL_CHAT_EVALUATION = "OFFLINE_MODEL_CHAT_EVALUATION"
    RESPONSE_CREATION = "RESPONSE_CREATION"
    ModelChatEvaluation = "MODEL_CHAT_EVALUATION"
    OfflineModelChatEvaluation = "OFFLINE_MODEL_CHAT_EVALUATION"
    ResponseCreation = "RESPONSE_CREATION"
