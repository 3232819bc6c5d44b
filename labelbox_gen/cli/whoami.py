"""`labelbox-gen whoami`: checks the API key."""

from __future__ import annotations

import click

from .api import Api, ApiCommand


@click.command(cls=ApiCommand)
@click.pass_obj
def whoami(api: Api) -> None:
    """Check the API key: show its user, role, organization and endpoint."""
    user = api.client.get_user()
    role, organization = user.org_role(), user.organization()
    found = {
        "email": user.email,
        "user": user.uid,
        "role": role.name if role else None,
        "organization": organization.name,
        "endpoint": api.client.endpoint,
    }
    api.write(found, "\n".join(f"{name + ':':<14}{value}" for name, value in found.items()))
