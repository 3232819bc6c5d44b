"""Filters and orders: data in the shape of the GraphQL input, which travels as a variable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from labelbox_gen.exceptions import InvalidQueryError

EntityT = TypeVar("EntityT")


@dataclass(frozen=True)
class Comparison:
    """One condition, such as `name_not` = "x" in the words of the schema."""

    key: str
    value: object
    """As it travels in JSON."""

    def to_input(self) -> dict[str, object]:
        return {self.key: self.value}


@dataclass(frozen=True)
class Where(Generic[EntityT]):
    """A filter on one type of entity: comparisons of its fields, joined with `&`."""

    entity: str
    comparisons: tuple[Comparison, ...]

    def __and__(self, other: Where[EntityT]) -> Where[EntityT]:
        if not isinstance(other, Where):  # pyright: ignore[reportUnnecessaryIsInstance]  # who has no checker
            raise InvalidQueryError(
                f"a filter can only be joined with another filter, not with {other!r}",
                hint="Put each comparison in parentheses: (Project.name == 'x') & (Project.description == 'y').",
            )
        if self.entity != other.entity:
            raise InvalidQueryError(f"a filter of {self.entity} cannot be joined with one of {other.entity}")
        return Where(self.entity, self.comparisons + other.comparisons)

    def __bool__(self) -> bool:
        raise InvalidQueryError(
            "a filter has no truth value",
            hint="Join filters with & instead of `and`; `or` and `not` do not exist.",
        )


@dataclass(frozen=True)
class Order(Generic[EntityT]):
    """The order of a list: one field, up or down, such as `Project.name.desc`."""

    entity: str
    value: str


def where_input(
    entity: str, where: Where[EntityT] | None, fixed: Mapping[str, object], *, conjunction: bool
) -> dict[str, object] | None:
    """The variable for a filter; `fixed` conditions are added, `conjunction` says whether the input has AND."""
    parts = [comparison.to_input() for comparison in _comparisons(entity, where)]
    if fixed:
        parts.append(dict(fixed))
    if len(parts) > 1 and not conjunction:
        raise InvalidQueryError(
            f"this list of {entity} can be filtered by one comparison only, not by {len(parts)}"
        )
    if len(parts) > 1:
        return {"AND": parts}
    return parts[0] if parts else None


def _comparisons(entity: str, where: Where[EntityT] | None) -> tuple[Comparison, ...]:
    if where is None:
        return ()
    if not isinstance(where, Where):  # pyright: ignore[reportUnnecessaryIsInstance]  # `==` on something else
        raise InvalidQueryError(
            f"where must be a comparison of {entity} fields, not {where!r}",
            hint=f"Compare a field of the class, such as {entity}.uid == '...'.",
        )
    if where.entity != entity:
        raise InvalidQueryError(f"where must compare fields of {entity}, not of {where.entity}")
    return where.comparisons


def order_input(entity: str, order: Order[EntityT] | None) -> str | None:
    """The variable for an order."""
    if order is None:
        return None
    if not isinstance(order, Order):  # pyright: ignore[reportUnnecessaryIsInstance]  # who has no checker
        raise InvalidQueryError(f"order_by must be {entity}.<field>.asc or .desc, not {order!r}")
    if order.entity != entity:
        raise InvalidQueryError(f"order_by must name a field of {entity}, not of {order.entity}")
    return order.value
