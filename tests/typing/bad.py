"""What must not type-check. Each line is wrong in the one way that its comment names; without the error, the comment
itself would be one. Never run; `test_types.py` checks it.
"""

# ruff: noqa: B015, B018  (an expression is all there is to see)

from __future__ import annotations

import labelbox_gen
from labelbox_gen import (
    AsyncClient,
    AsyncProject,
    Client,
    DataRow,
    Dataset,
    LabelingFrontend,
    Organization,
    Project,
    User,
)
from labelbox_gen_graphql import enums, models, operations


def names() -> None:
    from labelbox_gen import (
        Projekt as Wrong,  # pyright: ignore[reportAttributeAccessIssue, reportUnknownVariableType]
    )

    labelbox_gen.Nope  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    enums.Nope  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    operations.GET_NOPE  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    models.Nope  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    print(Wrong)  # pyright: ignore[reportUnknownArgumentType]


def fields(project: Project) -> None:
    project.nmae  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    Project.nmae  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    project.name = "x"  # pyright: ignore[reportAttributeAccessIssue]
    project.description.upper()  # pyright: ignore[reportOptionalMemberAccess]


def filters(client: Client, project: Project) -> None:
    client.get_projects(where=Dataset.name == "x")  # pyright: ignore[reportArgumentType]
    client.get_projects(where=AsyncProject.name == "x")  # pyright: ignore[reportArgumentType]
    client.get_projects(where=Organization.name == "x")  # pyright: ignore[reportArgumentType]
    client.get_projects(where="name")  # pyright: ignore[reportArgumentType]
    client.get_projects(where=project.name == "x")  # pyright: ignore[reportArgumentType]
    (Project.name == "x") & (Dataset.name == "x")  # pyright: ignore[reportOperatorIssue]
    Project.name < 5  # pyright: ignore[reportOperatorIssue]
    Project.created_at > "2024-01-31"  # pyright: ignore[reportOperatorIssue]
    (Project.name == "x") | (Dataset.name == "x")  # pyright: ignore[reportOperatorIssue]
    Project.name.contains("x")  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    Project.name.in_([5])  # pyright: ignore[reportArgumentType]
    Organization.name < "x"  # pyright: ignore[reportOperatorIssue]


def orders(client: Client, project: Project, user: User) -> None:
    project.datasets(order_by=Project.name.asc)  # pyright: ignore[reportArgumentType]
    project.datasets(order_by="name_ASC")  # pyright: ignore[reportArgumentType]
    LabelingFrontend.name.asc  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    Organization.name.desc  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    client.get_projects(order_by=Project.name.asc)  # pyright: ignore[reportCallIssue]


def keywords(client: Client, project: Project, dataset: Dataset) -> None:
    client.create_project(name="x", nmae="x")  # pyright: ignore[reportCallIssue]
    client.create_project()  # pyright: ignore[reportCallIssue]
    client.create_project(name=None)  # pyright: ignore[reportArgumentType]
    client.create_dataset(name="x", projects=dataset)  # pyright: ignore[reportArgumentType]
    project.update(nmae="x")  # pyright: ignore[reportCallIssue]
    project.update(name=5)  # pyright: ignore[reportArgumentType]
    project.update(deleted=True)  # pyright: ignore[reportCallIssue]
    project.update("x")  # pyright: ignore[reportCallIssue]


def batches(client: Client, project: Project, rows: list[DataRow]) -> None:
    batch = client.batch()
    batch.add(rows[0].update, extrenal_id="x")  # pyright: ignore[reportCallIssue]
    batch.add(rows[0].update, external_id=5)  # pyright: ignore[reportArgumentType]
    batch.add(client.create_project)  # pyright: ignore[reportCallIssue]
    batch.add(rows[0].update(external_id="x"))  # pyright: ignore[reportArgumentType, reportCallIssue]
    batch.add(client.create_project, name="x").name  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


def relationships(project: Project, dataset: Dataset) -> None:
    project.labels.connect(dataset)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    project.datasets.connect(project)  # pyright: ignore[reportArgumentType]
    project.ontology.disconnect()  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    project.datasets.clear()  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    project.created_by.email  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    len(project.datasets)  # pyright: ignore[reportArgumentType]
    DataRow.bulk_delete([project])  # pyright: ignore[reportArgumentType]


async def in_async(client: AsyncClient) -> None:
    client.get_project("id").name  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    list(client.get_projects())  # pyright: ignore[reportArgumentType]
    len(client.get_projects())  # pyright: ignore[reportArgumentType]
    (await client.get_projects()[:10]).name  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    await client.get_projects(where=Project.name == "x").get_one()  # pyright: ignore[reportArgumentType]
    await client.graphql.get_project()  # pyright: ignore[reportCallIssue]
    await client.graphql.list_projects(nmae=1)  # pyright: ignore[reportCallIssue]
    await client.graphql.get_projekt("id")  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


def exports(project: Project, dataset: Dataset) -> None:
    project.export(params={"label_detials": True})  # pyright: ignore[reportArgumentType]
    project.export(params={"label_details": "yes"})  # pyright: ignore[reportArgumentType]
    project.export(filters={"workflow_status": "done"})  # pyright: ignore[reportArgumentType]
    dataset.export(params={"label_detials": True})  # pyright: ignore[reportArgumentType]
