"""The models of `CancelTask`, from queries/task.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class CancelTaskCancelBulkOperationJob(ResultModel):
    """`SuccessResponse`, as far as it was selected."""

    success: bool | None


class CancelTask(ResultModel):
    """The answer of `CancelTask`."""

    cancel_bulk_operation_job: CancelTaskCancelBulkOperationJob | None
