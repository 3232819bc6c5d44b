"""The models of `GetClient`, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .client_fields import ClientFields


class GetClient(ResultModel):
    """The answer of `GetClient`."""

    client: ClientFields | None
