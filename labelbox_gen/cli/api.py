"""What commands that call the API have in common: the client, the output, and errors."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import click

from labelbox_gen.exceptions import LabelboxError

if TYPE_CHECKING:
    from labelbox_gen import Client

CommandT = TypeVar("CommandT", bound=Callable[..., Any])


@dataclass(frozen=True)
class Api:
    """The client of a command, and where its results go."""

    client: Client
    as_json: bool

    def write(self, data: Mapping[str, object], text: str) -> None:
        """Write one result to the standard output: a JSON object on one line, or text."""
        click.echo(json.dumps(data, ensure_ascii=False) if self.as_json else text)

    @property
    def progress(self) -> bool:
        """Whether to show progress bars."""
        return not self.as_json


class ApiCommand(click.Command):
    """A command that calls the API. An error of the API ends it with status 1."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.params += [
            click.Option(["--api-key"], help="API key; by default LABELBOX_API_KEY."),
            click.Option(
                ["--endpoint"],
                help="URL of the GraphQL API; by default LABELBOX_ENDPOINT, or the hosted API.",
            ),
            click.Option(["--json", "as_json"], is_flag=True, help="Write JSON, one object on each line."),
        ]

    def invoke(self, ctx: click.Context) -> Any:
        from labelbox_gen import Client

        as_json = bool(ctx.params.pop("as_json"))
        try:
            key, endpoint = ctx.params.pop("api_key"), ctx.params.pop("endpoint")
            with Client(key, **({} if endpoint is None else {"endpoint": endpoint})) as client:
                ctx.obj = Api(client, as_json)
                return super().invoke(ctx)
        except LabelboxError as error:
            if not as_json:
                raise click.ClickException(str(error)) from None
            click.echo(json.dumps({"error": as_dict(error)}), err=True)
            ctx.exit(1)


def timeout_option(purpose: str) -> Callable[[CommandT], CommandT]:
    """`--timeout`: how long a command waits for a task of the server."""
    return click.option(
        "--timeout",
        default=3600.0,
        show_default=True,
        type=click.FloatRange(0, min_open=True),
        help=f"Seconds to wait for the server to {purpose}.",
    )


def as_dict(error: LabelboxError) -> dict[str, object]:
    """An error for programs."""
    return {
        "type": type(error).__name__,
        "message": error.message,
        "hint": error.hint,
        "code": error.code,
        "operation": error.operation,
        "request_id": error.request_id,
    }
