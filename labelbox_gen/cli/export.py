"""`labelbox-gen export`: writes the data rows of a project or dataset with their labels."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

import click

from .api import Api, ApiCommand

if TYPE_CHECKING:
    from labelbox_gen import ExportParams, ExportTask

#: What an export may include.
PARAMS = (
    "attachments",
    "data_row_details",
    "embeddings",
    "interpolated_frames",
    "label_details",
    "metadata_fields",
    "performance_details",
    "project_details",
)


@click.command(cls=ApiCommand)
@click.argument("output")
@click.option("--project", metavar="ID", help="Export the data rows of this project.")
@click.option("--dataset", metavar="ID", help="Export the data rows of this dataset.")
@click.option(
    "--include",
    multiple=True,
    type=click.Choice(PARAMS),
    help="What to write besides the data row and its labels. Repeatable.",
)
@click.pass_obj
def export(api: Api, output: str, project: str | None, dataset: str | None, include: tuple[str, ...]) -> None:
    """Export to OUTPUT: a .parquet file, any other file as JSON lines, or - for JSON lines on the standard output.

    A file gets its name when it is complete; an interrupted export of JSON lines leaves a .part file.
    """
    params = cast("ExportParams", dict.fromkeys(include, True))
    if project is not None and dataset is None:
        task = api.client.get_project(project).export(params=params)
    elif dataset is not None and project is None:
        task = api.client.get_dataset(dataset).export(params=params)
    else:
        raise click.UsageError("give either --project or --dataset")
    if output == "-":
        for row in task:
            click.echo(json.dumps(row, ensure_ascii=False))
        return
    count = written(task, output, api.progress)
    api.write(
        {"task": task.uid, "rows": count, "path": output},
        f"{count} data rows written to {output} (task {task.uid})",
    )


def written(task: ExportTask, output: str, progress: bool) -> int:
    """Write a file; gives the number of rows."""
    if output.endswith(".parquet"):
        return task.to_parquet(output, progress=progress)
    return task.to_jsonl(output, progress=progress)
