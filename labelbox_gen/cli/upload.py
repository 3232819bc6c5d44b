"""`labelbox-gen upload`: creates data rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .api import Api, ApiCommand, timeout_option

if TYPE_CHECKING:
    from labelbox_gen import Dataset


@click.command(cls=ApiCommand)
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--dataset", "dataset_id", metavar="ID", help="The dataset that gets the data rows.")
@click.option("--new-dataset", metavar="NAME", help="Create a dataset with this name instead.")
@click.option(
    "--rows",
    type=click.File(encoding="utf-8"),
    help="NDJSON with a data row on each line, as create_data_rows takes it; - is the standard input.",
)
@click.option(
    "--journal",
    type=click.Path(dir_okay=False, path_type=Path),
    help="File that notes progress: the same command with the same journal resumes an upload.",
)
@timeout_option("create the rows")
@click.pass_obj
def upload(
    api: Api,
    paths: tuple[Path, ...],
    dataset_id: str | None,
    new_dataset: str | None,
    rows: Iterable[str] | None,
    journal: Path | None,
    timeout: float,
) -> None:
    """Upload files as data rows, or create the data rows of an NDJSON file.

    A folder stands for all files in it; the external id of a file is its path below the folder. Status 1 if a row failed.
    """
    if bool(paths) == (rows is not None):
        raise click.UsageError("give either files and folders, or --rows")
    dataset = dataset_of(api, dataset_id, new_dataset)
    task = dataset.create_data_rows(
        of_files(paths) if rows is None else rows, journal=journal, progress=api.progress
    )
    task.wait_till_done(timeout, progress=api.progress)
    failed = [
        {
            "index": row.index,
            "external_id": row.external_id,
            "global_key": row.global_key,
            "message": row.message,
        }
        for row in task.failed_data_rows
    ]
    created = len(task.created_data_rows)
    lines = [f"{created} data rows created in dataset {dataset.uid}, {len(failed)} failed"]
    lines += [f"row {row['index']}: {row['message']}" for row in failed]
    api.write(
        {"dataset": dataset.uid, "task": task.uid, "created": created, "failed": failed}, "\n".join(lines)
    )
    if failed:
        raise click.exceptions.Exit(1)


def dataset_of(api: Api, dataset_id: str | None, new_dataset: str | None) -> Dataset:
    """The dataset that the options name, or a new one."""
    if (dataset_id is None) == (new_dataset is None):
        raise click.UsageError("give either --dataset or --new-dataset")
    if new_dataset is not None:
        return api.client.create_dataset(name=new_dataset)
    return api.client.get_dataset(dataset_id or "")


def of_files(paths: Iterable[Path]) -> Iterator[dict[str, Any]]:
    """A data row for each file; folders are read recursively, without hidden files."""
    for path in paths:
        if not path.is_dir():
            yield {"row_data": path, "external_id": path.name}
            continue
        for file in sorted(path.rglob("*")):
            below = file.relative_to(path)
            if file.is_file() and not any(part.startswith(".") for part in below.parts):
                yield {"row_data": file, "external_id": below.as_posix()}
