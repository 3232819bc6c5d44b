# Written by `make codegen` from generated/labelbox_gen_graphql/_async/label_import.py. DO NOT EDIT.
"""The entity LabelImport. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from labelbox_gen.runtime import (
    ID,
    STRING,
    Entity,
    Value,
    enum_of,
    relationship,
)

from .. import operations
from ..enums import (
    AnnotationImportState,
)

if TYPE_CHECKING:
    from labelbox_gen import Project

    from .user import User


class LabelImportBase(Entity):
    """An import of ground-truth labels into a project, from NDJSON."""

    __slots__ = ()

    __typename__: ClassVar[str] = "LabelImport"

    error_file_url: Value[str | None] = Value("errorFileUrl", STRING)
    """URL of NDJSON with the annotations that failed; null before the end."""
    input_file_url: Value[str | None] = Value("inputFileUrl", STRING)
    """URL of the NDJSON that was imported."""
    name: Value[str] = Value("name", STRING)
    """Name of the import, unique in its project."""
    progress: Value[str | None] = Value("progress", STRING)
    """How much is done, as "NN%"."""
    state: Value[AnnotationImportState] = Value("state", enum_of(AnnotationImportState))
    """RUNNING, FINISHED or FAILED."""
    status_file_url: Value[str | None] = Value("statusFileUrl", STRING)
    """URL of NDJSON with one status for each annotation; null before the end."""
    uid: Value[str] = Value("id", ID)
    """Unique id of the import."""

    @relationship
    def created_by(self) -> User | None:
        """The user who started the import.

        `GetLabelImportCreatedBy` in queries/label_import.graphql:17.
        """
        from .user import User

        data = self.client.run(
            operations.GET_LABEL_IMPORT_CREATED_BY,
            {"id": self.uid},
            ("labelImport", "createdBy"),
        )
        return User(self.client, data) if data else None

    @relationship
    def project(self) -> Project:
        """The project that the labels go to.

        `GetLabelImportProject` in queries/label_import.graphql:25.
        """
        from labelbox_gen import Project

        data = self.client.get(
            operations.GET_LABEL_IMPORT_PROJECT,
            {"id": self.uid},
            ("labelImport", "project"),
        )
        return Project(self.client, data)

    def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetLabelImport` in queries/label_import.graphql:5.
        """
        variables = {"id": self.uid}
        self.data = self.client.get(operations.GET_LABEL_IMPORT, variables, ("labelImport",))
