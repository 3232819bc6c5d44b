"""Creation, lookup, update and deletion of projects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from labelbox_gen.server.access.permissions import MANAGE
from labelbox_gen.server.access.rule import in_organization, in_project
from labelbox_gen.server.dates import now
from labelbox_gen.server.features.queues.table import INITIAL_QUEUE
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.inputs import change_links, insert_from, required_name, update_from
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.graphql.root_fields import get_many, get_one
from labelbox_gen.server.store.row import Row

from ..datasets.table import DATASET
from ..labeling_frontends.table import LABELING_FRONTEND
from ..labels import rules as labels
from ..labels.table import LABEL
from ..ontologies.table import ONTOLOGY
from ..people.table import PROJECT_MEMBER
from ..queues.table import TASK_QUEUE
from .data_rows import change_datasets
from .generated_rows import generate_rows
from .table import PROJECT

RESOLVERS = Resolvers()
RESOLVERS.query("project")(get_one(PROJECT))
RESOLVERS.query("projects")(get_many(PROJECT))

QUEUES = (
    ("Initial labeling task", INITIAL_QUEUE),
    ("Rework (all rejected)", "MANUAL_REWORK_QUEUE"),
    ("Initial review task", "MANUAL_REVIEW_QUEUE"),
)
"""Task queues of a new project. A data row in none of them is done."""


@RESOLVERS.mutation("createProject", in_organization(MANAGE))
def create_project(context: Context, data: Mapping[str, Any]) -> Row:
    """Create a project with the caller as a member, optionally with a new or an existing dataset."""
    data = dict(data)
    dataset, append = data.pop("datasetNameOrId", None), data.pop("appendToExistingDataset", None)
    count = data.pop("dataRowCount", None)
    required_name(data)
    editor = context.store.find(LABELING_FRONTEND)[0]
    values = {"labeling_frontend_id": editor.id, "last_activity_time": now()}
    project = insert_from(context, PROJECT, data, created_by_id=context.user.id, **values)
    context.store.insert_many(
        TASK_QUEUE, [{"project_id": project.id, "name": name, "queue_type": kind} for name, kind in QUEUES]
    )
    role = {"project_id": project.id, "user_id": context.user.id, "role_id": context.user["org_role_id"]}
    context.store.insert(PROJECT_MEMBER, role)
    if dataset is not None:
        rows = _dataset(context, dataset, existing=bool(append))
        if count is None:
            _connect(context, project, rows)
        else:
            generate_rows(context, project, rows, count)
    return context.store.fresh(project)


@RESOLVERS.mutation("updateProject", in_project(MANAGE, "where.id"))
def update_project(context: Context, where: Mapping[str, Any], data: Mapping[str, Any]) -> Row:
    """Update a project. Deleting a project deletes its labels and keeps its datasets."""
    required_name(data)
    if data.get("deleted"):
        labels.delete(context.store, LABEL.table.c.project_id == where["id"], requeue=False)
    project = update_from(context, PROJECT, where["id"], data)
    change_datasets(context.store, project.id, data.get("datasets"))
    return context.store.fresh(project)


@RESOLVERS.mutation("setProjectModelSetupComplete", in_project(MANAGE, "where.id"))
def set_model_setup_complete(context: Context, where: Mapping[str, Any], data: Mapping[str, Any]) -> Row:
    return update_from(context, PROJECT, where["id"], data)


@RESOLVERS.mutation("project", in_project(MANAGE, "where.id"))
def project_scope(context: Context, where: Mapping[str, Any]) -> Row:
    """The project that the fields of ProjectMutationScope apply to."""
    return context.store.one(PROJECT, where["id"])


@RESOLVERS.project_mutation("connectOntology", MANAGE)
def connect_ontology(context: Context, project: Row, ontology_id: str) -> Row:
    ontology = context.store.one(ONTOLOGY, ontology_id)
    context.store.update(project, {"ontology_id": ontology.id, "setup_complete": now()})
    return ontology


@RESOLVERS.project_mutation("showPredictionsToLabelers", MANAGE)
def show_predictions(context: Context, project: Row, show: bool) -> Row:
    return context.store.update(project, {"showing_predictions_to_labelers": show})


def _dataset(context: Context, name: str, *, existing: bool) -> Row:
    """An existing dataset, by id, or a new one, by name."""
    if existing:
        return context.store.one(DATASET, name)
    required_name({"name": name})
    return context.store.insert(DATASET, {"name": name, "created_by_id": context.user.id})


def _connect(context: Context, project: Row, dataset: Row) -> None:
    """Connect a dataset to a new project."""
    change = {"datasets": {"connect": {"id": dataset.id}}}
    change_links(context, project, change)
    change_datasets(context.store, project.id, change["datasets"])


@RESOLVERS.field("Project", "issues")
def issues(context: Context, project: Row, **arguments: Any) -> Mapping[str, Any]:
    """Always empty: the server does not support issues."""
    return {"nodes": [], "totalCount": 0}
