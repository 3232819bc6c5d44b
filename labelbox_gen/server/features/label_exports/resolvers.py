"""The file with all labels of a project."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta, timezone
from typing import Any

from labelbox_gen.server.access.permissions import REVIEW
from labelbox_gen.server.access.rule import in_project
from labelbox_gen.server.dates import now
from labelbox_gen.server.files.files import HOUR
from labelbox_gen.server.files.link import Link
from labelbox_gen.server.files.table import STORED_FILE
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.store.row import Row

from ..projects.table import PROJECT
from .table import COMPLETE, FAILED, LABEL_EXPORT

RESOLVERS = Resolvers()
_COLUMNS = LABEL_EXPORT.table.c


@RESOLVERS.mutation("exportLabels", in_project(REVIEW, "data.projectId"))
def export_labels(context: Context, data: Mapping[str, Any]) -> Mapping[str, Any]:
    """Returns the current file while it is recent; otherwise starts a new one, for which the client polls.

    The URL of a file stays the same while it is recent, and works for another hour. Links in a file have the host that
    its reader uses, so there is one file per host.
    """
    project = context.store.one(PROJECT, data["projectId"])
    mine = (_COLUMNS.project_id == project.id, _COLUMNS.base_url == context.base_url)
    found = context.store.find(LABEL_EXPORT, *mine, _COLUMNS.state != FAILED)
    export = found[-1] if found else None
    if export is None or (export["state"] == COMPLETE and _is_old(context, export)):
        _start(context, project)
    elif export["state"] == COMPLETE:
        url = f"{context.base_url}{_place(context, export)}"
        return {"downloadUrl": url, "createdAt": export["created_at"], "shouldPoll": False}
    return {"downloadUrl": None, "createdAt": None, "shouldPoll": True}


def _start(context: Context, project: Row) -> None:
    _forget_old(context, project)
    place = {"project_id": project.id, "created_by_id": context.user.id, "base_url": context.base_url}
    export = context.store.insert(LABEL_EXPORT, place)
    context.enqueue("export-labels", {"export_id": export.id, "base_url": context.base_url})


def _forget_old(context: Context, project: Row) -> None:
    """Files whose URLs have expired."""
    before = now() - timedelta(seconds=context.services.settings.label_export_seconds + HOUR)
    old = context.store.find(LABEL_EXPORT, _COLUMNS.project_id == project.id, _COLUMNS.created_at < before)
    files = [export["stored_file_id"] for export in old if export["stored_file_id"]]
    if old:
        context.store.delete(LABEL_EXPORT, LABEL_EXPORT.id.in_(old.ids))
        context.store.delete(STORED_FILE, STORED_FILE.id.in_(files))
    folder = context.services.files.folder
    context.store.after_commit.extend(lambda _, file=id: folder.remove(file) for id in files)


def _is_old(context: Context, export: Row) -> bool:
    return now() - export["created_at"] > timedelta(seconds=context.services.settings.label_export_seconds)


def _place(context: Context, export: Row) -> str:
    file = context.store.whole.one(STORED_FILE, export["stored_file_id"])
    young = context.services.settings.label_export_seconds
    made = export["created_at"].replace(tzinfo=timezone.utc).timestamp()
    return Link(file.id, expires=int(made + young + HOUR)).place(context.services.files.secret, file["name"])
