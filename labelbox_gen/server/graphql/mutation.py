"""Execution of mutations: root fields run in sequence, each in a savepoint of its own."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, cast

from graphql import FragmentSpreadNode, GraphQLObjectType

from .context import Context
from .graphql_core import nodes
from .lists import PLANNED_ERRORS, WORTH, Complete, plan
from .query import QueryExecution


class MutationExecution(QueryExecution):
    """A root field with an error is rolled back; the others are kept."""

    _errors = 0
    _plans: dict[tuple[str, str], Complete] | None = None
    """Plans of fragments, by type and name: many root fields of a mutation batch select the same fragment."""

    def execute_fields_serially(
        self, parent_type: GraphQLObjectType, source_value: Any, path: Any, fields: dict[str, Any], *more: Any
    ) -> dict[str, Any]:
        response: dict[str, Any] = {}
        self._plans = {} if len(fields) >= WORTH else None
        for name, selected in fields.items():
            savepoint = cast(Context, self.context_value).savepoint()
            before = self._errors
            try:
                result = super().execute_fields_serially(
                    parent_type, source_value, path, {name: selected}, *more
                )
            except BaseException:
                savepoint.rollback()
                raise
            response |= cast("dict[str, Any]", result)
            if self._errors > before:
                savepoint.rollback()
            else:
                savepoint.release()
        return response

    def complete_object_value(
        self, return_type: GraphQLObjectType, field_nodes: Any, info: Any, path: Any, result: Any, *more: Any
    ) -> Any:
        if self._plans is not None and (fragment := _only_fragment(field_nodes)) is not None:
            key = (return_type.name, fragment)
            with suppress(*PLANNED_ERRORS):
                if key not in self._plans:
                    self._plans[key] = plan(self, return_type, field_nodes, info)
                return self._plans[key](result)
        return cast(Any, super()).complete_object_value(return_type, field_nodes, info, path, result, *more)

    def handle_field_error(self, error: Any, *place: Any) -> None:
        """Counts every error, also of nullable fields: a root field with a partial result is rolled back."""
        self._errors += 1
        super().handle_field_error(error, *place)


def _only_fragment(fields: Any) -> str | None:
    """The name of the fragment, if the selection consists of nothing else."""
    first, *others = nodes(fields)
    selections = first.selection_set.selections if first.selection_set else ()
    if others or len(selections) != 1 or not isinstance(selections[0], FragmentSpreadNode):
        return None
    return None if selections[0].directives else selections[0].name.value
