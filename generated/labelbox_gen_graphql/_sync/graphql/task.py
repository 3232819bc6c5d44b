# Written by `make codegen` from generated/labelbox_gen_graphql/_async/graphql/task.py. DO NOT EDIT.
"""One method for each operation, from queries/task.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Send, parsed, variables

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/task.graphql`."""

    _send: Send

    def cancel_task(
        self,
        id: str,
    ) -> models.CancelTask:
        """`queries/task.graphql:31`"""
        return parsed(
            models.CancelTask,
            self._send(
                operations.CANCEL_TASK,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_cancelable_task_types(
        self,
    ) -> models.GetCancelableTaskTypes:
        """`queries/task.graphql:27`"""
        return parsed(
            models.GetCancelableTaskTypes,
            self._send(
                operations.GET_CANCELABLE_TASK_TYPES,
                {},
            ),
        )

    def get_task(
        self,
        id: str,
    ) -> models.GetTask:
        """Get one task by its id.

        `queries/task.graphql:5`
        """
        return parsed(
            models.GetTask,
            self._send(
                operations.GET_TASK,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_task_created_by(
        self,
        id: str,
    ) -> models.GetTaskCreatedBy:
        """Get one task by its id.

        `queries/task.graphql:11`
        """
        return parsed(
            models.GetTaskCreatedBy,
            self._send(
                operations.GET_TASK_CREATED_BY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_task_organization(
        self,
        id: str,
    ) -> models.GetTaskOrganization:
        """Get one task by its id.

        `queries/task.graphql:19`
        """
        return parsed(
            models.GetTaskOrganization,
            self._send(
                operations.GET_TASK_ORGANIZATION,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )
