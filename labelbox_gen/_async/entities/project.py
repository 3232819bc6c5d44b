"""Projects: their setup, their labels, their export."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from labelbox_gen._runtime.pages import OffsetPaging
from labelbox_gen._runtime.where import where_input
from labelbox_gen.exceptions import ResourceNotFoundError
from labelbox_gen_graphql import operations
from labelbox_gen_graphql._async.labeling_frontend import AsyncLabelingFrontend
from labelbox_gen_graphql._async.project import AsyncProjectBase

from ..exports import start_project_export

if TYPE_CHECKING:
    from .export_task import AsyncExportTask
    from .ontology import AsyncOntology

#: The editor that is connected when a project has none.
EDITOR = "Editor"


class AsyncProject(AsyncProjectBase):
    """A container that includes a labeling frontend, an ontology, datasets and labels."""

    __slots__ = ()

    async def connect_ontology(self, ontology: AsyncOntology) -> None:
        """Set the ontology of the project; a project without a labeling frontend gets the editor, too.

        Raises:
            ResourceNotFoundError: the ontology is gone, or there is no editor.
        """
        if await self.labeling_frontend() is None:
            await self.labeling_frontend.connect(await self._editor())
        await self.ontology.connect(ontology)
        await self.refresh()

    async def _editor(self) -> AsyncLabelingFrontend:
        is_editor = where_input(
            "LabelingFrontend", AsyncLabelingFrontend.name == EDITOR, {}, conjunction=True
        )
        found = self.client.pages(
            operations.LIST_LABELING_FRONTENDS,
            {"where": is_editor},
            OffsetPaging(("labelingFrontends",)),
            lambda data: AsyncLabelingFrontend(self.client, data),
        )
        editor = await found.get_one()
        if editor is None:
            raise ResourceNotFoundError(f"the organization has no labeling frontend {EDITOR!r}")
        return editor

    async def get_label_count(self) -> int:
        """Number of labels in the project, without the deleted ones."""
        count: int = await self.client.run(
            operations.GET_PROJECT_LABEL_COUNT, {"id": self.uid}, ("project", "labelCount")
        )
        return count

    async def export(
        self,
        task_name: str | None = None,
        params: Mapping[str, object] | None = None,
        filters: Mapping[str, object] | None = None,
    ) -> AsyncExportTask:
        """Export the data rows of the project with their labels.

        Args:
            task_name: a name for the task.
            params: what to include, such as `{"label_details": True}`; `labelbox_gen.ExportTask` lists them.
            filters: which rows, such as `{"global_keys": [...]}`; `labelbox_gen.ExportTask` lists them.

        Returns:
            The task, which is iterated for the rows: `for row in project.export(): ...`.

        Raises:
            InvalidQueryError: a param or filter does not exist, or has the wrong type.
        """
        return await start_project_export(self.client, self.uid, task_name, params, filters)
