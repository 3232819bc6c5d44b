"""`python -m labelbox_gen_codegen [build | check | schema]`, the commands behind `make codegen` and its like."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from pathlib import Path

try:
    from . import current
    from .config import Config
    from .errors import CodegenError
    from .source import schema
except ModuleNotFoundError as missing:
    sys.exit(f"labelbox_gen_codegen: {missing.name} is missing; run: pip install 'labelbox-gen[codegen]'")


def main(arguments: list[str] | None = None) -> int:
    """Run a command; a problem in what people wrote is printed, one a line, without a traceback."""
    options = _parser().parse_args(arguments)
    gc.disable()  # syntax trees live until the end; collecting garbage among them would take a fifth of a build
    try:
        run(Config.load(options.project.resolve()), options)
    except CodegenError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def run(config: Config, options: argparse.Namespace) -> None:
    """The command that was named."""
    if options.command == "build":
        print(current.update(config, fail_on_breaking=options.fail_on_breaking))
    elif options.command == "check":
        print(current.compare(config, fail_on_breaking=options.fail_on_breaking))
    else:
        schema.update(config, options.endpoint, options.api_key)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="labelbox_gen_codegen", description=__doc__)
    parser.add_argument("--project", type=Path, default=Path(), help="folder with the pyproject.toml")
    commands = parser.add_subparsers(required=True, dest="command")
    for name, purpose in (
        ("build", "write all generated code, and say which public names changed"),
        ("check", "fail if the generated code is not current"),
    ):
        command = commands.add_parser(name, help=purpose)
        command.add_argument(
            "--fail-on-breaking",
            action="store_true",
            help="exit with 1, before anything is written, if a change may break users",
        )
    update = commands.add_parser("schema", help="write schema.graphql from a GraphQL endpoint")
    update.add_argument("--endpoint", help="URL to introspect; without it the file is only put in its form")
    update.add_argument(
        "--api-key", default="$LABELBOX_API_KEY", help="key, or $NAME of an environment variable"
    )
    return parser


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)  # freeing each node of the syntax trees would take a twentieth of a build
