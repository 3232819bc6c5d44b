"""What must type-check: the types that an editor shows. Never run; `test_types.py` checks it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
from typing_extensions import assert_type

import labelbox_gen
from labelbox_gen import (
    AsyncClient,
    AsyncDataset,
    AsyncDataUpsertTask,
    AsyncPaginatedCollection,
    AsyncProject,
    Client,
    DataRow,
    DataRowSpec,
    Dataset,
    DataUpsertTask,
    ExportedLabel,
    ExportedRow,
    ExportFilters,
    ExportParams,
    ExportTask,
    GlobalKey,
    HttpConfig,
    Label,
    LabelImport,
    LabelingFrontend,
    MediaType,
    MutationBatch,
    Ontology,
    Organization,
    Outcome,
    PaginatedCollection,
    Project,
    Role,
    StreamType,
    Task,
    TaskStatus,
    UniqueId,
    User,
)
from labelbox_gen._runtime.entities.where import Order, Where
from labelbox_gen._runtime.uploads.row_outcomes import CreatedDataRow, FailedDataRow
from labelbox_gen.exceptions import LabelboxError
from labelbox_gen.runtime import Operation
from labelbox_gen_graphql import models, operations


def clients() -> None:
    Client("key", endpoint="https://example.com/graphql", http=HttpConfig(timeout=5, proxy="http://proxy"))
    Client(http=httpx.Client())
    AsyncClient(http=httpx.AsyncClient())
    with Client() as client:
        assert_type(client, Client)
        assert_type(client.execute("{ user { id } }"), dict[str, Any])
        assert_type(client.upload_file(Path("a")), str)
        assert_type(client.upload_data(b""), str)
        assert_type(client.download("url"), bytes)


def values(project: Project, dataset: Dataset, row: DataRow, label: Label, task: Task, user: User) -> None:
    assert_type(project.uid, str)
    assert_type(project.name, str)
    assert_type(project.description, str | None)
    assert_type(project.created_at, datetime)
    assert_type(project.setup_complete, datetime | None)
    assert_type(project.media_type, MediaType | None)
    assert_type(project.auto_audit_percentage, float | None)
    assert_type(dataset.row_count, int | None)
    assert_type(row.row_data, str)
    assert_type(row.global_key, str | None)
    assert_type(label.is_benchmark_reference, bool)
    assert_type(label.seconds_to_label, float | None)
    assert_type(task.status, TaskStatus)
    assert_type(user.email, str)


def filters() -> None:
    assert_type(Project.name == "x", Where[Project])
    assert_type(Project.name != "x", Where[Project])
    assert_type(Project.name < "x", Where[Project])
    assert_type(Project.name <= "x", Where[Project])
    assert_type(Project.created_at > datetime.now(), Where[Project])
    assert_type(Project.created_at >= datetime.now(), Where[Project])
    assert_type(Project.description == None, Where[Project])  # noqa: E711
    assert_type(Project.media_type == MediaType.IMAGE, Where[Project])
    assert_type((Project.name == "x") & (Project.uid != "y"), Where[Project])
    assert_type((Project.name == "x") | ~(Project.uid != "y"), Where[Project])
    assert_type(Project.name.in_(["x", "y"]), Where[Project])
    assert_type(Project.media_type.not_in([MediaType.IMAGE, None]), Where[Project])
    assert_type(DataRow.external_id == "x", Where[DataRow])
    assert_type(AsyncProject.name == "x", Where[AsyncProject])
    assert_type(Project.name.asc, Order[Project])
    assert_type(Dataset.created_at.desc, Order[Dataset])


def lists(client: Client, project: Project, dataset: Dataset, organization: Organization) -> None:
    assert_type(client.get_projects(), PaginatedCollection[Project])
    assert_type(client.get_projects(where=Project.name == "x"), PaginatedCollection[Project])
    assert_type(client.get_datasets(Dataset.name == "x"), PaginatedCollection[Dataset])
    assert_type(client.get_users(), PaginatedCollection[User])
    assert_type(client.get_roles(), PaginatedCollection[Role])
    assert_type(client.get_ontologies("x"), PaginatedCollection[Ontology])
    assert_type(client.get_labeling_frontends().get_one(), LabelingFrontend | None)
    assert_type(client.get_projects().get_many(3), list[Project])
    assert_type(client.get_projects()[:10], list[Project])
    assert_type(client.get_projects()[5], Project)
    assert_type(client.get_projects().count(), int)
    assert_type(len(dataset.data_rows()), int)
    assert_type(project.datasets(order_by=Dataset.name.asc), PaginatedCollection[Dataset])
    assert_type(project.labels(where=Label.seconds_to_label > 5), PaginatedCollection[Label])
    assert_type(dataset.data_rows(where=DataRow.external_id == "x"), PaginatedCollection[DataRow])
    assert_type(organization.users(), PaginatedCollection[User])
    assert_type([found.name for found in client.get_projects()], list[str])


def objects(client: Client, project: Project, dataset: Dataset, ontology: Ontology) -> None:
    assert_type(client.get_project("id"), Project)
    assert_type(client.create_project(name="x", description=None, media_type=MediaType.IMAGE), Project)
    assert_type(client.create_dataset(name="x", projects=[project]), Dataset)
    assert_type(client.create_project(name="x", media_type="IMAGE"), Project)
    assert_type(client.create_ontology("x", {"tools": []}), Ontology)
    assert_type(client.create_ontology("x", Path("ontology.json"), media_type="IMAGE"), Ontology)
    assert_type(project.to_dict(), dict[str, Any])
    assert_type(project.to_dict(mode="python"), dict[str, Any])
    assert_type(project.update(name="x", description=None), None)
    assert_type(project.delete(), None)
    assert_type(project.refresh(), None)
    assert_type(project.created_by(), User | None)
    assert_type(project.organization(), Organization)
    assert_type(project.ontology(), Ontology | None)
    assert_type(project.labeling_frontend(), LabelingFrontend | None)
    assert_type(project.datasets.connect(dataset), None)
    assert_type(project.datasets.disconnect(dataset), None)
    assert_type(project.connect_ontology(ontology), None)
    assert_type(project.get_label_count(), int)


def work(client: Client, project: Project, dataset: Dataset, rows: list[DataRow]) -> None:
    task = dataset.create_data_rows(
        [{DataRow.row_data: "x", DataRow.external_id: "y"}, "a.png", Path("b.png")]
    )
    assert_type(task, DataUpsertTask)
    assert_type(dataset.create_data_rows({"row_data": "x"} for _ in range(3)), DataUpsertTask)
    assert_type(dataset.create_data_rows(iter(["{}"]), journal="a", progress=True), DataUpsertTask)
    assert_type(dataset.upsert_data_rows([{"key": GlobalKey("x"), "row_data": "y"}]), DataUpsertTask)
    assert_type(
        dataset.upsert_data_rows([{"key": UniqueId("x"), "row_data": "y"}]).errors[0].index, int | None
    )
    assert_type(dataset.create_data_row(row_data="x"), DataRow)
    assert_type(dataset.data_row_for_external_id("x"), DataRow)
    assert_type(task.wait_till_done(5, progress=True), None)
    assert_type(task.wait_till_done(progress=lambda done, total: None), None)
    assert_type(task.result, list[CreatedDataRow])
    assert_type(task.errors, list[FailedDataRow])
    assert_type(rows[0].content(), bytes)
    DataRow.bulk_delete(rows)
    DataRow.bulk_delete(dataset.data_rows())
    Label.bulk_delete(project.labels())
    assert_type(LabelImport.create_from_objects(client, project.uid, "x", [{}]), LabelImport)
    assert_type(project.export(params={"label_details": True}), ExportTask)
    for row in project.export():
        assert_type(row, dict[str, Any])


def exports(client: Client, task: ExportTask, imported: LabelImport) -> None:
    for row in task.rows(offset=5):
        assert_type(row, ExportedRow)
        assert_type(row.offset, int)
        assert_type(row.json, dict[str, Any])
        assert_type(row.data_row.global_key, str | None)
        assert_type(row.data_row.details.created_at, datetime)
        assert_type(row.projects["id"].labels[0].label_details.created_by, str | None)
        assert_type(row.labels, list[ExportedLabel])
    for line in task.stream_lines(5):
        assert_type(line, bytes)
    for error in task.get_buffered_stream(StreamType.ERRORS):
        assert_type(error, ExportedRow)
    assert_type(ExportTask.get_task(client, "id"), ExportTask)
    assert_type(task.result, list[dict[str, Any]])
    assert_type(task.get_total_lines("ERRORS"), int | None)
    assert_type(task.to_jsonl("rows.jsonl", resume=False, progress=True), int)
    assert_type(task.to_parquet(Path("rows.parquet")), int)
    task.rows().close()
    for status in imported.stream_statuses():
        assert_type(status, dict[str, Any])


def batches(client: Client, project: Project, dataset: Dataset, rows: list[DataRow]) -> None:
    with client.batch(size=50, progress=True) as batch:
        assert_type(batch, MutationBatch)
        assert_type(batch.add(rows[0].update, external_id="x", row_data="y"), Outcome[None])
        assert_type(batch.add(client.create_project, name="x"), Outcome[Project])
        assert_type(batch.add(client.create_project, name="x").result(), Project)
        assert_type(batch.add(project.create_label, rows[0], label="{}"), Outcome[Label])
        assert_type(batch.add(project.datasets.connect, dataset), Outcome[None])
        assert_type(batch.add(client.graphql.delete_data_rows, ["x"]), Outcome[models.DeleteDataRows])
        assert_type(batch.send(), list[Outcome[Any]])


def typed_operations(client: Client) -> None:
    assert_type(client.graphql.get_project("id"), models.GetProject)
    assert_type(operations.GET_PROJECT, Operation)
    found = client.graphql.list_projects().projects
    assert_type(found, list[models.ProjectFields])
    assert_type(found[0].name, str)
    assert_type(found[0].created_at, datetime)


def errors(error: LabelboxError) -> None:
    assert_type(error.message, str)
    assert_type(error.operation, str | None)
    assert_type(error.path, tuple[str | int, ...] | None)


async def in_async(client: AsyncClient, project: AsyncProject, dataset: AsyncDataset) -> None:
    assert_type(await client.get_projects()[:10], list[AsyncProject])
    assert_type(await client.get_projects()[5], AsyncProject)
    assert_type(await client.get_projects().count(), int)
    async with AsyncClient() as opened:
        assert_type(opened, AsyncClient)
    assert_type(await client.get_project("id"), AsyncProject)
    assert_type(client.get_projects(), AsyncPaginatedCollection[AsyncProject])
    assert_type([found.name async for found in client.get_projects()], list[str])
    assert_type(await client.get_projects(where=AsyncProject.name == "x").get_one(), AsyncProject | None)
    assert_type(await project.update(name="x"), None)
    assert_type(project.datasets(), AsyncPaginatedCollection[AsyncDataset])
    assert_type(await dataset.create_data_rows([]), AsyncDataUpsertTask)
    assert_type(await (await dataset.create_data_rows([])).result, list[CreatedDataRow])
    assert_type(await client.graphql.get_project("id"), models.GetProject)
    async for row in await project.export():
        assert_type(row, dict[str, Any])
    async for typed in (await project.export()).rows():
        assert_type(typed, ExportedRow)
    await (await project.export()).stream_lines().aclose()


def specifications(project: Project, dataset: Dataset) -> None:
    params: ExportParams = {"label_details": True, "media_type_override": MediaType.IMAGE}
    filters: ExportFilters = {"workflow_status": "Done", "last_activity_at": ("2026-01-31", None)}
    row: DataRowSpec = {"row_data": "text", "global_key": "one", "media_type": MediaType.TEXT}
    assert_type(project.export(params=params, filters=filters), ExportTask)
    assert_type(dataset.create_data_rows([row]), DataUpsertTask)
    assert_type(labelbox_gen.__version__, str)
