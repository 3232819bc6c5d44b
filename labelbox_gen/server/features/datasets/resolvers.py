"""Datasets, and the data rows in one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from labelbox_gen.server.access.permissions import MANAGE
from labelbox_gen.server.access.rule import in_organization
from labelbox_gen.server.errors import Malformed, NotFound
from labelbox_gen.server.graphql.binding import slice_of
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.inputs import insert_from, required_name, update_from
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.graphql.root_fields import get_many, get_one
from labelbox_gen.server.store.row import Row

from ..data_rows.lookup import delete
from ..data_rows.table import DATA_ROW
from ..projects.data_rows import add_dataset
from .table import DATASET

RESOLVERS = Resolvers()
RESOLVERS.query("dataset")(get_one(DATASET))
RESOLVERS.query("datasets")(get_many(DATASET))


@RESOLVERS.mutation("createDataset", in_organization(MANAGE))
def create_dataset(context: Context, data: Mapping[str, Any]) -> Row:
    required_name(data)
    return insert_from(
        context, DATASET, _described(data, data.get("description")), created_by_id=context.user.id
    )


@RESOLVERS.mutation("updateDataset", in_organization(MANAGE))
def update_dataset(context: Context, where: Mapping[str, Any], data: Mapping[str, Any]) -> Row:
    """Deleting a dataset deletes its data rows and their labels."""
    required_name(data)
    if "description" in data:
        data = _described(data, data["description"])
    dataset = update_from(context, DATASET, where["id"], data)
    if data.get("deleted"):
        delete(context.store, DATA_ROW.table.c.dataset_id == dataset.id)
    if data.get("projects") and data["projects"].get("connect"):
        add_dataset(context.store, data["projects"]["connect"]["id"], dataset.id)
    return context.store.fresh(dataset)


@RESOLVERS.query("datasetDataRows")
def dataset_data_rows(
    context: Context, id: str, from_: str | None = None, **arguments: Any
) -> Mapping[str, Any]:
    """Read by cursor: `startCursor` is the id of the last row if there are more rows."""
    dataset = context.store.one(DATASET, id)
    inside = DATA_ROW.table.c.dataset_id == dataset.id
    where: Mapping[str, Any] = arguments.get("where") or {}
    arguments["where"] = {name: _stored(context, name, value) for name, value in where.items()}
    rows, cursor = context.store.page_after(
        DATA_ROW, slice_of(arguments), from_, inside, context.store.browsed(DATA_ROW.id)
    )
    return {"nodes": rows, "pageInfo": {"hasNextPage": cursor is not None, "startCursor": cursor}}


@RESOLVERS.mutation("setSignerForDataset", in_organization(MANAGE))
def set_signer(context: Context, where: Mapping[str, Any], data: Mapping[str, Any]) -> Row:
    context.store.one(DATASET, where["id"])
    raise NotFound.of("IamIntegration", data["signerId"])


@RESOLVERS.mutation("clearSignerForDataset", in_organization(MANAGE))
def clear_signer(context: Context, where: Mapping[str, Any]) -> Row:
    return context.store.one(DATASET, where["id"])


@RESOLVERS.mutation("validateDataset", in_organization(MANAGE))
def validate_dataset(context: Context, where: Mapping[str, Any]) -> Mapping[str, Any]:
    dataset = context.store.one(DATASET, where["id"])
    raise Malformed(f"Dataset '{dataset.id}' has no IAM integration to validate")


def _stored(context: Context, name: str, value: Any) -> Any:
    """Links to files of this server are stored without the server's URL."""
    return (
        context.services.files.local(context.store, value) if name.startswith("rowData") and value else value
    )


def _described(data: Mapping[str, Any], description: str | None) -> dict[str, Any]:
    """The API stores an empty text for no description."""
    return {**data, "description": description or ""}
