"""The models of `ExtendProjectReservations`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class ExtendProjectReservations(ResultModel):
    """The answer of `ExtendProjectReservations`."""

    extend_reservations: int | None
    """Extend the user's reservations in a queue; the answer is their number."""
