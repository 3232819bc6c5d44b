"""Feature schemas: what requests for them send, and what the responses say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, cast

from labelbox_gen.exceptions import InvalidQueryError, LabelboxError, ResourceNotFoundError

from ..entities.inputs import ids_of
from ..graphql.operation import Data, Operation
from ..values.json_bytes import dumps
from ..values.untyped_json import as_list, as_object

#: The id in the path of the REST API that creates a feature schema.
NEW = "new_feature_schema_id"

#: Feature schemas that one request gets.
AT_A_TIME = 50

#: The lists of root nodes of an ontology.
PARTS = ("tools", "classifications", "relationships")


def checked_ids(values: object) -> list[str]:
    """The ids of feature schemas.

    Raises:
        InvalidQueryError: the value is not a list of ids, is empty, or has an id twice; the message has the index.
    """
    ids: list[str] = ids_of("RootSchemaNode", "feature_schema_ids", values) or []
    if not ids:
        raise InvalidQueryError("feature_schema_ids must have at least one id")
    first: dict[str, int] = {}
    for index, id in enumerate(ids):
        if first.setdefault(id, index) != index:
            raise InvalidQueryError(
                f"feature_schema_ids[{index}] is {id!r}, as is feature_schema_ids[{first[id]}]: each may occur once"
            )
    return ids


def many(ids: Sequence[str]) -> tuple[Operation, dict[str, object]]:
    """One request for several feature schemas: the operation and its variables."""
    parameters = ", ".join(f"$i{n}: ID!" for n in range(len(ids)))
    fields = " ".join(
        f"n{n}: rootSchemaNode(where: {{featureSchemaId: $i{n}}}) {{ normalized }}" for n in range(len(ids))
    )
    document = f"query GetFeatureSchemas({parameters}) {{ {fields} }}"
    operation = Operation("GetFeatureSchemas", "query", document, idempotent=True)
    return operation, {f"i{n}": id for n, id in enumerate(ids)}


def nodes_of(data: Data, ids: Sequence[str], start: int) -> list[dict[str, Any]]:
    """The JSON of several feature schemas; `start` is the index of the first one among all.

    Raises:
        ResourceNotFoundError: one does not exist.
    """
    for n, id in enumerate(ids):
        if data.get(f"n{n}") is None:
            raise ResourceNotFoundError(f"feature_schema_ids[{start + n}]: there is no feature schema {id!r}")
    return [as_object(data[f"n{n}"]["normalized"]) for n in range(len(ids))]


def located(error: LabelboxError, start: int) -> LabelboxError:
    """Add the index among all ids to the error of a request for several feature schemas."""
    place = str(error.path[0]) if error.path else ""
    if place[:1] == "n" and place[1:].isdecimal():
        error.message = f"feature_schema_ids[{start + int(place[1:])}]: {error.message}"
    return error


def ontology_of(nodes: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """The ontology of tools and classifications."""
    ontology: dict[str, Any] = {"tools": [], "classifications": []}
    for node in nodes:
        ontology["tools" if "tool" in node else "classifications"].append(node)
    return ontology


def node_text(node: Mapping[str, Any]) -> str:
    """The JSON text of a tool or classification, without empty members: the API adds what is needed."""
    return dumps({key: value for key, value in node.items() if value not in (None, "", [], {})}).decode()


def is_archived(found: object, ontology_id: str, feature_schema_id: str) -> bool:
    """Whether a root node is archived, by the response for an ontology.

    Raises:
        ResourceNotFoundError: the ontology has no such root node.
    """
    for node in _listed(found):
        if node.get("featureSchemaId") == feature_schema_id:
            return node.get("archived") is True
    raise ResourceNotFoundError(
        f"ontology {ontology_id!r} has no tool, classification or relationship {feature_schema_id!r}",
        operation="GetOntologyNodes",
        hint="Nested feature schemas are not archived.",
    )


def _listed(found: object) -> Iterator[dict[str, Any]]:
    nodes = as_object(as_object(found).get("featureSchemaNodes"))
    for part in PARTS:
        yield from map(as_object, as_list(nodes.get(part) or []))


def ids_in(found: object) -> list[str]:
    """The ids in a page of unused ontologies or feature schemas."""
    return [each for each in cast("list[object]", as_list(found or [])) if isinstance(each, str)]
