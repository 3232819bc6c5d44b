"""The command line: `labelbox-gen serve`."""

from __future__ import annotations

import sys


def main() -> None:
    """The console script. What the commands need comes with an extra, so it is imported here."""
    try:
        from .commands import cli
    except ModuleNotFoundError as error:
        sys.exit(
            f"labelbox-gen: {(error.name or '').partition('.')[0]} is missing; run: pip install 'labelbox-gen[server]'"
        )
    cli(prog_name="labelbox-gen")


__all__ = ["main"]
