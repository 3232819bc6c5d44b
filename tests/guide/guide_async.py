"""The async twin of `guide.py`."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from typing import TypeVar

from labelbox_gen import (
    AsyncClient,
    AsyncDataRow,
    AsyncDataset,
    AsyncLabel,
    AsyncPaginatedCollection,
    AsyncProject,
    AsyncReview,
    AsyncWebhook,
)

ItemT = TypeVar("ItemT")


async def all_of(pages: AsyncPaginatedCollection[ItemT]) -> list[ItemT]:
    """What `list` is to the other half."""
    return [item async for item in pages]


async def main(client: AsyncClient) -> None:
    # 02 Creating your first project
    project = await client.create_project(name="<project_name>")
    dataset = await client.create_dataset(name="<dataset_name>", projects=project)
    dataset = await client.get_dataset(dataset.uid)
    data_row = await dataset.create_data_row(row_data="http://my_site.com/photos/img_01.jpg")
    data_row = await dataset.create_data_row(row_data="path/to/file.jpg")

    # 02 End-to-end example
    project = await client.create_project(name="Test Project")
    dataset = await client.create_dataset(name="Test Dataset", projects=project)
    frontends = client.get_labeling_frontends()
    async for frontend in frontends:
        print(frontend)
    ontology = project.labeling_frontend_options()  # option 1: there are none yet
    assert await all_of(ontology) == []
    ontology = """
    {
      "tools": [],
      "classifications": []
    }
    """
    await project.setup(
        (await all_of(frontends))[0], ontology
    )  # the guide says frontend_list, which it never made
    assert project.setup_complete is not None
    assert [options.customization_options async for options in project.labeling_frontend_options()] == [
        ontology
    ]

    # 03 Projects
    project = await client.get_project(project.uid)
    print(project)
    async for found in client.get_projects():
        print(found.name, found.uid)
    projects_x = client.get_projects(where=AsyncProject.name == "Test Project")
    async for found in projects_x:
        print(found)
    assert await projects_x.get_one() == project
    await project.update(name="X", description="Y")
    projects = client.get_projects(where=(AsyncProject.name == "X") & (AsyncProject.description == "Y"))
    assert await all_of(projects) == [project]
    await project.update(name="Project Name")
    assert (await client.get_project(project.uid)).name == "Project Name"

    # 04 Datasets
    print(await client.get_dataset(dataset.uid))
    async for each in client.get_datasets():
        print(each.uid)
    datasets_x = client.get_datasets(where=AsyncDataset.name == "Test Dataset")
    assert await all_of(datasets_x) == [dataset]
    await dataset.update(description="Y")  # the guide compares fields of Project here
    datasets = client.get_datasets(
        where=(AsyncDataset.name == "Test Dataset") & (AsyncDataset.description == "Y")
    )
    assert await all_of(datasets) == [dataset]

    # 05 Data rows
    task = await dataset.create_data_rows(
        [
            {AsyncDataRow.row_data: "http://my_site.com/photos/img_01.jpg"},
            {AsyncDataRow.row_data: "http://my_site.com/photos/img_02.jpg"},
        ]
    )
    await task.wait_till_done()
    task = await dataset.create_data_rows(["path/to/file1.jpg", "path/to/file2.jpg"])
    await task.wait_till_done()
    task = await dataset.create_data_rows(
        [{AsyncDataRow.row_data: "http://my_site.com/photos/img_01.jpg"}, "path/to/file2.jpg"]
    )
    await task.wait_till_done()
    with open("file.json") as f:
        task = await dataset.create_data_rows(json.load(f))
    print(task)
    await task.wait_till_done()
    assert task.status == "COMPLETE"
    data_row = await dataset.data_row_for_external_id("12345")
    async for each_row in dataset.data_rows():
        print(each_row)
    assert len(await all_of(dataset.data_rows())) == 9
    some_date = datetime.now(timezone.utc) - timedelta(days=1)
    data_rows = await all_of(
        dataset.data_rows(where=(AsyncDataRow.created_at > some_date) & (AsyncDataRow.external_id != "12345"))
    )
    await AsyncDataRow.bulk_delete(data_rows)
    assert await all_of(dataset.data_rows()) == [data_row]

    # 06 Labels
    label = await project.create_label(data_row=data_row, label="<label_data_here>")
    assert await label.data_row() == data_row
    url = await project.export_labels()
    print(url)
    assert url is not None
    assert "<label_data_here>" in (await client.download(url)).decode()
    await AsyncLabel.bulk_delete(project.labels())
    assert await all_of(project.labels()) == []
    await project.create_label(data_row=data_row, label="x")
    kept = await project.create_label(data_row=data_row, label="y")
    await AsyncLabel.bulk_delete(
        project.labels(where=AsyncLabel.label == "x")
    )  # the guide says AsyncLabel.name, which there never was
    assert await all_of(project.labels()) == [kept]

    # 07 General concepts
    print(project.name)
    await project.update(name="Project Name")
    print(await all_of(project.datasets()))
    dataset_1 = await client.create_dataset(name="1")
    dataset_2 = await client.create_dataset(name="2")
    await project.datasets.connect(dataset_1)
    await project.datasets.disconnect(dataset_1)
    await project.datasets.connect(dataset_2)
    pages = client.get_projects()
    assert type(pages) is AsyncPaginatedCollection
    found = (await all_of(pages))[0]
    async for each in found.datasets():
        print(each.name)
    first_ten: list[AsyncDataRow] = []
    async for each_row in dataset.data_rows():
        first_ten.append(each_row)
        if len(first_ten) >= 10:
            break
    project_datasets = await all_of(project.datasets())
    assert {each.name for each in project_datasets} == {"Test Dataset", "2"}

    # 08 Questions
    sorted_datasets = project.datasets(order_by=AsyncDataset.name.asc)
    assert [each.name async for each in sorted_datasets] == ["2", "Test Dataset"]
    assert (await client.execute("query { user { id } }"))["user"]["id"] == (await client.get_user()).uid

    # 09 Reference
    data_row_1 = await dataset.create_data_row(row_data="http://my_site.com/photos/img_01.jpg")
    data_row_2 = data_row
    assert await project.set_labeling_parameter_overrides([(data_row_1, 2, 3), (data_row_2, 1, 4)])
    overrides = project.labeling_parameter_overrides()
    assert {(each.priority, each.number_of_labels) async for each in overrides} == {(2, 3), (1, 4)}
    assert await project.unset_labeling_parameter_overrides([data_row_1, data_row_2])
    assert await all_of(project.labeling_parameter_overrides()) == []
    model = await project.create_prediction_model("cats", 1)
    assert await project.active_prediction_model() == model
    prediction = await project.create_prediction("{}", data_row)
    assert await all_of(data_row.predictions()) == await all_of(model.created_predictions()) == [prediction]
    metadata = await data_row.create_metadata("TEXT", "This is a cat")
    assert [each.meta_value async for each in data_row.metadata()] == [metadata.meta_value]
    review = await kept.create_review(score=1)
    assert await all_of(kept.reviews()) == await all_of(project.reviews()) == [review]
    assert await project.review_metrics(AsyncReview.NetScore.Positive) == 1
    assert await project.review_metrics(None) == 0
    benchmark = await kept.create_benchmark()
    assert await all_of(project.benchmarks()) == [benchmark]
    assert await benchmark.reference_label() == kept
    async for performance in project.labeler_performance():
        print(performance.user.email, performance.count, performance.seconds_per_label)
    await project.upsert_review_queue(0.5)
    assert await project.extend_reservations("LabelingQueue") >= 0
    hook = await AsyncWebhook.create(
        client, [AsyncWebhook.LABEL_CREATED], "https://example.com/hook", "secret", project
    )
    await hook.update(topics=[AsyncWebhook.LABEL_DELETED], status=AsyncWebhook.INACTIVE)
    assert (hook.topics, hook.status) == (["LABEL_DELETED"], "INACTIVE")
    assert await all_of(project.webhooks()) == [hook]
    await review.update(score=-1.0)
    await review.delete()
    await data_row.delete()
    await dataset.delete()
    await project.delete()
