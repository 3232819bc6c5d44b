"""One well-behaved client: a random sequence of calls of the SDK, each noted in its ledger."""

from __future__ import annotations

import json
import random
import time
import uuid
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from labelbox_gen import (
    Client,
    Dataset,
    GlobalKey,
    LabelImport,
    MediaType,
    Ontology,
    Project,
    RawText,
    Webhook,
)
from labelbox_gen.exceptions import LabelboxError

from .ledger import Failure, Ledger

_ROWS = 60
_FULL = 400
"""Rows after which a client goes on with another dataset and project: the work of a call stays the same."""
ONTOLOGY = {"classifications": [{"type": "text", "name": "remark"}]}


@dataclass
class Worker:
    client: Client
    chance: random.Random
    ledger: Ledger
    hook_url: str
    ontology: Ontology | None = None
    project: Project | None = None
    dataset: Dataset | None = None
    keys: list[str] = field(default_factory=list[str])
    has_hook: bool = False

    def step(self) -> None:
        """One operation."""
        if self.project is None or self.dataset is None or len(self.keys) > _FULL:
            self._begin()
            return
        names = list(_WEIGHTS)
        (name,) = self.chance.choices(names, [_WEIGHTS[each] for each in names])
        operation: Callable[[Project, Dataset], None] = getattr(self, f"_{name}")
        operation(self.project, self.dataset)

    @contextmanager
    def _noted(self, operation: str) -> Generator[None]:
        """Time an operation. An error is noted, and raised again for what follows in the step to be left out."""
        started = time.monotonic()
        try:
            yield
        except Exception as error:
            text = f"{type(error).__name__}: {error}"
            expected = isinstance(error, LabelboxError)
            self.ledger.failures.append(Failure(operation, started, time.monotonic(), text, expected))
            raise
        self.ledger.samples.append((operation, time.monotonic() - started))

    def _name(self) -> str:
        return f"{self.ledger.client}-{self.chance.getrandbits(48):x}"

    def _begin(self) -> None:
        self.project = self.dataset = None
        self.keys, self.has_hook = [], False
        if self.ontology is None:
            with self._noted("create ontology"):
                self.ontology = self.client.create_ontology(self._name(), ONTOLOGY)
        with self._noted("create project"):
            project = self.client.create_project(name=self._name(), media_type=MediaType.TEXT)
        self.ledger.descriptions[project.uid] = {project.description or ""}
        with self._noted("connect ontology"):
            project.connect_ontology(self.ontology)
        with self._noted("create dataset"):
            dataset = self.client.create_dataset(name=self._name(), projects=project)
        self.ledger.rows[dataset.uid] = set()
        self.project, self.dataset = project, dataset
        self._upload(project, dataset)

    def _upload(self, project: Project, dataset: Dataset) -> None:
        keys = [self._name() for _ in range(self.chance.randint(1, _ROWS))]
        self.ledger.maybe_rows[dataset.uid].update(keys)
        with self._noted("upload"):
            task = dataset.create_data_rows(
                {"row_data": RawText(f"text of {key}"), "global_key": key} for key in keys
            )
            task.wait_till_done()
            created = {row.global_key for row in task.result}
            assert created == set(keys), f"{len(created)} of {len(keys)} rows, {task.errors[:1]}"
        self.ledger.rows[dataset.uid].update(keys)
        self.keys += keys

    def _upload_one(self, project: Project, dataset: Dataset) -> None:
        key = self._name()
        self.ledger.maybe_rows[dataset.uid].add(key)
        with self._noted("create data row"):
            dataset.create_data_row(row_data=RawText("one"), global_key=key)
        self.ledger.rows[dataset.uid].add(key)
        self.keys.append(key)

    def _metadata(self, project: Project, dataset: Dataset) -> None:
        tags = {key: self._name() for key in self.chance.sample(self.keys, min(5, len(self.keys)))}
        for key, tag in tags.items():
            self.ledger.tags.setdefault(key, {""}).add(tag)
        rows = [
            {"key": GlobalKey(key), "metadata": [{"name": "tag", "value": tag}]} for key, tag in tags.items()
        ]
        with self._noted("upsert metadata"):
            task = dataset.upsert_data_rows(rows)
            task.wait_till_done()
            assert not task.errors, task.errors[0]
        self.ledger.tags.update((key, {tag}) for key, tag in tags.items())

    def _list_rows(self, project: Project, dataset: Dataset) -> None:
        with self._noted("list data rows"):
            found = {row.global_key for row in dataset.data_rows()}
            assert found >= self.ledger.rows[dataset.uid], "acknowledged rows are not in the list"

    def _find_project(self, project: Project, dataset: Dataset) -> None:
        with self._noted("find project"):
            found = list(self.client.get_projects(where=Project.name == project.name))
            assert found == [project], "a project is not found by its name"

    def _update(self, project: Project, dataset: Dataset) -> None:
        text = self._name()
        self.ledger.descriptions[project.uid].add(text)
        with self._noted("update project"):
            project.update(description=text)
        self.ledger.descriptions[project.uid] = {text}

    def _create_and_delete(self, project: Project, dataset: Dataset) -> None:
        with self._noted("create dataset"):
            made = self.client.create_dataset(name=self._name())
        with self._noted("delete dataset"):
            made.delete()
        self.ledger.deleted.add(("dataset", made.uid))

    def _export(self, project: Project, dataset: Dataset) -> None:
        with self._noted("export"):
            found = {row["data_row"]["global_key"] for row in dataset.export()}
            assert found >= self.ledger.rows[dataset.uid], "acknowledged rows are not in the export"

    def _import(self, project: Project, dataset: Dataset) -> None:
        lines: list[dict[str, Any]] = [
            {"uuid": self._uuid(), "name": "remark", "answer": "x", "dataRow": {"globalKey": key}}
            for key in self.chance.sample(self.keys, min(10, len(self.keys)))
        ]
        uuids = {line["uuid"] for line in lines}
        self.ledger.maybe_imported[project.uid].update(uuids)
        with self._noted("import labels"):
            task = LabelImport.create_from_objects(self.client, project.uid, self._name(), lines)
            task.wait_till_done()
            assert not task.errors, task.errors[0]
        self.ledger.imported[project.uid].update(uuids)

    def _uuid(self) -> str:
        return str(uuid.UUID(int=self.chance.getrandbits(128), version=4))

    def _label(self, project: Project, dataset: Dataset) -> None:
        with self._noted("create label"):
            row = dataset.data_rows()[0]
            label = project.create_label(data_row=row, label=json.dumps({"remark": self._name()}))
        self.ledger.labels[project.uid].add(label.uid)
        if self.has_hook:
            self.ledger.hooked.add(label.uid)

    def _webhook(self, project: Project, dataset: Dataset) -> None:
        if not self.has_hook:
            with self._noted("create webhook"):
                Webhook.create(self.client, [Webhook.LABEL_CREATED], self.hook_url, "secret", project)
            self.has_hook = True

    def _batch(self, project: Project, dataset: Dataset) -> None:
        text = self._name()
        self.ledger.descriptions[project.uid].add(text)
        with self._noted("batch of 10"), self.client.batch() as batch:
            made = [batch.add(self.client.create_project, name=self._name()) for _ in range(9)]
            batch.add(project.update, description=text)
        self.ledger.descriptions[project.uid] = {text}
        for outcome in made:
            found = outcome.result()
            self.ledger.descriptions[found.uid] = {found.description or ""}

    def _download(self, project: Project, dataset: Dataset) -> None:
        content = self.chance.randbytes(20_000)
        with self._noted("upload and download a file"):
            url = self.client.upload_data(content, "file.bin")
            assert self.client.download(url) == content, "a file came back changed"


_WEIGHTS = {
    "upload": 10,
    "upload_one": 5,
    "metadata": 6,
    "list_rows": 10,
    "find_project": 10,
    "update": 10,
    "create_and_delete": 5,
    "export": 5,
    "import": 8,
    "label": 10,
    "webhook": 2,
    "batch": 3,
    "download": 4,
}


def work(worker: Worker, until: float, pause: float) -> None:
    """Steps until the time comes. A step that fails ends there; the client goes on with the next."""
    while time.monotonic() < until:
        with suppress(Exception):  # noted; whether a fault excuses it is decided at the end
            worker.step()
        time.sleep(worker.chance.expovariate(1 / pause))
