"""Creation and change of metadata schemas."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from labelbox_gen.server.errors import Malformed
from labelbox_gen.server.graphql.inputs import required_name
from labelbox_gen.server.ids import new_id
from labelbox_gen.server.store.row import Row
from labelbox_gen.server.store.store import Store

from .schemas import ENUM, OPTION, get_schema, schemas
from .table import METADATA_SCHEMA

LONGEST_NAME = 100
Options = Sequence[Mapping[str, Any]]


def create_schema(store: Store, data: Mapping[str, Any]) -> Row:
    name, kind, options = _name(data), data.get("kind"), data.get("options") or ()
    _check_free(store, name)
    if not kind or kind == OPTION:
        raise Malformed(f"A metadata schema needs a kind other than {OPTION}")
    return store.insert(METADATA_SCHEMA, {"name": name, "kind": kind, "options": _options(kind, options, ())})


def update_schema(store: Store, data: Mapping[str, Any]) -> Row:
    """Rename a schema or its options, or add options. Options keep their ids and their order, and none is removed."""
    known, name = get_schema(store, data["id"]), _name(data)
    check_not_reserved(known)
    _check_free(store, name, known.id)
    if data.get("kind") not in (None, known["kind"]):
        raise Malformed(f"Metadata schema '{known['name']}' is of the kind {known['kind']}, which stays")
    options = _options(known["kind"], data.get("options") or (), known["options"])
    return store.update(known, {"name": name, "options": options})


def check_not_reserved(schema: Row) -> None:
    if schema["reserved"]:
        raise Malformed(f"Metadata schema '{schema['name']}' is reserved")


def _check_free(store: Store, name: str, id: str | None = None) -> None:
    holder = schemas(store).by_name.get(name)
    if holder is not None and holder.id != id:
        raise Malformed(f"A metadata schema named '{name}' already exists")


def _name(data: Mapping[str, Any]) -> str:
    name = (data.get("name") or "").strip()
    required_name({"name": name}, longest=LONGEST_NAME)
    return name


def _options(kind: str, given: Options, present: Options) -> Options:
    if given and kind != ENUM:
        raise Malformed(f"Only a schema of the kind {ENUM} has options")
    found = {option["id"]: dict(option) for option in present}
    for option in given:
        id = option.get("id") or new_id()
        if option.get("id") and id not in found:
            raise Malformed(f"The schema has no option with the id '{id}'")
        found[id] = {"id": id, "name": _name(option), "kind": OPTION, "reserved": False}
    _check_names(option["name"] for option in found.values())
    return list(found.values())


def _check_names(names: Iterable[str]) -> None:
    if twice := [name for name, count in Counter(names).items() if count > 1]:
        raise Malformed(f"The schema has more than one option named '{twice[0]}'")
