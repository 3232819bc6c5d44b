# Written by `make codegen` from generated/labelbox_gen_graphql/_async/graphql/__init__.py. DO NOT EDIT.
"""A client with one method for each operation, from schema/schema.graphql and queries/. DO NOT EDIT.

Importing this package loads no operation: the module of a method is loaded at its first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from labelbox_gen.runtime import Send

    from . import (
        asset_metadata,
        benchmark,
        data_row,
        dataset,
        export,
        file,
        label,
        label_import,
        labeling_frontend,
        labeling_frontend_options,
        labeling_parameter_override,
        metadata,
        ontology,
        organization,
        prediction,
        prediction_model,
        project,
        review,
        role,
        task,
        user,
        webhook,
    )

    class Methods(
        asset_metadata.Methods,
        benchmark.Methods,
        data_row.Methods,
        dataset.Methods,
        export.Methods,
        file.Methods,
        label.Methods,
        label_import.Methods,
        labeling_frontend.Methods,
        labeling_frontend_options.Methods,
        labeling_parameter_override.Methods,
        metadata.Methods,
        ontology.Methods,
        organization.Methods,
        prediction.Methods,
        prediction_model.Methods,
        project.Methods,
        review.Methods,
        role.Methods,
        task.Methods,
        user.Methods,
        webhook.Methods,
    ):
        """The methods as type checkers see them."""

else:
    Methods = object

_MODULES: dict[str, str] = {
    "get_asset_metadata": "asset_metadata",
    "delete_label_benchmark": "benchmark",
    "get_benchmark": "benchmark",
    "get_benchmark_created_by": "benchmark",
    "get_benchmark_reference_label": "benchmark",
    "create_data_row_metadata": "data_row",
    "delete_data_rows": "data_row",
    "get_data_row": "data_row",
    "get_data_row_created_by": "data_row",
    "get_data_row_dataset": "data_row",
    "get_data_row_organization": "data_row",
    "list_data_row_asset_metadata": "data_row",
    "list_data_row_labels": "data_row",
    "list_data_row_predictions": "data_row",
    "list_failed_data_row_imports": "data_row",
    "list_successful_data_row_imports": "data_row",
    "update_data_row": "data_row",
    "upsert_data_rows": "data_row",
    "connect_dataset_projects": "dataset",
    "create_dataset": "dataset",
    "delete_dataset": "dataset",
    "disconnect_dataset_projects": "dataset",
    "get_dataset": "dataset",
    "get_dataset_created_by": "dataset",
    "get_dataset_organization": "dataset",
    "list_dataset_data_rows": "dataset",
    "list_dataset_projects": "dataset",
    "list_datasets": "dataset",
    "page_dataset_data_rows": "dataset",
    "update_dataset": "dataset",
    "export_data_rows_in_catalog": "export",
    "export_data_rows_in_project": "export",
    "get_export_file": "export",
    "get_export_header": "export",
    "get_export_start": "export",
    "upload_file": "file",
    "create_label_benchmark": "label",
    "delete_labels": "label",
    "get_label": "label",
    "get_label_created_by": "label",
    "get_label_data_row": "label",
    "get_label_project": "label",
    "list_label_reviews": "label",
    "review_label": "label",
    "update_label": "label",
    "find_label_import": "label_import",
    "get_label_import": "label_import",
    "get_label_import_created_by": "label_import",
    "get_label_import_project": "label_import",
    "start_label_import_from_file": "label_import",
    "start_label_import_from_url": "label_import",
    "get_labeling_frontend": "labeling_frontend",
    "list_labeling_frontend_projects": "labeling_frontend",
    "list_labeling_frontends": "labeling_frontend",
    "get_labeling_frontend_options": "labeling_frontend_options",
    "get_labeling_frontend_options_labeling_frontend": "labeling_frontend_options",
    "get_labeling_frontend_options_organization": "labeling_frontend_options",
    "get_labeling_frontend_options_project": "labeling_frontend_options",
    "get_labeling_parameter_override_data_row": "labeling_parameter_override",
    "get_metadata_ontology": "metadata",
    "read_data_row_metadata": "metadata",
    "remove_data_row_metadata": "metadata",
    "remove_metadata_schema": "metadata",
    "upsert_data_row_metadata": "metadata",
    "upsert_metadata_schema": "metadata",
    "get_ontology": "ontology",
    "get_ontology_created_by": "ontology",
    "list_ontologies": "ontology",
    "list_ontology_projects": "ontology",
    "upsert_ontology": "ontology",
    "get_organization": "organization",
    "list_organization_projects": "organization",
    "list_organization_users": "organization",
    "list_organization_webhooks": "organization",
    "get_prediction": "prediction",
    "get_prediction_data_row": "prediction",
    "get_prediction_organization": "prediction",
    "get_prediction_prediction_model": "prediction",
    "get_prediction_project": "prediction",
    "create_prediction_model": "prediction_model",
    "get_prediction_model": "prediction_model",
    "get_prediction_model_created_by": "prediction_model",
    "get_prediction_model_organization": "prediction_model",
    "list_prediction_model_created_predictions": "prediction_model",
    "connect_project_active_prediction_model": "project",
    "connect_project_datasets": "project",
    "connect_project_labeling_frontend": "project",
    "connect_project_ontology": "project",
    "create_project": "project",
    "create_project_label": "project",
    "create_project_prediction": "project",
    "delete_project": "project",
    "disconnect_project_active_prediction_model": "project",
    "disconnect_project_datasets": "project",
    "disconnect_project_labeling_frontend": "project",
    "export_project_labels": "project",
    "extend_project_reservations": "project",
    "get_project": "project",
    "get_project_active_prediction_model": "project",
    "get_project_created_by": "project",
    "get_project_label_count": "project",
    "get_project_labeling_frontend": "project",
    "get_project_ontology": "project",
    "get_project_organization": "project",
    "get_project_review_metrics": "project",
    "list_project_benchmarks": "project",
    "list_project_datasets": "project",
    "list_project_label_imports": "project",
    "list_project_labeler_performance": "project",
    "list_project_labeling_frontend_options": "project",
    "list_project_labeling_parameter_overrides": "project",
    "list_project_labels": "project",
    "list_project_predictions": "project",
    "list_project_reviews": "project",
    "list_project_webhooks": "project",
    "list_projects": "project",
    "set_project_labeling_parameter_overrides": "project",
    "set_up_project": "project",
    "unset_project_labeling_parameter_overrides": "project",
    "update_project": "project",
    "upsert_project_review_queue": "project",
    "delete_review": "review",
    "get_review": "review",
    "get_review_created_by": "review",
    "get_review_label": "review",
    "get_review_organization": "review",
    "get_review_project": "review",
    "update_review": "review",
    "list_roles": "role",
    "get_task": "task",
    "get_task_created_by": "task",
    "get_task_organization": "task",
    "get_user": "user",
    "get_user_org_role": "user",
    "get_user_organization": "user",
    "list_user_created_tasks": "user",
    "list_user_projects": "user",
    "list_users": "user",
    "change_webhook": "webhook",
    "get_webhook": "webhook",
    "get_webhook_created_by": "webhook",
    "get_webhook_organization": "webhook",
    "get_webhook_project": "webhook",
    "register_webhook": "webhook",
}


class GraphQL(Methods):
    """The operations of `queries/` as methods; the results are models of `models`."""

    def __init__(self, send: Send) -> None:
        self._send = send

    if not TYPE_CHECKING:  # type checkers see the methods above, and report other names

        def __getattr__(self, name: str) -> object:
            module = _MODULES.get(name)
            if module is None:
                from labelbox_gen.runtime import unknown_name

                raise unknown_name(type(self).__name__, name, list(_MODULES), kind="class")
            setattr(GraphQL, name, vars(import_module(f".{module}", __name__).Methods)[name])
            return getattr(self, name)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *_MODULES})
