# Written by `make codegen` from expected/_async/session.py. DO NOT EDIT.
"""The entity Session. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from typing import ClassVar

from labelbox_gen.runtime import (
    ID,
    Entity,
    Value,
)

from .. import operations


class Session_(Entity):
    """A Session of the schema."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Session"

    uid: Value[str] = Value("id", ID)

    def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetSession` in queries/a.graphql:56.
        """
        variables = {"id": self.uid}
        self.data = self.client.get(operations.GET_SESSION, variables, ("session",))
