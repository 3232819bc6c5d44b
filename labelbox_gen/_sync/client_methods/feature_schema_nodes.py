# Written by `make codegen` from labelbox_gen/_async/client_methods/feature_schema_nodes.py. DO NOT EDIT.
"""Requests for many feature schemas, and for pages of unused objects."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import Any

from labelbox_gen._concurrency.pool import Pending
from labelbox_gen._runtime.ontologies.feature_schemas import AT_A_TIME, ids_in, located, many, nodes_of
from labelbox_gen._runtime.values.arguments import text
from labelbox_gen.exceptions import LabelboxError

from ..session import Session

Nodes = list[dict[str, Any]]


def get_nodes(session: Session, ids: Sequence[str]) -> Nodes:
    """The JSON of feature schemas in their order, requested concurrently."""
    nodes: Nodes = []
    in_flight: deque[Pending[Nodes]] = deque()
    try:
        for start in range(0, len(ids), AT_A_TIME):
            if len(in_flight) > session.pool.workers:
                nodes += in_flight.popleft().result()
            in_flight.append(session.pool.start(_get, session, ids[start : start + AT_A_TIME], start))
        while in_flight:
            nodes += in_flight.popleft().result()
    finally:
        for pending in in_flight:
            pending.cancel()
    return nodes


def _get(session: Session, ids: Sequence[str], start: int) -> Nodes:
    operation, variables = many(ids)
    try:
        return nodes_of(session.send(operation, variables), ids, start)
    except LabelboxError as error:
        raise located(error, start) from error.cause


def get_unused(session: Session, noun: str, name: str, after: str | None) -> list[str]:
    """A page of ids of unused objects."""
    cursor = None if after is None else text("after", after)
    return ids_in(session.rest("GET", (noun, "unused"), name=name, json={"after": cursor}))
