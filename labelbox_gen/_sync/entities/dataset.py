# Written by `make codegen` from labelbox_gen/_async/entities/dataset.py. DO NOT EDIT.
"""Datasets, and how they are filled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from labelbox_gen._runtime.inputs import present
from labelbox_gen._runtime.pages import CursorPaging
from labelbox_gen._runtime.rows import one_row
from labelbox_gen._runtime.where import Order, Where, where_input
from labelbox_gen.exceptions import ResourceCreationError, ResourceNotFoundError
from labelbox_gen_graphql import operations
from labelbox_gen_graphql._sync.dataset import DatasetBase

from ..exports import start_catalog_export
from ..uploads import RowUpload

if TYPE_CHECKING:
    import os

    from ..pages import PaginatedCollection
    from .data_row import DataRow
    from .export_task import ExportTask
    from .task import Task


class Dataset(DatasetBase):
    """A collection of data rows."""

    __slots__ = ()

    def create_data_rows(self, items: Iterable[Mapping[Any, Any] | str | os.PathLike[str]]) -> Task:
        """Create many data rows. Returns when the server has all of them, while it still works on them.

        A row is the path of a local file, which is uploaded and becomes the external id, or a dict: `row_data`
        (URL, local path, text or object) with `external_id`, `global_key`, `metadata_fields`, `attachments`,
        `media_type`; fields such as `DataRow.row_data` are good keys, too. Rows are checked and sent as they come
        and not held, so `items` may be a generator of any length.

        Returns:
            The task: wait for it, then read `result` and `errors`.

        Raises:
            InvalidQueryError: a row is not valid; it names the index, and nothing was created.
            InvalidAttributeError: a row has a field that data rows do not have.
        """
        from .task import Task

        uri = RowUpload(self.client, self.uid).manifest(items)
        data = self.client.get(operations.UPSERT_DATA_ROWS, {"manifestUri": uri}, ("upsertDataRows",))
        return Task(self.client, data)

    def create_data_row(
        self, item: Mapping[Any, Any] | str | os.PathLike[str] | None = None, **fields: object
    ) -> DataRow:
        """Create one data row and wait until it is there.

        Args:
            item: a row as `create_data_rows` takes it.
            fields: the same as keywords, such as `row_data="https://..."`.

        Raises:
            InvalidQueryError: there is no row data.
            ResourceCreationError: the server could not create it.
        """
        from .data_row import DataRow

        task = self.create_data_rows([one_row(item, fields)])
        for failed in task.failed_data_rows:
            raise ResourceCreationError(f"the data row was not created: {failed.message}")
        for created in task.created_data_rows:
            found = self.client.get(operations.GET_DATA_ROW, {"id": created.id}, ("dataRow",))
            return DataRow(self.client, found)
        raise ResourceCreationError(f"task {task.uid} is complete, but names neither a data row nor an error")

    def data_rows(
        self, where: Where[DataRow] | None = None, order_by: Order[DataRow] | None = None
    ) -> PaginatedCollection[DataRow]:
        """The data rows of the dataset.

        Without an order and with at most one comparison it stays fast however many there are.

        Args:
            where: which ones, such as `DataRow.external_id == "..."`.
            order_by: such as `DataRow.created_at.desc`.
        """
        from .data_row import DataRow

        if order_by is not None or len(getattr(where, "comparisons", ())) > 1:
            return super().data_rows(where, order_by)
        variables = present({"id": self.uid, "where": where_input("DataRow", where, {}, conjunction=False)})
        paging = CursorPaging(
            ("datasetDataRows", "nodes"), ("datasetDataRows", "pageInfo", "startCursor"), "from", size=500
        )
        build = partial(DataRow, self.client)
        return self.client.pages(operations.PAGE_DATASET_DATA_ROWS, variables, paging, build)

    def data_row_for_external_id(self, external_id: str) -> DataRow:
        """The data row with an external id.

        Raises:
            ResourceNotFoundError: there is none, or more than one.
        """
        from .data_row import DataRow

        found = self.data_rows(where=DataRow.external_id == external_id).get_many(2)
        if len(found) != 1:
            raise ResourceNotFoundError(
                f"{'several data rows have' if found else 'no data row has'} the external id {external_id!r} "
                f"in dataset {self.uid}"
            )
        return found[0]

    def export(self, task_name: str | None = None, params: Mapping[str, object] | None = None) -> ExportTask:
        """Export the data rows of the dataset.

        Args:
            task_name: a name for the task.
            params: what to include, such as `{"label_details": True}`; `labelbox_gen.ExportTask` lists them.

        Returns:
            The task, which is iterated for the rows.
        """
        where: dict[str, object] = {"ids": [self.uid], "operator": "is", "type": "dataset"}
        name = task_name or f"Export: dataset - {self.name}"
        return start_catalog_export(self.client, name, params, [where])
