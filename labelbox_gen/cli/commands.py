"""The commands. A module per command."""

from __future__ import annotations

import click

from .serve import serve


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="labelbox-gen")
def cli() -> None:
    """Labelbox from the command line."""


cli.add_command(serve)
