"""The official `labelbox` package, used as its documentation says."""

from __future__ import annotations

from typing import Any

from benchmarks import fixtures


class Adapter:
    """Each scenario is a `prepare_x`, which is not timed, and a `run_x`."""

    def __init__(self, base: str | None, params: dict[str, Any]) -> None:
        import labelbox  # pyright: ignore[reportMissingTypeStubs]

        self.params = params
        self.client: Any = labelbox.Client(
            api_key="bench", endpoint=f"{base}/graphql", rest_endpoint=f"{base}/api/v1", app_url=base or ""
        )

    def close(self) -> None:
        """It cannot be closed."""

    def prepare_call(self) -> None:
        for _ in range(self.params["warmup"]):
            self.client.get_project(fixtures.PROJECT_ID)

    def run_call(self, clock: Any) -> dict[str, Any]:
        found = 0
        for _ in range(self.params["calls"]):
            project = self.client.get_project(fixtures.PROJECT_ID)
            found += len(project.name) + project.created_at.second
        return {"n": self.params["calls"], "check": [found]}

    def prepare_page(self) -> None:
        self.dataset = self.client.get_dataset(fixtures.DATASET_ID)

    prepare_list = prepare_wait = prepare_export = prepare_page

    def run_page(self, clock: Any) -> dict[str, Any]:
        n = names = seconds = fields = 0
        for row in self.dataset.data_rows():
            if not n:
                clock.first()
            n += 1
            names += len(row.global_key)
            seconds += row.created_at.second
            fields += len(row.metadata)
        return {"n": n, "check": [n, names, seconds, fields]}

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
        return {"n": self.params["items"], "check": [task.status]}

    def run_wait(self, clock: Any) -> dict[str, Any]:
        row = self.dataset.create_data_row(fixtures.upload_items(1)[0])
        return {"n": 1, "check": [row.uid]}

    def run_export(self, clock: Any) -> dict[str, Any]:
        n = names = 0
        task = self.dataset.export()
        task.wait_till_done()
        for row in task.get_buffered_stream():
            if not n:
                clock.first()
            n += 1
            names += len(row.json["data_row"]["global_key"])
        return {"n": n, "check": [n, names]}
