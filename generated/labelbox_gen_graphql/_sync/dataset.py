# Written by `make codegen` from generated/labelbox_gen_graphql/_async/dataset.py. DO NOT EDIT.
"""The entity Dataset. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from labelbox_gen.runtime import (
    DATE_TIME,
    ID,
    INT,
    STRING,
    UNSET,
    Entity,
    OffsetPaging,
    Order,
    OrderedField,
    Uncalled,
    UnsetType,
    Where,
    changes,
    keywords_of,
    optional,
    order_input,
    present,
    relationship,
    uid_of,
    where_input,
)

from .. import operations

if TYPE_CHECKING:
    from labelbox_gen import DataRow, Dataset, Project
    from labelbox_gen.runtime import PaginatedCollection

    from .organization import Organization
    from .user import User


class DatasetProjects(Uncalled):
    """The projects the dataset is connected to. From the v2.4 guide; the hosted API may not serve it any
    more. Call it to read, `connect` and `disconnect` to change."""

    __slots__ = ()

    _name = "projects"

    def __init__(self, owner: DatasetBase) -> None:
        super().__init__(owner)

    def __call__(
        self, where: Where[Project] | None = None, order_by: Order[Project] | None = None
    ) -> PaginatedCollection[Project]:
        """The projects the dataset is connected to. From the v2.4 guide; the hosted API may not serve it any
        more.

        `ListDatasetProjects` in queries/dataset.graphql:78.
        """
        from labelbox_gen import Project

        variables = present(
            {
                "id": self._owner.uid,
                "where": where_input(
                    "Project",
                    where,
                    {"deleted": False},
                    conjunction=True,
                ),
                "orderBy": order_input("Project", order_by),
            }
        )
        return self._owner.client.pages(
            operations.LIST_DATASET_PROJECTS,
            variables,
            OffsetPaging(("dataset", "projects")),
            partial(Project, self._owner.client),
        )

    def connect(self, project: Project) -> None:
        """Connect an object to this one, on the server and at once.

        `ConnectDatasetProjects` in queries/dataset.graphql:92.
        """
        self._owner.client.run(
            operations.CONNECT_DATASET_PROJECTS,
            {"id": self._owner.uid, "projectId": uid_of("Project", project)},
        )

    def disconnect(self, project: Project) -> None:
        """Take the connection away; both objects stay.

        `DisconnectDatasetProjects` in queries/dataset.graphql:98.
        """
        self._owner.client.run(
            operations.DISCONNECT_DATASET_PROJECTS,
            {"id": self._owner.uid, "projectId": uid_of("Project", project)},
        )


class DatasetBase(Entity):
    """A collection of data rows."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Dataset"

    created_at: OrderedField[Dataset, datetime] = OrderedField("createdAt", DATE_TIME)
    """When the dataset was created."""
    description: OrderedField[Dataset, str | None] = OrderedField("description", STRING)
    """Free text."""
    name: OrderedField[Dataset, str] = OrderedField("name", STRING)
    """Name of the dataset, not unique."""
    row_count: OrderedField[Dataset, int | None] = OrderedField("rowCount", INT)
    """Number of data rows in the dataset, without the deleted ones."""
    uid: OrderedField[Dataset, str] = OrderedField("id", ID)
    """Unique id of the dataset."""
    updated_at: OrderedField[Dataset, datetime] = OrderedField("updatedAt", DATE_TIME)
    """When the dataset last changed."""

    @property
    def projects(self) -> DatasetProjects:
        """The projects the dataset is connected to. From the v2.4 guide; the hosted API may not serve it any
        more."""
        return DatasetProjects(self)

    @relationship
    def created_by(self) -> User | None:
        """The user who created the dataset.

        `GetDatasetCreatedBy` in queries/dataset.graphql:35.
        """
        from .user import User

        data = self.client.run(
            operations.GET_DATASET_CREATED_BY,
            {"id": self.uid},
            ("dataset", "createdBy"),
        )
        return User(self.client, data) if data else None

    @relationship
    def organization(self) -> Organization:
        """The organization that owns the dataset.

        `GetDatasetOrganization` in queries/dataset.graphql:43.
        """
        from .organization import Organization

        data = self.client.get(
            operations.GET_DATASET_ORGANIZATION,
            {"id": self.uid},
            ("dataset", "organization"),
        )
        return Organization(self.client, data)

    @relationship
    def data_rows(
        self, where: Where[DataRow] | None = None, order_by: Order[DataRow] | None = None
    ) -> PaginatedCollection[DataRow]:
        """The data rows of the dataset. From the v2.4 guide; the hosted API may not serve it any more.

        `ListDatasetDataRows` in queries/dataset.graphql:51.
        """
        from labelbox_gen import DataRow

        variables = present(
            {
                "id": self.uid,
                "where": where_input(
                    "DataRow",
                    where,
                    {},
                    conjunction=True,
                ),
                "orderBy": order_input("DataRow", order_by),
            }
        )
        return self.client.pages(
            operations.LIST_DATASET_DATA_ROWS,
            variables,
            OffsetPaging(("dataset", "dataRows")),
            partial(DataRow, self.client),
        )

    def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetDataset` in queries/dataset.graphql:5.
        """
        variables = {"id": self.uid}
        self.data = self.client.get(operations.GET_DATASET, variables, ("dataset",))

    @keywords_of(
        "Dataset",
        required=(),
        optional=(
            "description",
            "name",
        ),
    )
    def update(
        self,
        *,
        description: str | None | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
    ) -> None:
        """Change fields of a dataset.

        The server changes at once. An absent keyword leaves its field, None clears it.

        Args:
            description: Free text.
            name: Name of the dataset, not unique.

        Raises:
            InvalidAttributeError: a keyword is not a field that can be set.
            InvalidQueryError: no keyword was given, or the server refused a value.

        `UpdateDataset` in queries/dataset.graphql:23.
        """
        data = changes(
            "Dataset",
            {
                "description": ("description", description, optional(STRING)),
                "name": ("name", name, STRING),
            },
        )
        variables = {"id": self.uid, "data": data}
        self.data = self.client.get(operations.UPDATE_DATASET, variables, ("updateDataset",))

    def delete(self) -> None:
        """Delete it on the server; do not use the object afterwards.

        Raises:
            ResourceNotFoundError: it is gone already.

        `DeleteDataset` in queries/dataset.graphql:29.
        """
        self._delete(operations.DELETE_DATASET)
