"""The models of `ShelfFields`, from queries/shelf.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import DateTime, ResultModel

from ..enums import ShelfKind


class ShelfFieldsSize(ResultModel):
    """How large a shelf is."""

    height: float
    boards: int | None


class ShelfFields(ResultModel):
    """A place for books."""

    id: str
    size: ShelfFieldsSize | None
    created_at: DateTime
    """When it was put up."""

    kind: ShelfKind | None
    name: str
    """Name of the shelf."""

    tags: list[str] | None
    width: float | None
    """Metres from left to right."""
