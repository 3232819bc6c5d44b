"""The command line, `labelbox-gen`."""

from __future__ import annotations

import sys


def main() -> None:
    """The console script. Its dependencies come with an extra, so they are imported here."""
    try:
        from .commands import cli
    except ModuleNotFoundError as error:
        sys.exit(
            f"labelbox-gen: {(error.name or '').partition('.')[0]} is missing; run: pip install 'labelbox-gen[cli]'"
        )
    cli(prog_name="labelbox-gen")


__all__ = ["main"]
