"""Label imports: creation and lookup."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from labelbox_gen.server.access.permissions import MANAGE
from labelbox_gen.server.access.rule import in_project
from labelbox_gen.server.errors import Conflict, Malformed, NotFound
from labelbox_gen.server.graphql.binding import slice_of
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.inputs import required_name
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.store.row import Page, Row

from ..projects.table import PROJECT
from .table import LABEL_IMPORT

RESOLVERS = Resolvers()
_COLUMNS = LABEL_IMPORT.table.c


@RESOLVERS.query("labelImport")
def label_import(context: Context, where: Mapping[str, Any]) -> Row:
    """Look up an import by id, or by name within a project."""
    if where.get("id"):
        return context.store.one(LABEL_IMPORT, where["id"])
    project_id, name = where.get("projectId"), where.get("name")
    if not project_id or not name:
        raise Malformed("'where' needs an id, or a projectId and a name")
    context.store.one(PROJECT, project_id)
    found = context.store.find(LABEL_IMPORT, _COLUMNS.project_id == project_id, _COLUMNS.name == name)
    if not found:
        raise NotFound(f"Project '{project_id}' has no label import '{name}'")
    return found[0]


@RESOLVERS.query("labelImports")
def label_imports(context: Context, where: Mapping[str, Any], **arguments: Any) -> Page:
    project = context.store.one(PROJECT, where.get("projectId") or "")
    return context.store.page(LABEL_IMPORT, slice_of(arguments), _COLUMNS.project_id == project.id)


@RESOLVERS.mutation("createLabelImport", in_project(MANAGE, "data.projectId"))
def create_label_import(context: Context, data: Mapping[str, Any]) -> Row:
    """Create the import and enqueue its job. Lines are validated by the job; only the file is checked here."""
    project = context.store.one(PROJECT, data["projectId"])
    required_name(data)
    named = context.store.find(LABEL_IMPORT, _COLUMNS.project_id == project.id, _COLUMNS.name == data["name"])
    if named:
        return _repeated(context, named[0], data)
    file = _file(context, data)
    values = {
        "project_id": project.id,
        "name": data["name"],
        "progress": "0%",
        "created_by_id": context.user.id,
    }
    path = context.services.files.links.stored(file.id, file["name"])
    imported = context.store.insert(LABEL_IMPORT, {**values, "input_file_url": path})
    context.enqueue("import-labels", {"import_id": imported.id, "file_id": file.id})
    return imported


def _repeated(context: Context, known: Row, data: Mapping[str, Any]) -> Row:
    """The existing import if its file has the same content, as a repeated request must be idempotent."""
    payload = data.get("filePayload")
    sent = _uploaded(context, data)["sha256"] if payload is None else payload["file"].draft.sha256
    file = context.services.files.owned(context.store.whole, known["input_file_url"] or "")
    if file is None or file["sha256"] != sent:
        raise Conflict(
            f"The project has a label import named '{known['name']}' with other content; choose another name"
        )
    return known


def _file(context: Context, data: Mapping[str, Any]) -> Row:
    """The file in the request, or an uploaded file. The server fetches no external URLs."""
    payload = data.get("filePayload")
    if (payload is None) == (data.get("fileUrl") is None):
        raise Malformed("Give exactly one of 'filePayload' and 'fileUrl'")
    if payload is None:
        return _uploaded(context, data)
    return context.services.files.keep(context.store, payload["file"], context.user.id)


def _uploaded(context: Context, data: Mapping[str, Any]) -> Row:
    file = context.services.files.owned(context.store, data.get("fileUrl") or "")
    if file is None:
        raise Malformed("'fileUrl' is not the URL of a file that was uploaded to this server")
    return file
