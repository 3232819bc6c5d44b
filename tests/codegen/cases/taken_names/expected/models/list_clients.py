"""The models of `ListClients`, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .client_fields import ClientFields


class ListClients(ResultModel):
    """The answer of `ListClients`."""

    clients: list[ClientFields]
