"""`labelbox-gen import`: imports labels."""

from __future__ import annotations

from pathlib import Path

import click

from .api import Api, ApiCommand, timeout_option


@click.command("import", cls=ApiCommand)
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--project", required=True, metavar="ID", help="The project that gets the labels.")
@click.option("--name", help="Name of the import; by default that of the file.")
@timeout_option("import the labels")
@click.pass_obj
def import_labels(api: Api, file: Path, project: str, name: str | None, timeout: float) -> None:
    """Import ground-truth labels from FILE: NDJSON, an annotation on each line.

    The same file under the same name is imported once. Status 1 if an annotation was refused.
    """
    from labelbox_gen import LabelImport

    labels = LabelImport.create_from_file(api.client, project, name or file.name, str(file))
    labels.wait_till_done(timeout, progress=api.progress)
    labels.wait_till_complete()  # raises if the import failed as a whole
    errors = list(labels.stream_errors())
    total = sum(1 for _ in labels.stream_statuses())
    lines = [f"import {labels.name!r}: {total - len(errors)} of {total} annotations imported"]
    lines += [str(error) for error in errors]
    api.write(
        {"import": labels.uid, "name": labels.name, "annotations": total, "errors": errors}, "\n".join(lines)
    )
    if errors:
        raise click.exceptions.Exit(1)
