"""The code examples of the v2.4 guide, in its order, with the names of this package. `test_guide.py` runs it.

Where an example of the guide cannot run as printed, a comment says why.
"""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone

from labelbox_gen import (
    Client,
    DataRow,
    Dataset,
    Label,
    PaginatedCollection,
    Project,
    Review,
    Webhook,
)


def main(client: Client) -> None:
    # 02 Creating your first project
    project = client.create_project(name="<project_name>")
    dataset = client.create_dataset(name="<dataset_name>", projects=project)
    dataset = client.get_dataset(dataset.uid)
    data_row = dataset.create_data_row(row_data="http://my_site.com/photos/img_01.jpg")
    data_row = dataset.create_data_row(row_data="path/to/file.jpg")

    # 02 End-to-end example
    project = client.create_project(name="Test Project")
    dataset = client.create_dataset(name="Test Dataset", projects=project)
    frontends = client.get_labeling_frontends()
    for frontend in frontends:
        print(frontend)
    ontology = project.labeling_frontend_options()  # option 1: there are none yet
    assert list(ontology) == []
    ontology = """
    {
      "tools": [],
      "classifications": []
    }
    """
    project.setup(list(frontends)[0], ontology)  # noqa: RUF015  # the guide says frontend_list, which it never made
    assert project.setup_complete is not None
    assert [options.customization_options for options in project.labeling_frontend_options()] == [ontology]

    # 03 Projects
    project = client.get_project(project.uid)
    print(project)
    for found in client.get_projects():
        print(found.name, found.uid)
    projects_x = client.get_projects(where=Project.name == "Test Project")
    for found in projects_x:
        print(found)
    assert next(iter(projects_x)) == project
    project.update(name="X", description="Y")
    projects = client.get_projects(where=(Project.name == "X") & (Project.description == "Y"))
    assert list(projects) == [project]
    project.update(name="Project Name")
    assert client.get_project(project.uid).name == "Project Name"

    # 04 Datasets
    print(client.get_dataset(dataset.uid))
    for each in client.get_datasets():
        print(each.uid)
    datasets_x = client.get_datasets(where=Dataset.name == "Test Dataset")
    assert list(datasets_x) == [dataset]
    dataset.update(description="Y")  # the guide compares fields of Project here
    datasets = client.get_datasets(where=(Dataset.name == "Test Dataset") & (Dataset.description == "Y"))
    assert list(datasets) == [dataset]

    # 05 Data rows
    task = dataset.create_data_rows(
        [
            {DataRow.row_data: "http://my_site.com/photos/img_01.jpg"},
            {DataRow.row_data: "http://my_site.com/photos/img_02.jpg"},
        ]
    )
    task.wait_till_done()
    task = dataset.create_data_rows(["path/to/file1.jpg", "path/to/file2.jpg"])
    task.wait_till_done()
    task = dataset.create_data_rows(
        [{DataRow.row_data: "http://my_site.com/photos/img_01.jpg"}, "path/to/file2.jpg"]
    )
    task.wait_till_done()
    with open("file.json") as f:
        task = dataset.create_data_rows(json.load(f))
    print(task)
    task.wait_till_done()
    assert task.status == "COMPLETE"
    data_row = dataset.data_row_for_external_id("12345")
    for each_row in dataset.data_rows():
        print(each_row)
    assert len(list(dataset.data_rows())) == 9
    some_date = datetime.now(timezone.utc) - timedelta(days=1)
    data_rows = list(
        dataset.data_rows(where=(DataRow.created_at > some_date) & (DataRow.external_id != "12345"))
    )
    DataRow.bulk_delete(data_rows)
    assert list(dataset.data_rows()) == [data_row]

    # 06 Labels
    label = project.create_label(data_row=data_row, label="<label_data_here>")
    assert label.data_row() == data_row
    url = project.export_labels()
    print(url)
    assert url is not None
    assert "<label_data_here>" in client.download(url).decode()
    Label.bulk_delete(project.labels())
    assert list(project.labels()) == []
    project.create_label(data_row=data_row, label="x")
    kept = project.create_label(data_row=data_row, label="y")
    Label.bulk_delete(
        project.labels(where=Label.label == "x")
    )  # the guide says Label.name, which there never was
    assert list(project.labels()) == [kept]

    # 07 General concepts
    print(project.name)
    project.update(name="Project Name")
    print(list(project.datasets()))
    dataset_1 = client.create_dataset(name="1")
    dataset_2 = client.create_dataset(name="2")
    project.datasets.connect(dataset_1)
    project.datasets.disconnect(dataset_1)
    project.datasets.connect(dataset_2)
    pages = client.get_projects()
    assert type(pages) is PaginatedCollection
    found = list(pages)[0]  # noqa: RUF015
    for each in found.datasets():
        print(each.name)
    first_ten: list[DataRow] = []
    for each_row in dataset.data_rows():
        first_ten.append(each_row)
        if len(first_ten) >= 10:
            break
    project_datasets = list(project.datasets())
    assert {each.name for each in project_datasets} == {"Test Dataset", "2"}

    # 08 Questions
    sorted_datasets = project.datasets(order_by=Dataset.name.asc)
    assert [each.name for each in sorted_datasets] == ["2", "Test Dataset"]
    assert client.execute("query { user { id } }")["user"]["id"] == client.get_user().uid

    # 09 Reference
    data_row_1 = dataset.create_data_row(row_data="http://my_site.com/photos/img_01.jpg")
    data_row_2 = data_row
    assert project.set_labeling_parameter_overrides([(data_row_1, 2, 3), (data_row_2, 1, 4)])
    overrides = project.labeling_parameter_overrides()
    assert {(each.priority, each.number_of_labels) for each in overrides} == {(2, 3), (1, 4)}
    assert project.unset_labeling_parameter_overrides([data_row_1, data_row_2])
    assert list(project.labeling_parameter_overrides()) == []
    model = project.create_prediction_model("cats", 1)
    assert project.active_prediction_model() == model
    prediction = project.create_prediction("{}", data_row)
    assert list(data_row.predictions()) == list(model.created_predictions()) == [prediction]
    metadata = data_row.create_metadata("TEXT", "This is a cat")
    assert [each.meta_value for each in data_row.metadata()] == [metadata.meta_value]
    review = kept.create_review(score=1)
    assert list(kept.reviews()) == list(project.reviews()) == [review]
    assert project.review_metrics(Review.NetScore.Positive) == 1
    assert project.review_metrics(None) == 0
    benchmark = kept.create_benchmark()
    assert list(project.benchmarks()) == [benchmark]
    assert benchmark.reference_label() == kept
    for performance in project.labeler_performance():
        print(performance.user.email, performance.count, performance.seconds_per_label)
    project.upsert_review_queue(0.5)
    assert project.extend_reservations("LabelingQueue") >= 0
    hook = Webhook.create(client, [Webhook.LABEL_CREATED], "https://example.com/hook", "secret", project)
    hook.update(topics=[Webhook.LABEL_DELETED], status=Webhook.INACTIVE)
    assert (hook.topics, hook.status) == (["LABEL_DELETED"], "INACTIVE")
    assert list(project.webhooks()) == [hook]
    review.update(score=-1.0)
    review.delete()
    data_row.delete()
    dataset.delete()
    project.delete()
