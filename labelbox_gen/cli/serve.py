"""`labelbox-gen serve`: the embedded server until SIGTERM or Ctrl-C."""

from __future__ import annotations

import logging
import re
import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from labelbox_gen.server.http.listener import Listener
    from labelbox_gen.server.settings import Settings


def _checked_url(_: click.Context, option: click.Parameter, url: str | None) -> str | None:
    if url is None or re.fullmatch(r"https?://[^/?#\s]+(/[^?#\s]*)?", url):
        return url
    raise click.BadParameter(f"{url!r} is not an address such as https://labels.example.com", param=option)


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--port", default=8080, show_default=True, type=click.IntRange(0, 65535), help="0 picks a free port."
)
@click.option("--data", default=":memory:", show_default=True, help="Folder to keep everything in.")
@click.option("--api-key", help="Key of the administrator; without it one is made, and kept in the folder.")
@click.option("--rate-limit", type=click.IntRange(1), help="Requests per minute and key; none by default.")
@click.option(
    "--public-url",
    callback=_checked_url,
    help="How clients reach the server, if not by the address they ask.",
)
@click.option(
    "--allow-loopback-webhooks", is_flag=True, help="Let webhooks be on this machine, for trying them out."
)
@click.option(
    "--user",
    "users",
    multiple=True,
    metavar="EMAIL=ROLE",
    help="Add a user of the first organization and print a key; roles are in docs/roles.md. Repeatable.",
)
@click.option("--verbose", is_flag=True, help="Log more.")
def serve(
    host: str,
    port: int,
    data: str,
    api_key: str | None,
    rate_limit: int | None,
    public_url: str | None,
    allow_loopback_webhooks: bool,
    users: tuple[str, ...],
    verbose: bool,
) -> None:
    """Serve the Labelbox API on this machine. Prints one line when ready; logs go to stderr."""
    logging.basicConfig(level=logging.INFO if verbose else logging.WARNING, stream=sys.stderr)
    try:
        from labelbox_gen.server.running import settings_for
    except ModuleNotFoundError as error:
        raise click.ClickException(
            f"{(error.name or '').partition('.')[0]} is missing; run: pip install 'labelbox-gen[server]'"
        ) from None
    limits = {
        "allow_loopback_webhooks": allow_loopback_webhooks,
        "public_url": public_url and public_url.rstrip("/"),
        "requests_per_minute": rate_limit,
    }
    with settings_for(data, **limits) as settings:
        _serve(settings, host, port, api_key, users, keep_key=data != ":memory:")


def _serve(
    settings: Settings, host: str, port: int, api_key: str | None, users: tuple[str, ...], *, keep_key: bool
) -> None:
    from sqlalchemy.exc import DatabaseError

    from labelbox_gen.server.http.listener import Listener, set_key
    from labelbox_gen.server.process.serving import allow_connections, bound_heap, settle
    from labelbox_gen.server.process.start_error import StartError

    def say_ready() -> None:
        click.echo(f"labelbox-gen server ready: {listener.url}/graphql key={key}")
        for line in people:
            click.echo(line)
        sys.stdout.flush()

    bound_heap()
    allow_connections()
    try:
        listener = Listener(settings, host, port, on_ready=say_ready)
        key = set_key(listener, settings.data if keep_key else None, api_key)
        people = [_add_user(listener, user) for user in users]
    except StartError as error:
        raise click.ClickException(f"cannot serve from {settings.data}: {error}") from None
    except OSError as error:
        raise click.ClickException(f"cannot serve {host}:{port} from {settings.data}: {error}") from None
    except DatabaseError as error:
        raise click.ClickException(f"cannot open the database in {settings.data}: {error.orig}") from None
    settle()
    listener.serve()


def _add_user(listener: Listener, user: str) -> str:
    """What is printed of a user that `--user` asks for."""
    from labelbox_gen.server.errors import Malformed
    from labelbox_gen.server.features.people.creation import Person, add_person

    email, _, role = user.partition("=")
    try:
        with listener.backend.database.write() as connection:
            key = add_person(connection, listener.backend.entities, Person(email, role or "Labeler"))
    except Malformed as error:
        raise click.ClickException(f"--user {user}: {error.message}") from None
    return f"user: {email} role={role or 'Labeler'} key={key}"
