"""Our SDK, used as its documentation says.

It also fits the harness that compares SDKs: copy it over `adapters/ours_adapter.py` in a copy of the harness.
"""

from __future__ import annotations

from typing import Any

import fixtures  # beside this file, here as in the harness

IMPORT = "import labelbox_gen"
MISSING = {"labels"}
SCENARIOS = {"import", "ready", "call", "page", "list", "upload", "wait", "export", "labels"} - MISSING


class Adapter:
    """Each scenario is a `prepare_x`, which is not timed, and a `run_x`."""

    def __init__(self, base: str | None, params: dict[str, Any]) -> None:
        self.params = params
        if base is None:
            return
        import labelbox_gen

        self.client = labelbox_gen.Client(
            api_key="bench", endpoint=base + "/graphql", rest_endpoint=base + "/api/v1", app_url=base
        )

    def close(self) -> None:
        self.client.close()

    def prepare_call(self) -> None:
        for _ in range(self.params["warmup"]):
            self.client.get_project(fixtures.PROJECT_ID)

    def run_call(self, clock: Any) -> dict[str, Any]:
        names = 0
        for _ in range(self.params["calls"]):
            project = self.client.get_project(fixtures.PROJECT_ID)
            names += len(project.name) + project.created_at.second
            clock.lap()
        return {"n": self.params["calls"], "check": [names]}

    def prepare_page(self) -> None:
        self.dataset = self.client.get_dataset(fixtures.DATASET_ID)

    def run_page(self, clock: Any) -> dict[str, Any]:
        n = names = seconds = fields = 0
        for row in self.dataset.data_rows():
            if not n:
                clock.first()
            n += 1
            names += len(row.global_key or "")
            seconds += row.created_at.second
            fields += len(row.metadata or ())
        return {"n": n, "check": [n, names, seconds, fields]}

    def prepare_list(self) -> None:
        self.client.get_dataset(fixtures.DATASET_ID)

    def run_list(self, clock: Any) -> dict[str, Any]:
        n = names = seconds = 0
        for project in self.client.get_projects():
            if not n:
                clock.first()
            n += 1
            names += len(project.name)
            seconds += project.created_at.second
        return {"n": n, "check": [n, names, seconds]}

    def prepare_upload(self) -> None:
        self.prepare_page()
        self.items = fixtures.upload_items(self.params["items"])

    def run_upload(self, clock: Any) -> dict[str, Any]:
        task = self.dataset.create_data_rows(self.items)
        return {"n": self.params["items"], "check": [str(task.status)]}

    prepare_wait = prepare_page

    def run_wait(self, clock: Any) -> dict[str, Any]:
        row = self.dataset.create_data_row(fixtures.upload_items(1)[0])
        return {"n": 1, "check": [row.uid]}

    prepare_export = prepare_page

    def run_export(self, clock: Any) -> dict[str, Any]:
        n = names = 0
        for row in self.dataset.export():
            if not n:
                clock.first()
            n += 1
            names += len(row["data_row"]["global_key"])
        return {"n": n, "check": [n, names]}
