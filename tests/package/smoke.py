"""The installed wheel, used from outside the checkout: a server, a client, a data row. Run by `.ci/run`."""

from __future__ import annotations

import labelbox_gen
from labelbox_gen import Client, Project
from labelbox_gen.server import run


def main() -> None:
    assert "site-packages" in labelbox_gen.__file__, labelbox_gen.__file__
    with run() as server, Client(api_key=server.api_key, endpoint=server.url) as client:
        project = client.create_project(name="smoke")
        assert client.get_projects(where=Project.name == "smoke").get_one() == project
        dataset = client.create_dataset(name="smoke", projects=project)
        row = dataset.create_data_row(row_data=client.upload_data(b"smoke", "smoke.txt"), global_key="smoke")
        assert row.content() == b"smoke"
    print(f"labelbox_gen from {labelbox_gen.__file__}: ok")


if __name__ == "__main__":
    main()
