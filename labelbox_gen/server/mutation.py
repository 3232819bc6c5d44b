"""Mutations: their root fields run one after the other, each on its own."""

from __future__ import annotations

from typing import Any, cast

from graphql import GraphQLObjectType

from .context import Context
from .lists import ListExecution


class MutationExecution(ListExecution):
    """A root field that answers with an error has changed nothing; the others are kept."""

    _errors = 0

    def execute_fields_serially(
        self, parent_type: GraphQLObjectType, source_value: Any, path: Any, fields: dict[str, Any], *more: Any
    ) -> dict[str, Any]:
        answers: dict[str, Any] = {}
        for name, nodes in fields.items():
            part = cast(Context, self.context_value).part()
            before = self._errors
            try:
                answer = super().execute_fields_serially(
                    parent_type, source_value, path, {name: nodes}, *more
                )
            except BaseException:
                part.undo()
                raise
            answers |= cast("dict[str, Any]", answer)
            if self._errors > before:
                part.undo()
            else:
                part.keep()
        return answers

    def handle_field_error(self, error: Any, *place: Any) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]  # versions differ in what they pass
        """Also of a nullable field deep inside: what was asked for was not answered whole."""
        self._errors += 1
        super().handle_field_error(error, *place)  # pyright: ignore[reportUnknownMemberType]
