"""The commands, a module for each."""

from __future__ import annotations

import click

from .export import export
from .import_labels import import_labels
from .listing import list_objects
from .serve import serve
from .upload import upload
from .whoami import whoami


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="labelbox-gen")
def cli() -> None:
    """Labelbox from the command line."""


for command in (export, import_labels, list_objects, serve, upload, whoami):
    cli.add_command(command)
