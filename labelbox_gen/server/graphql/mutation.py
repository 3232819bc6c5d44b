"""Mutations: their root fields run one after the other, each on its own."""

from __future__ import annotations

from typing import Any, cast

from graphql import FragmentSpreadNode, GraphQLObjectType

from ..machine_faults import machine_fault, raise_machine_fault
from .context import Context
from .graphql_core import nodes
from .lists import WORTH, Complete, ListExecution, plan


class MutationExecution(ListExecution):
    """A root field that answers with an error has changed nothing; the others are kept."""

    _errors = 0
    _plans: dict[tuple[str, str], Complete] | None = None
    """Of the fragments that many root fields have in common: what is a list elsewhere, are root fields here."""

    def execute_fields_serially(
        self, parent_type: GraphQLObjectType, source_value: Any, path: Any, fields: dict[str, Any], *more: Any
    ) -> dict[str, Any]:
        answers: dict[str, Any] = {}
        self._plans = {} if len(fields) >= WORTH else None
        for name, selected in fields.items():
            part = cast(Context, self.context_value).part()
            before = self._errors
            try:
                answer = super().execute_fields_serially(
                    parent_type, source_value, path, {name: selected}, *more
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

    def complete_object_value(
        self, return_type: GraphQLObjectType, field_nodes: Any, info: Any, path: Any, result: Any, *more: Any
    ) -> Any:
        if self._plans is not None and (fragment := _only_fragment(field_nodes)) is not None:
            key = (return_type.name, fragment)
            try:
                if key not in self._plans:
                    self._plans[key] = plan(self, return_type, field_nodes, info)
                return self._plans[key](result)
            except Exception as error:  # as in lists
                raise_machine_fault(error)
        return cast(Any, super()).complete_object_value(return_type, field_nodes, info, path, result, *more)

    def handle_field_error(self, error: Any, *place: Any) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]  # versions differ in what they pass
        """Also of a nullable field deep inside: what was asked for was not answered whole."""
        self._errors += 1
        if machine_fault(error) is not None:  # SQLite may have undone the whole transaction
            raise error.original_error or error
        super().handle_field_error(error, *place)  # pyright: ignore[reportUnknownMemberType]


def _only_fragment(fields: Any) -> str | None:
    """The name of the fragment, if a selection is nothing else: then it is the same wherever it stands."""
    first, *others = nodes(fields)
    selections = first.selection_set.selections if first.selection_set else ()
    if others or len(selections) != 1 or not isinstance(selections[0], FragmentSpreadNode):
        return None
    return None if selections[0].directives else selections[0].name.value
