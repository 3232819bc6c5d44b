"""Requests for many feature schemas, and for pages of unused objects."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import Any

from labelbox_gen._concurrency.pool import AsyncPending
from labelbox_gen._runtime.ontologies.feature_schemas import AT_A_TIME, ids_in, located, many, nodes_of
from labelbox_gen._runtime.values.arguments import text
from labelbox_gen.exceptions import LabelboxError

from ..session import AsyncSession

Nodes = list[dict[str, Any]]


async def get_nodes(session: AsyncSession, ids: Sequence[str]) -> Nodes:
    """The JSON of feature schemas in their order, requested concurrently."""
    nodes: Nodes = []
    in_flight: deque[AsyncPending[Nodes]] = deque()
    try:
        for start in range(0, len(ids), AT_A_TIME):
            if len(in_flight) > session.pool.workers:
                nodes += await in_flight.popleft().result()
            in_flight.append(session.pool.start(_get, session, ids[start : start + AT_A_TIME], start))
        while in_flight:
            nodes += await in_flight.popleft().result()
    finally:
        for pending in in_flight:
            pending.cancel()
    return nodes


async def _get(session: AsyncSession, ids: Sequence[str], start: int) -> Nodes:
    operation, variables = many(ids)
    try:
        return nodes_of(await session.send(operation, variables), ids, start)
    except LabelboxError as error:
        raise located(error, start) from error.cause


async def get_unused(session: AsyncSession, noun: str, name: str, after: str | None) -> list[str]:
    """A page of ids of unused objects."""
    cursor = None if after is None else text("after", after)
    return ids_in(await session.rest("GET", (noun, "unused"), name=name, json={"after": cursor}))
