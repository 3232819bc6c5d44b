"""Filters and orders: values in the shape of the GraphQL input, sent as a variable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, NoReturn, TypeAlias, TypeVar, cast

from labelbox_gen.exceptions import InvalidQueryError, InvalidUsageError

from ..values.input_values import shown

EntityT = TypeVar("EntityT")


@dataclass(frozen=True)
class Comparison:
    """One condition, such as `name_not` = "x", in the terms of the schema."""

    key: str
    value: object
    """The value as JSON."""

    def to_input(self) -> dict[str, object]:
        return {self.key: self.value}


@dataclass(frozen=True)
class Combination:
    """Several filters as one condition: `OR` of them, or `NOT` any of them."""

    key: str
    parts: tuple[tuple[Condition, ...], ...]

    def to_input(self) -> dict[str, object]:
        return {self.key: [_joined([each.to_input() for each in part]) for part in self.parts]}


Condition: TypeAlias = "Comparison | Combination"

#: Advice for uses of `and`, `or` and `not`, which Python does not let a class define.
OPERATORS_HINT = (
    "Use & for and, | for or, ~ for not, with each comparison in parentheses: "
    "(Project.name == 'x') & (Project.description == 'y')."
)


@dataclass(frozen=True)
class Where(Generic[EntityT]):
    """A filter on one type of entity: comparisons of its fields, joined with `&`, `|` and `~`."""

    entity: str
    comparisons: tuple[Condition, ...]
    """A filter for objects that match both filters."""

    @property
    def is_comparison(self) -> bool:
        """Whether the filter is a single comparison."""
        return len(self.comparisons) == 1 and isinstance(self.comparisons[0], Comparison)

    def __and__(self, other: Where[EntityT]) -> Where[EntityT]:
        return Where(self.entity, self.comparisons + self._other(other, "&").comparisons)

    def __or__(self, other: Where[EntityT]) -> Where[EntityT]:
        parts = self._alternatives() + self._other(other, "|")._alternatives()
        return Where(self.entity, (Combination("OR", parts),))

    def __invert__(self) -> Where[EntityT]:
        return Where(self.entity, (Combination("NOT", (self.comparisons,)),))

    if not TYPE_CHECKING:  # an operand on the left that is not a filter

        def __rand__(self, other: object) -> NoReturn:
            self._other(other, "&")

        def __ror__(self, other: object) -> NoReturn:
            self._other(other, "|")

    def _alternatives(self) -> tuple[tuple[Condition, ...], ...]:
        """The operands of an `OR`: those of the filter if it is an `OR` itself, else the filter."""
        first = self.comparisons[0]
        if len(self.comparisons) == 1 and isinstance(first, Combination) and first.key == "OR":
            return first.parts
        return (self.comparisons,)

    def _other(self, other: object, operator: str) -> Where[EntityT]:
        if not isinstance(other, Where):
            raise InvalidUsageError(
                f"a filter of {self.entity} cannot be joined by {operator} with {shown(other)}, only with a filter",
                hint=OPERATORS_HINT,
            )
        if self.entity != other.entity:
            raise InvalidQueryError(f"a filter of {self.entity} cannot be joined with one of {other.entity}")
        return cast("Where[EntityT]", other)

    def __bool__(self) -> bool:
        raise InvalidUsageError(
            "a filter has no truth value: and, or, not do not join filters", hint=OPERATORS_HINT
        )


@dataclass(frozen=True)
class Order(Generic[EntityT]):
    """The order of a list: one field, ascending or descending, such as `Project.name.desc`."""

    entity: str
    value: str


def where_input(
    entity: str, where: Where[EntityT] | None, fixed: Mapping[str, object], *, conjunction: bool
) -> dict[str, object] | None:
    """The variable for a filter. `fixed` conditions are added; `conjunction` is whether the input supports AND."""
    conditions = _conditions(entity, where)
    parts = [condition.to_input() for condition in conditions]
    if fixed:
        parts.append(dict(fixed))
    if not conjunction and (len(parts) > 1 or any(isinstance(each, Combination) for each in conditions)):
        raise InvalidQueryError(
            f"this list of {entity} can be filtered by one comparison only, not by several joined with &, | or ~"
        )
    return _joined(parts) if parts else None


def _joined(parts: list[dict[str, object]]) -> dict[str, object]:
    """The conjunction of the parts."""
    return parts[0] if len(parts) == 1 else {"AND": parts}


def _conditions(entity: str, where: Where[EntityT] | None) -> tuple[Condition, ...]:
    if where is None:
        return ()
    if not isinstance(where, Where):  # pyright: ignore[reportUnnecessaryIsInstance]  # `==` on something else
        raise InvalidQueryError(
            f"where must be a comparison of {entity} fields, not {shown(where)}",
            hint=f"Compare a field of the class, such as {entity}.uid == '...'.",
        )
    if where.entity != entity:
        raise InvalidQueryError(f"where must compare fields of {entity}, not of {where.entity}")
    return where.comparisons


def order_input(entity: str, order: Order[EntityT] | None) -> str | None:
    """The variable for an order."""
    if order is None:
        return None
    if not isinstance(order, Order):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers without a type checker
        raise InvalidQueryError(f"order_by must be {entity}.<field>.asc or .desc, not {shown(order)}")
    if order.entity != entity:
        raise InvalidQueryError(f"order_by must name a field of {entity}, not of {order.entity}")
    return order.value
