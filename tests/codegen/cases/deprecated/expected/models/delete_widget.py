"""The models of `DeleteWidget`, from queries/q.graphql. DO NOT EDIT."""

from __future__ import annotations

from pydantic import Field

from labelbox_gen.runtime import ResultModel


class DeleteWidgetDeleteWidget(ResultModel):
    """`Widget`, as far as it was selected."""

    id: str


class DeleteWidget(ResultModel):
    """The answer of `DeleteWidget`."""

    delete_widget: DeleteWidgetDeleteWidget | None = Field(deprecated='archive "it"')
    """Deprecated: archive "it" """
