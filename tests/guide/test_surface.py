"""Every class, field, relationship, method and constant in section 9 of the v2.4 guide is there, in both halves."""

from __future__ import annotations

import inspect
from typing import NamedTuple

import pytest

import labelbox_gen
from labelbox_gen._runtime.entities.fields import Column, Value


class Surface(NamedTuple):
    """What the guide says of a class, each a list of words."""

    fields: str = ""
    relationships: str = ""
    methods: str = ""
    constants: str = ""


GUIDE = {
    "Client": Surface(
        methods="create_dataset create_project execute get_dataset get_datasets get_labeling_frontends get_organization"
        " get_project get_projects get_user upload_data"
    ),
    "Project": Surface(
        "auto_audit_number_of_labels auto_audit_percentage created_at description last_activity_time name"
        " setup_complete uid updated_at",
        "labels active_prediction_model benchmarks created_by datasets labeling_frontend labeling_frontend_options"
        " labeling_parameter_overrides organization predictions reviews webhooks",
        "create_label create_prediction create_prediction_model delete export_labels extend_reservations"
        " labeler_performance labels review_metrics set_labeling_parameter_overrides setup"
        " unset_labeling_parameter_overrides update upsert_review_queue",
    ),
    "Dataset": Surface(
        "created_at description name uid updated_at",
        "created_by data_rows organization projects",
        "create_data_row create_data_rows data_row_for_external_id delete update",
    ),
    "DataRow": Surface(
        "created_at external_id row_data uid updated_at",
        "created_by dataset labels metadata organization predictions",
        "bulk_delete create_metadata delete update",
    ),
    "Label": Surface(
        "agreement benchmark_agreement is_benchmark_reference label seconds_to_label uid",
        "created_by data_row project reviews",
        "bulk_delete create_benchmark create_review delete update",
    ),
    "AssetMetadata": Surface("meta_type meta_value uid", constants="VIDEO IMAGE TEXT"),
    "LabelingFrontend": Surface("description iframe_url_path name uid", "projects"),
    "LabelingFrontendOptions": Surface("customization_options uid", "labeling_frontend organization project"),
    "LabelingParameterOverride": Surface("number_of_labels priority uid", "data_row"),
    "Task": Surface(
        "completion_percentage created_at name status uid updated_at",
        "created_by organization",
        "refresh wait_till_done",
    ),
    "Webhook": Surface(
        "created_at status topics uid updated_at url",
        "created_by organization project",
        "create update",
        "ACTIVE INACTIVE REVOKED LABEL_CREATED LABEL_UPDATED LABEL_DELETED",
    ),
    "User": Surface(
        "created_at email intercom_hash is_external_user is_viewer nickname name picture uid updated_at",
        "created_tasks organization projects",
    ),
    "Organization": Surface("created_at name uid updated_at", "projects users webhooks"),
    "Review": Surface(
        "created_at score uid updated_at",
        "created_by label organization project",
        "delete update",
        "NetScore",
    ),
    "Benchmark": Surface(
        "average_agreement completed_count created_at last_activity uid",
        "created_by reference_label",
        "delete",
    ),
    "Prediction": Surface(
        "agreement created_at label uid updated_at", "data_row organization prediction_model project"
    ),
    "PredictionModel": Surface(
        "created_at name slug uid updated_at version", "created_by created_predictions organization"
    ),
}

HALVES = [f"{half}{name}" for name in GUIDE for half in ("", "Async")]


def parts(half: str, kind: str) -> list[tuple[type, str]]:
    found = getattr(labelbox_gen, half)
    return [(found, name) for name in getattr(GUIDE[half.removeprefix("Async")], kind).split()]


@pytest.mark.parametrize("half", HALVES)
def test_fields_are_columns(half: str) -> None:
    for found, name in parts(half, "fields"):
        assert isinstance(getattr(found, name), Value | Column), name


@pytest.mark.parametrize("half", HALVES)
def test_relationships_are_called(half: str) -> None:
    for found, name in parts(half, "relationships"):
        relationship = getattr(found, name)
        assert callable(relationship) or isinstance(relationship, property), name


@pytest.mark.parametrize("half", HALVES)
def test_methods_are_described(half: str) -> None:
    for found, name in parts(half, "methods"):
        assert (inspect.getdoc(getattr(found, name)) or "").strip(), name


@pytest.mark.parametrize("half", HALVES)
def test_constants_are_their_names(half: str) -> None:
    for found, name in parts(half, "constants"):
        assert name == "NetScore" or getattr(found, name) == name


def test_net_scores_are_the_same_in_both_halves() -> None:
    assert [score.name for score in labelbox_gen.Review.NetScore] == ["Negative", "Zero", "Positive"]
    assert labelbox_gen.Review.NetScore is labelbox_gen.AsyncReview.NetScore


def test_a_performance_is_a_named_tuple() -> None:
    assert labelbox_gen.LabelerPerformance._fields == (
        *("user", "count", "seconds_per_label", "total_time_labeling", "consensus"),
        *("average_benchmark_agreement", "last_activity_time"),
    )


@pytest.mark.parametrize(
    ("method", "arguments"),
    [
        ("Project.setup", "labeling_frontend labeling_frontend_options"),
        ("Project.create_label", "data_row label seconds_to_label"),
        ("Project.create_prediction", "label data_row prediction_model"),
        ("Project.create_prediction_model", "name version"),
        ("Project.export_labels", "timeout_seconds"),
        ("Project.extend_reservations", "queue_type"),
        ("Project.labels", "datasets order_by"),
        ("Project.review_metrics", "net_score"),
        ("Project.set_labeling_parameter_overrides", "data"),
        ("Project.unset_labeling_parameter_overrides", "data_rows"),
        ("Project.upsert_review_queue", "quota_factor"),
        ("Dataset.create_data_rows", "items"),
        ("Dataset.data_row_for_external_id", "external_id"),
        ("DataRow.bulk_delete", "data_rows"),
        ("DataRow.create_metadata", "meta_type meta_value"),
        ("Label.bulk_delete", "labels"),
        ("Task.wait_till_done", "timeout_seconds"),
        ("Webhook.create", "client topics url secret project"),
        ("Webhook.update", "topics url status"),
        ("Client.execute", "query params timeout"),
        ("Client.get_dataset", "dataset_id"),
        ("Client.get_project", "project_id"),
        ("Client.get_projects", "where"),
        ("Client.get_datasets", "where"),
        ("Client.get_labeling_frontends", "where"),
        ("Client.__init__", "api_key endpoint"),
    ],
)
def test_arguments_have_the_guides_names_and_order(method: str, arguments: str) -> None:
    kind, name = method.split(".")
    found = list(inspect.signature(getattr(getattr(labelbox_gen, kind), name)).parameters)
    wanted = arguments.split()
    assert [each for each in found if each in wanted] == wanted
    assert next(each for each in found if each != "self") == wanted[0]
