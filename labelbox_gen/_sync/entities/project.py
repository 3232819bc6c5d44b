# Written by `make codegen` from labelbox_gen/_async/entities/project.py. DO NOT EDIT.
"""Projects: their setup, their labels, their export."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from labelbox_gen._runtime.pages import OffsetPaging
from labelbox_gen._runtime.where import where_input
from labelbox_gen.exceptions import ResourceNotFoundError
from labelbox_gen_graphql import operations
from labelbox_gen_graphql._sync.labeling_frontend import LabelingFrontend
from labelbox_gen_graphql._sync.project import ProjectBase

from ..exports import start_project_export

if TYPE_CHECKING:
    from .export_task import ExportTask
    from .ontology import Ontology

#: The editor that is connected when a project has none.
EDITOR = "Editor"


class Project(ProjectBase):
    """A container that includes a labeling frontend, an ontology, datasets and labels."""

    __slots__ = ()

    def connect_ontology(self, ontology: Ontology) -> None:
        """Set the ontology of the project; a project without a labeling frontend gets the editor, too.

        Raises:
            ResourceNotFoundError: the ontology is gone, or there is no editor.
        """
        if self.labeling_frontend() is None:
            self.labeling_frontend.connect(self._editor())
        self.ontology.connect(ontology)
        self.refresh()

    def _editor(self) -> LabelingFrontend:
        is_editor = where_input("LabelingFrontend", LabelingFrontend.name == EDITOR, {}, conjunction=True)
        found = self.client.pages(
            operations.LIST_LABELING_FRONTENDS,
            {"where": is_editor},
            OffsetPaging(("labelingFrontends",)),
            lambda data: LabelingFrontend(self.client, data),
        )
        editor = found.get_one()
        if editor is None:
            raise ResourceNotFoundError(f"the organization has no labeling frontend {EDITOR!r}")
        return editor

    def get_label_count(self) -> int:
        """Number of labels in the project, without the deleted ones."""
        count: int = self.client.run(
            operations.GET_PROJECT_LABEL_COUNT, {"id": self.uid}, ("project", "labelCount")
        )
        return count

    def export(
        self,
        task_name: str | None = None,
        params: Mapping[str, object] | None = None,
        filters: Mapping[str, object] | None = None,
    ) -> ExportTask:
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
        return start_project_export(self.client, self.uid, task_name, params, filters)
