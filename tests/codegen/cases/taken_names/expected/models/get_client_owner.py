"""The models of `GetClientOwner`, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .widget_fields import WidgetFields


class GetClientOwnerClient(ResultModel):
    """`Client`, as far as it was selected."""

    owner: WidgetFields | None


class GetClientOwner(ResultModel):
    """The answer of `GetClientOwner`."""

    client: GetClientOwnerClient | None
