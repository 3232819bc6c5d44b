"""What the server has at the end, compared with what it acknowledged."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from statistics import median
from typing import Any

from labelbox_gen import Client, Project
from labelbox_gen.exceptions import LabelboxError, ResourceNotFoundError

from .ledger import Ledger
from .receiver import Receiver
from .serving import Serving

_SLACK = 1.10
"""How much the memory of the last third may exceed that of the second: caches fill, allocators keep pages."""
_PATIENCE = 120.0
"""Seconds for webhooks that were refused to come again."""


def problems(
    client: Client,
    ledgers: Sequence[Ledger],
    serving: Serving,
    receiver: Receiver,
    memory: tuple[float, float],
) -> Iterator[str]:
    """Everything that should not be. `memory` is that of the second and of the last third, in MiB."""
    yield from _failures(ledgers, serving)
    for ledger in ledgers:
        yield from _rows(client, ledger)
        yield from _projects(client, ledger)
        yield from _deleted(client, ledger)
    yield from _hooks(ledgers, receiver)
    yield from (f"the log of the server has: {line}" for line in serving.errors())
    if (health := serving.health())["status"] != "ok":
        yield f"/health says {health}"
    second, last = memory
    if last > second * _SLACK:
        yield f"memory grew from {second:.0f} to {last:.0f} MiB between the second and the last third"


def thirds(samples: Sequence[float]) -> tuple[float, float]:
    """Medians of the second and of the last third."""
    third = len(samples) // 3
    return median(samples[third : 2 * third]), median(samples[2 * third :])


def _failures(ledgers: Iterable[Ledger], serving: Serving) -> Iterator[str]:
    for ledger in ledgers:
        for failure in ledger.failures:
            if not (failure.is_expected and serving.is_excused(failure.started, failure.ended)):
                seconds = failure.ended - failure.started
                yield f"{ledger.client}, {failure.operation} after {seconds:.1f} s: {failure.text}"


def _rows(client: Client, ledger: Ledger) -> Iterator[str]:
    for dataset_id, keys in ledger.rows.items():
        held: Counter[str] = Counter()
        for row in client.get_dataset(dataset_id).data_rows():
            held[row.global_key or ""] += 1
            tag = next((str(each["value"]) for each in _fields(row) if each["name"] == "tag"), "")
            if tag not in ledger.tags.get(row.global_key or "", {""}):
                yield f"row {row.global_key} has the tag {tag!r}"
        yield from _compare(f"dataset {dataset_id}", held, keys, ledger.maybe_rows[dataset_id])


def _fields(row: Any) -> list[dict[str, Any]]:
    return row.metadata_fields or []


def _projects(client: Client, ledger: Ledger) -> Iterator[str]:
    for project_id, texts in ledger.descriptions.items():
        project = client.get_project(project_id)
        if (project.description or "") not in texts:
            yield f"project {project_id} has the description {project.description!r}, not one of {texts}"
        if project_id in ledger.labels or project_id in ledger.maybe_imported:
            yield from _labels(project, ledger)


def _labels(project: Project, ledger: Ledger) -> Iterator[str]:
    labels: Counter[str] = Counter()
    uuids: Counter[str] = Counter()
    for row in project.export():
        for label in row["projects"][project.uid]["labels"]:
            labels[label["id"]] += 1
            for each in label["annotations"]["classifications"]:
                uuids[each["feature_id"]] += 1
    maybe = ledger.maybe_imported[project.uid]
    yield from _compare(f"imports of {project.uid}", uuids, ledger.imported[project.uid], maybe)
    if missing := ledger.labels[project.uid] - set(labels):
        yield f"project {project.uid} lacks the labels {missing}"


def _compare(what: str, held: Counter[str], acknowledged: set[str], maybe: set[str]) -> Iterator[str]:
    if missing := acknowledged - set(held):
        yield f"{what} lacks {len(missing)} of {len(acknowledged)}, such as {min(missing)}"
    if twice := [key for key, count in held.items() if count > 1]:
        yield f"{what} has {len(twice)} more than once, such as {min(twice)}"
    if strange := set(held) - acknowledged - maybe:
        yield f"{what} has {len(strange)} that nobody asked for, such as {min(strange)}"


def _deleted(client: Client, ledger: Ledger) -> Iterator[str]:
    for kind, id in ledger.deleted:
        try:
            client.get_dataset(id)
        except ResourceNotFoundError:
            continue
        except LabelboxError as error:
            yield f"the deleted {kind} {id} answers {error}"
        else:
            yield f"{kind} {id} is there again"


def _hooks(ledgers: Iterable[Ledger], receiver: Receiver) -> Iterator[str]:
    expected = {label for ledger in ledgers for label in ledger.hooked}
    deadline = time.monotonic() + _PATIENCE
    while (missing := expected - set(receiver.labels)) and time.monotonic() < deadline:
        time.sleep(0.5)
    if missing:
        yield f"webhooks were not told of {len(missing)} of {len(expected)} labels"
