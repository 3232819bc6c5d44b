"""`labelbox-gen list`: the objects of one kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice
from typing import TYPE_CHECKING, Any

import click

from .api import Api, ApiCommand

if TYPE_CHECKING:
    from labelbox_gen import Client

#: Kind -> the list, which is fetched page by page while it is written.
OF_CLIENT: dict[str, Callable[[Client], Iterable[Any]]] = {
    "datasets": lambda client: client.get_datasets(),
    "ontologies": lambda client: client.get_ontologies(""),
    "projects": lambda client: client.get_projects(),
    "roles": lambda client: client.get_roles(),
    "tasks": lambda client: client.get_user().created_tasks(),
    "users": lambda client: client.get_users(),
    "webhooks": lambda client: client.get_organization().webhooks(),
}
#: The same for kinds that belong to one object, whose id is given: kind -> (option, list).
OF_OBJECT: dict[str, tuple[str, Callable[[Client, str], Iterable[Any]]]] = {
    "data-rows": ("dataset", lambda client, uid: client.get_dataset(uid).data_rows()),
    "labels": ("project", lambda client, uid: client.get_project(uid).labels()),
}


@click.command("list", cls=ApiCommand)
@click.argument("kind", type=click.Choice(sorted([*OF_CLIENT, *OF_OBJECT])))
@click.option("--dataset", metavar="ID", help="The dataset of the data rows.")
@click.option("--project", metavar="ID", help="The project of the labels.")
@click.option("--limit", type=click.IntRange(1), help="Write this many at most; all by default.")
@click.pass_obj
def list_objects(api: Api, kind: str, dataset: str | None, project: str | None, limit: int | None) -> None:
    """List the objects of a kind: id and name, or all fields with --json."""
    for found in islice(objects(api.client, kind, {"dataset": dataset, "project": project}), limit):
        data = found.to_dict()
        name = data.get("name") or data.get("external_id") or data.get("email") or ""
        api.write(data, f"{found.uid}  {name}".rstrip())


def objects(client: Client, kind: str, owners: dict[str, str | None]) -> Iterable[Any]:
    """The list of a kind, if the options fit it."""
    option, found = OF_OBJECT.get(kind, (None, None))
    for name, uid in owners.items():
        if (uid is not None) != (name == option):
            raise click.UsageError(f"list {kind} {'needs' if uid is None else 'does not take'} --{name}")
    if option is None or found is None:
        return OF_CLIENT[kind](client)
    return found(client, owners[option] or "")
