# Written by `make codegen` from labelbox_gen/_async/entities/dataset.py. DO NOT EDIT.
"""Datasets, and how they are filled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from labelbox_gen._runtime.entities.inputs import present
from labelbox_gen._runtime.entities.relationships import relationship
from labelbox_gen._runtime.entities.where import Order, Where, where_input
from labelbox_gen._runtime.lists.paging import CursorPaging
from labelbox_gen._runtime.uploads.rows import one_row
from labelbox_gen._runtime.values.arguments import text
from labelbox_gen.exceptions import LabelboxError, ResourceCreationError, ResourceNotFoundError
from labelbox_gen.progress import Progress
from labelbox_gen_graphql import operations
from labelbox_gen_graphql._sync.dataset import DatasetBase

from ..exports.start import start_catalog_export
from ..uploads.dataset_check import check_dataset
from ..uploads.row_upload import RowUpload

if TYPE_CHECKING:
    import os

    from labelbox_gen._runtime.exports.params import ExportParams
    from labelbox_gen._runtime.uploads.data_row_spec import DataRowSpec
    from labelbox_gen._runtime.uploads.tables import Table

    from ..exports.export_task import ExportTask
    from ..paginated_collection import PaginatedCollection
    from ..uploads.data_upsert_task import DataUpsertTask
    from .data_row import DataRow

Row: TypeAlias = "DataRowSpec | Mapping[Any, Any] | str | bytes | os.PathLike[str]"
"""A data row that is to be created or changed."""

Rows: TypeAlias = "Iterable[Row] | Table"
"""Anything that gives rows."""


class Dataset(DatasetBase):
    """A collection of data rows."""

    __slots__ = ()

    def create_data_rows(
        self,
        items: Rows,
        *,
        journal: str | os.PathLike[str] | None = None,
        progress: Progress = False,
    ) -> DataUpsertTask:
        """Create many data rows. Returns when the server has all of them, while it still works on them.

        A row is the path of a local file, which is uploaded and becomes the external id, a URL, or a dict: `row_data`
        (URL, local path, text or object) with `external_id`, `global_key`, `metadata_fields` (by `schema_id` or
        `name`), `attachments`, `media_type`; fields such as `DataRow.row_data` are good keys, too. A line of NDJSON
        is such a dict. Files with the same content are uploaded once. Text that looks like a path or a URL and is
        none is an error: `RawText("...")`, or the media type TEXT, says that it is meant as text. Values may be
        numpy's and pandas's, paths, dates, enums and models; iterators are read once.

        Args:
            items: a list, a generator or an open NDJSON file of any length, for rows are checked and sent as they
                come and not held; or a DataFrame, an Arrow table or a stream of Arrow batches.
            journal: a file that notes what is done. After a crash or a network cut the same call with the same items
                and the same journal goes on; rows with global keys are never created twice.
            progress: True for a bar on the terminal, or a function that takes the rows sent and the total or None.

        Returns:
            The task: wait for it, then read `result` and `errors`, which name the index of each row.

        Raises:
            InvalidQueryError: a row is not valid, and nothing was created; it names the index. Or the journal is
                another upload's.
            InvalidAttributeError: a row has a field that data rows do not have.
            ResourceNotFoundError: the dataset was deleted.
            LabelboxError: the server cannot be reached; the hint says what is done and how to go on.
        """
        upload = RowUpload(self.client, self.uid, upsert=False, journal=journal)
        return upload.run(items, progress)

    def upsert_data_rows(
        self,
        items: Rows,
        *,
        journal: str | os.PathLike[str] | None = None,
        progress: Progress = False,
    ) -> DataUpsertTask:
        """Change many data rows, and create those that name none.

        A row is a dict as `create_data_rows` takes it with a `key`, which is `UniqueId("...")` or `GlobalKey("...")`
        of the data row to change: the fields that are given are set; metadata and attachments are replaced as a whole.
        A row without a key is created.

        Args:
            items: rows, as `create_data_rows` takes them.
            journal: a file that notes what is done, as for `create_data_rows`.
            progress: True for a bar on the terminal, or a function that takes the rows sent and the total or None.

        Returns:
            The task: wait for it, then read `result` and `errors`, which name the index of each row.

        Raises:
            InvalidQueryError: a row is not valid, and nothing was changed; it names the index.
            InvalidAttributeError: a row has a field that data rows do not have.
            ResourceNotFoundError: the dataset was deleted.
            LabelboxError: the server cannot be reached; the hint says what is done and how to go on.
        """
        upload = RowUpload(self.client, self.uid, upsert=True, journal=journal)
        return upload.run(items, progress)

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
        for created in task.created_data_rows:
            found = self.client.get(operations.GET_DATA_ROW, {"id": created.id}, ("dataRow",))
            return DataRow(self.client, found)
        (failed,) = task.failed_data_rows
        raise ResourceCreationError(f"the data row was not created: {failed.message}")

    @relationship
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

        if order_by is not None or (isinstance(where, Where) and not where.is_comparison):
            return super().data_rows(where, order_by)
        variables = present({"id": self.uid, "where": where_input("DataRow", where, {}, conjunction=False)})
        paging = CursorPaging(
            ("datasetDataRows", "nodes"), ("datasetDataRows", "pageInfo", "startCursor"), "from", size=500
        )
        build = partial(DataRow, self.client)
        count = self._count_data_rows if where is None else None
        return self.client.pages(operations.PAGE_DATASET_DATA_ROWS, variables, paging, build, count)

    def _count_data_rows(self) -> int:
        found = self.client.get(operations.GET_DATASET, {"id": self.uid}, ("dataset",))
        if found["rowCount"] is None:
            raise LabelboxError(f"the server did not count the data rows of dataset {self.uid}")
        return found["rowCount"]

    def data_row_for_external_id(self, external_id: str) -> DataRow:
        """The data row with an external id.

        Raises:
            ResourceNotFoundError: there is none, or more than one.
        """
        from .data_row import DataRow

        external_id = text("external_id", external_id)
        found = self.data_rows(where=DataRow.external_id == external_id).get_many(2)
        if len(found) != 1:
            raise ResourceNotFoundError(
                f"{'several data rows have' if found else 'no data row has'} the external id {external_id!r} "
                f"in dataset {self.uid}"
            )
        return found[0]

    def export(self, task_name: str | None = None, params: ExportParams | None = None) -> ExportTask:
        """Export the data rows of the dataset.

        Args:
            task_name: a name for the task.
            params: what to include, such as `{"label_details": True}`; `labelbox_gen.ExportTask` lists them.

        Returns:
            The task, which is iterated for the rows.

        Raises:
            ResourceNotFoundError: the dataset was deleted.
        """
        check_dataset(self.client, self.uid)
        where: dict[str, object] = {"ids": [self.uid], "operator": "is", "type": "dataset"}
        name = task_name or f"Export: dataset - {self.name}"
        return start_catalog_export(self.client, name, params, [where])
