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
    AsyncEntity,
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
    from labelbox_gen import AsyncDataRow, AsyncDataset, AsyncProject
    from labelbox_gen.runtime import AsyncPaginatedCollection

    from .organization import AsyncOrganization
    from .user import AsyncUser


class AsyncDatasetProjects(Uncalled):
    """The projects the dataset is connected to. From the v2.4 guide; the hosted API may not serve it any
    more. Call it to read, `connect` and `disconnect` to change."""

    __slots__ = ()

    _name = "projects"

    def __init__(self, owner: AsyncDatasetBase) -> None:
        super().__init__(owner)

    def __call__(
        self, where: Where[AsyncProject] | None = None, order_by: Order[AsyncProject] | None = None
    ) -> AsyncPaginatedCollection[AsyncProject]:
        """The projects the dataset is connected to. From the v2.4 guide; the hosted API may not serve it any
        more.

        `ListDatasetProjects` in queries/dataset.graphql:78.
        """
        from labelbox_gen import AsyncProject

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
            partial(AsyncProject, self._owner.client),
        )

    async def connect(self, project: AsyncProject) -> None:
        """Connect an object to this one, on the server and at once.

        `ConnectDatasetProjects` in queries/dataset.graphql:92.
        """
        await self._owner.client.run(
            operations.CONNECT_DATASET_PROJECTS,
            {"id": self._owner.uid, "projectId": uid_of("Project", project)},
        )

    async def disconnect(self, project: AsyncProject) -> None:
        """Take the connection away; both objects stay.

        `DisconnectDatasetProjects` in queries/dataset.graphql:98.
        """
        await self._owner.client.run(
            operations.DISCONNECT_DATASET_PROJECTS,
            {"id": self._owner.uid, "projectId": uid_of("Project", project)},
        )


class AsyncDatasetBase(AsyncEntity):
    """A collection of data rows."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Dataset"

    created_at: OrderedField[AsyncDataset, datetime] = OrderedField("createdAt", DATE_TIME)
    """When the dataset was created."""
    description: OrderedField[AsyncDataset, str | None] = OrderedField("description", STRING)
    """Free text."""
    name: OrderedField[AsyncDataset, str] = OrderedField("name", STRING)
    """Name of the dataset, not unique."""
    row_count: OrderedField[AsyncDataset, int | None] = OrderedField("rowCount", INT)
    """Number of data rows in the dataset, without the deleted ones."""
    uid: OrderedField[AsyncDataset, str] = OrderedField("id", ID)
    """Unique id of the dataset."""
    updated_at: OrderedField[AsyncDataset, datetime] = OrderedField("updatedAt", DATE_TIME)
    """When the dataset last changed."""

    @property
    def projects(self) -> AsyncDatasetProjects:
        """The projects the dataset is connected to. From the v2.4 guide; the hosted API may not serve it any
        more."""
        return AsyncDatasetProjects(self)

    @relationship
    async def created_by(self) -> AsyncUser | None:
        """The user who created the dataset.

        `GetDatasetCreatedBy` in queries/dataset.graphql:35.
        """
        from .user import AsyncUser

        data = await self.client.run(
            operations.GET_DATASET_CREATED_BY,
            {"id": self.uid},
            ("dataset", "createdBy"),
        )
        return AsyncUser(self.client, data) if data else None

    @relationship
    async def organization(self) -> AsyncOrganization:
        """The organization that owns the dataset.

        `GetDatasetOrganization` in queries/dataset.graphql:43.
        """
        from .organization import AsyncOrganization

        data = await self.client.get(
            operations.GET_DATASET_ORGANIZATION,
            {"id": self.uid},
            ("dataset", "organization"),
        )
        return AsyncOrganization(self.client, data)

    @relationship
    def data_rows(
        self, where: Where[AsyncDataRow] | None = None, order_by: Order[AsyncDataRow] | None = None
    ) -> AsyncPaginatedCollection[AsyncDataRow]:
        """The data rows of the dataset. From the v2.4 guide; the hosted API may not serve it any more.

        `ListDatasetDataRows` in queries/dataset.graphql:51.
        """
        from labelbox_gen import AsyncDataRow

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
            partial(AsyncDataRow, self.client),
        )

    async def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetDataset` in queries/dataset.graphql:5.
        """
        variables = {"id": self.uid}
        self.data = await self.client.get(operations.GET_DATASET, variables, ("dataset",))

    @keywords_of(
        "Dataset",
        required=(),
        optional=(
            "description",
            "name",
        ),
    )
    async def update(
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
        self.data = await self.client.get(operations.UPDATE_DATASET, variables, ("updateDataset",))

    async def delete(self) -> None:
        """Delete it on the server; do not use the object afterwards.

        Raises:
            ResourceNotFoundError: it is gone already.

        `DeleteDataset` in queries/dataset.graphql:29.
        """
        await self._delete(operations.DELETE_DATASET)
