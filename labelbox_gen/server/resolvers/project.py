"""Projects: create, read, change, delete."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import labels
from ..context import Context
from ..dates import now
from ..entities import DATASET, LABEL, ONTOLOGY, PROJECT, PROJECT_MEMBER, TASK_QUEUE
from ..inputs import change_links, insert_from, required_name, update_from
from ..operations import get_many, get_one
from ..project_rows import INITIAL_QUEUE, change_datasets
from ..resolver import Resolvers
from ..store.row import Row

RESOLVERS = Resolvers()
RESOLVERS.query("project")(get_one(PROJECT))
RESOLVERS.query("projects")(get_many(PROJECT))

QUEUES = (
    ("Initial labeling task", INITIAL_QUEUE),
    ("Rework (all rejected)", "MANUAL_REWORK_QUEUE"),
    ("Initial review task", "MANUAL_REVIEW_QUEUE"),
)
"""What every project starts with; a data row that is in none of them is done."""


@RESOLVERS.mutation("createProject")
def create_project(context: Context, data: Mapping[str, Any]) -> Row:
    """The creator becomes a member. A dataset may come with the project, named or created."""
    data = dict(data)
    dataset, append = data.pop("datasetNameOrId", None), data.pop("appendToExistingDataset", None)
    data.pop("dataRowCount", None)
    required_name(data)
    project = insert_from(context, PROJECT, data, created_by_id=context.user.id)
    context.store.insert_many(
        TASK_QUEUE, [{"project_id": project.id, "name": name, "queue_type": kind} for name, kind in QUEUES]
    )
    role = {"project_id": project.id, "user_id": context.user.id, "role_id": context.user["org_role_id"]}
    context.store.insert(PROJECT_MEMBER, role)
    if dataset is not None:
        _join_dataset(context, project, dataset, existing=bool(append))
    return context.store.fresh(project)


@RESOLVERS.mutation("updateProject")
def update_project(context: Context, where: Mapping[str, Any], data: Mapping[str, Any]) -> Row:
    """Deleting a project deletes its labels; its datasets stay."""
    required_name(data)
    if data.get("deleted"):
        labels.delete(context.store, LABEL.table.c.project_id == where["id"], requeue=False)
    project = update_from(context, PROJECT, where["id"], data)
    change_datasets(context.store, project.id, data.get("datasets"))
    return context.store.fresh(project)


@RESOLVERS.mutation("setProjectModelSetupComplete")
def set_model_setup_complete(context: Context, where: Mapping[str, Any], data: Mapping[str, Any]) -> Row:
    return update_from(context, PROJECT, where["id"], data)


@RESOLVERS.mutation("project")
def project_scope(context: Context, where: Mapping[str, Any]) -> Row:
    """What is done to one project: the fields of ProjectMutationScope take it from here."""
    return context.store.one(PROJECT, where["id"])


@RESOLVERS.field("ProjectMutationScope", "connectOntology")
def connect_ontology(context: Context, project: Row, ontology_id: str) -> Row:
    ontology = context.store.one(ONTOLOGY, ontology_id)
    context.store.update(project, {"ontology_id": ontology.id, "setup_complete": now()})
    return ontology


@RESOLVERS.field("ProjectMutationScope", "showPredictionsToLabelers")
def show_predictions(context: Context, project: Row, show: bool) -> Row:
    return context.store.update(project, {"showing_predictions_to_labelers": show})


def _join_dataset(context: Context, project: Row, name: str, *, existing: bool) -> None:
    """A dataset that came with the project: an existing one by id, or a new one by name."""
    if existing:
        dataset = context.store.one(DATASET, name)
    else:
        dataset = context.store.insert(DATASET, {"name": name, "created_by_id": context.user.id})
    change = {"datasets": {"connect": {"id": dataset.id}}}
    change_links(context, project, change)
    change_datasets(context.store, project.id, change["datasets"])


@RESOLVERS.field("Project", "issues")
def issues(context: Context, project: Row, **arguments: Any) -> Mapping[str, Any]:
    """None: this server refuses to create issues, so there are none."""
    return {"nodes": [], "totalCount": 0}
