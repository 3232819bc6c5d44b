"""The enums of answers and variables, from schema/schema.graphql. DO NOT EDIT.

Importing this package loads none of them: the module of a name is loaded at its first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .annotation_import_state import AnnotationImportState
    from .attachment_type import AttachmentType
    from .benchmark_order_by_input import BenchmarkOrderByInput
    from .custom_metadata_kind import CustomMetadataKind
    from .data_row_id_type import DataRowIdType
    from .data_row_order_by_input import DataRowOrderByInput
    from .dataset_order_by_input import DatasetOrderByInput
    from .editor_task_type import EditorTaskType
    from .job_status import JobStatus
    from .label_order_by_input import LabelOrderByInput
    from .labeling_frontend_options_order_by_input import LabelingFrontendOptionsOrderByInput
    from .labeling_parameter_override_order_by_input import LabelingParameterOverrideOrderByInput
    from .media_type import MediaType
    from .metadata_type import MetadataType
    from .prediction_order_by_input import PredictionOrderByInput
    from .project_order_by_input import ProjectOrderByInput
    from .reservation_queue_type import ReservationQueueType
    from .review_net_score import ReviewNetScore
    from .review_order_by_input import ReviewOrderByInput
    from .task_order_by_input import TaskOrderByInput
    from .task_status import TaskStatus
    from .task_stream_type import TaskStreamType
    from .upload_type import UploadType
    from .user_order_by_input import UserOrderByInput
    from .webhook_order_by_input import WebhookOrderByInput
    from .webhook_status import WebhookStatus
    from .webhook_topic import WebhookTopic

_MODULES: dict[str, str] = {
    "AnnotationImportState": "annotation_import_state",
    "AttachmentType": "attachment_type",
    "BenchmarkOrderByInput": "benchmark_order_by_input",
    "CustomMetadataKind": "custom_metadata_kind",
    "DataRowIdType": "data_row_id_type",
    "DataRowOrderByInput": "data_row_order_by_input",
    "DatasetOrderByInput": "dataset_order_by_input",
    "EditorTaskType": "editor_task_type",
    "JobStatus": "job_status",
    "LabelOrderByInput": "label_order_by_input",
    "LabelingFrontendOptionsOrderByInput": "labeling_frontend_options_order_by_input",
    "LabelingParameterOverrideOrderByInput": "labeling_parameter_override_order_by_input",
    "MediaType": "media_type",
    "MetadataType": "metadata_type",
    "PredictionOrderByInput": "prediction_order_by_input",
    "ProjectOrderByInput": "project_order_by_input",
    "ReservationQueueType": "reservation_queue_type",
    "ReviewNetScore": "review_net_score",
    "ReviewOrderByInput": "review_order_by_input",
    "TaskOrderByInput": "task_order_by_input",
    "TaskStatus": "task_status",
    "TaskStreamType": "task_stream_type",
    "UploadType": "upload_type",
    "UserOrderByInput": "user_order_by_input",
    "WebhookOrderByInput": "webhook_order_by_input",
    "WebhookStatus": "webhook_status",
    "WebhookTopic": "webhook_topic",
}


if not TYPE_CHECKING:  # type checkers see the names above, and report other names

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if module is None:
            from labelbox_gen.runtime import unknown_name

            raise unknown_name(__name__, name, __all__)
        value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
        return value


def __dir__() -> list[str]:
    return __all__


__all__: list[str] = [
    "AnnotationImportState",
    "AttachmentType",
    "BenchmarkOrderByInput",
    "CustomMetadataKind",
    "DataRowIdType",
    "DataRowOrderByInput",
    "DatasetOrderByInput",
    "EditorTaskType",
    "JobStatus",
    "LabelOrderByInput",
    "LabelingFrontendOptionsOrderByInput",
    "LabelingParameterOverrideOrderByInput",
    "MediaType",
    "MetadataType",
    "PredictionOrderByInput",
    "ProjectOrderByInput",
    "ReservationQueueType",
    "ReviewNetScore",
    "ReviewOrderByInput",
    "TaskOrderByInput",
    "TaskStatus",
    "TaskStreamType",
    "UploadType",
    "UserOrderByInput",
    "WebhookOrderByInput",
    "WebhookStatus",
    "WebhookTopic",
]
