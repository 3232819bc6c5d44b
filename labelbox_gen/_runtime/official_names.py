"""Public names of the official SDK that this SDK does not have, and what to use instead.

The key is a name of the package, or a class and its member.
"""

from __future__ import annotations

from collections.abc import Mapping

_METHOD = "Use {}."
_EXPORT = _METHOD.format("export(params=..., filters=...)")
_WAIT = _METHOD.format("wait_till_done(timeout_seconds)")

INSTEAD: Mapping[str, str] = {
    "BufferedJsonConverterOutput": _METHOD.format("a for loop over the export"),
    "DataRow.export": _METHOD.format("dataset.export(filters={'data_row_ids': [...]})"),
    "DataRow.export_v2": _METHOD.format("dataset.export(filters={'data_row_ids': [...]})"),
    "Dataset.data_rows_for_external_id": _METHOD.format(
        "dataset.data_rows(where=DataRow.external_id == '...')"
    ),
    "Dataset.export_v2": _EXPORT,
    "ExportTask.wait_until_done": _WAIT,
    "LabelImport.create": _METHOD.format(
        "LabelImport.create_from_file, create_from_objects or create_from_url"
    ),
    "LabelImport.parent_id": _METHOD.format("label_import.project().uid"),
    "LabelImport.wait_until_done": _WAIT,
    "Project.export_v2": _EXPORT,
    "Project.get_label_imports": _METHOD.format("LabelImport.from_name(client, project_id, name)"),
    "Task.get_task": _METHOD.format("client.get_task_by_id(task_id)"),
    "Task.has_errors": _METHOD.format("task.errors"),
    "Task.status_as_enum": _METHOD.format("task.status, which compares with TaskStatus"),
    "Task.wait_until_done": _WAIT,
    "Webhook.Status": _METHOD.format("labelbox_gen.WebhookStatus"),
    "Webhook.Topic": _METHOD.format("labelbox_gen.WebhookTopic"),
    "Webhook.topic": _METHOD.format("webhook.topics"),
}

#: The hint for a member that neither resembles another one nor is in the table.
GRAPHQL = "client.execute(query, params) runs any GraphQL operation of the API."


def instead_of(name: str, *owners: str) -> str | None:
    """What to use instead of a member of a class, given with its bases, or of a name of the package."""
    keys = [f"{owner}.{name}" for owner in owners] or [name]
    return next((INSTEAD[key] for key in keys if key in INSTEAD), None)
