"""The fields of entities: the value on an instance, the operand of filters and orders on the class.

`Value` is read-only, `Field` supports filters, `OrderedField` supports filters and orders. An entity keeps the JSON
of the response; a value is converted when it is read.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Generic, NoReturn, Protocol, TypeVar, cast, overload

from labelbox_gen.exceptions import InvalidAttributeError, InvalidQueryError, InvalidUsageError, LabelboxError

from ..deprecation import deprecated
from ..values.input_values import checked, plain, shown
from ..values.scalars import Scalar
from .where import Combination, Comparison, Order, Where

EntityT = TypeVar("EntityT")
ValueT = TypeVar("ValueT")

#: Python operator -> suffix of the key in the where-input.
OPERATORS = {"==": "", "!=": "_not", "<": "_lt", "<=": "_lte", ">": "_gt", ">=": "_gte"}


#: Methods of columns that a field without filters lacks.
COLUMN_METHODS = ("in_", "not_in", "contains")


class HasData(Protocol):
    """An object made of JSON, which fields read from."""

    @property
    def data(self) -> dict[str, Any]: ...


class Value(Generic[ValueT]):
    """A read-only field, without support for filters and orders."""

    __slots__ = ("column", "entity", "key", "load", "name", "owner", "scalar")

    def __init__(self, key: str, scalar: Scalar) -> None:
        self.column: Any = self
        self.key = key
        self.scalar = scalar
        self.load = scalar.load
        self.name = key
        self.owner: type = type(self)
        self.entity = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name
        self.owner = owner
        self.entity = getattr(owner, "__typename__", owner.__name__)

    @overload
    def __get__(self, instance: None, owner: type) -> Value[ValueT]: ...
    @overload
    def __get__(self, instance: HasData, owner: type) -> ValueT: ...
    def __get__(self, instance: Any, owner: type) -> Any:
        """Return the value. A single call, because scripts read fields of many rows; None stays None for all types."""
        if instance is None:
            return self.column
        try:
            value = instance.data[self.key]
        except KeyError:
            raise self._absent() from None
        load = self.load
        return value if load is None or value is None else load(value)

    def _absent(self) -> LabelboxError:
        return InvalidAttributeError(
            f"the server did not send {self.entity}.{self.name}",
            hint="It may be older than this package; `labelbox_gen` is generated from a schema that has the field.",
        )

    def __set__(self, instance: object, value: NoReturn) -> NoReturn:
        raise InvalidAttributeError(
            f"{self.entity}.{self.name} cannot be assigned",
            hint="Use update(), which changes it on the server too.",
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.entity}.{self.name}: {self.scalar.name}>"

    def __lt__(self, other: NoReturn) -> NoReturn:
        raise self._unusable()

    __le__ = __gt__ = __ge__ = __lt__

    def __eq__(self, other: object) -> bool:
        raise self._unusable()

    def __ne__(self, other: object) -> bool:
        raise self._unusable()

    def _unusable(self) -> InvalidAttributeError:
        return InvalidAttributeError(
            f"{self.entity}.{self.name} cannot be compared: no list can be filtered by it"
        )

    def __hash__(self) -> int:
        return hash((self.entity, self.name))

    def __reduce__(self) -> tuple[Any, ...]:
        return getattr, (self.owner, self.name)

    if not TYPE_CHECKING:  # type checkers report the missing attribute

        def __getattr__(self, name: str) -> NoReturn:
            if name in ("asc", "desc"):
                raise unordered(self.entity, self.name)
            if name in COLUMN_METHODS:
                raise self._unusable()
            raise InvalidAttributeError(f"{type(self).__name__} has no attribute {name!r}")


class Column(Generic[EntityT, ValueT]):
    """A field accessed on its class: a comparison gives a `Where`."""

    __slots__ = ("entity", "key", "name", "operators", "owner", "scalar")

    def __init__(self, field: Field[Any, Any]) -> None:
        self.owner = field.owner
        self.entity = field.entity
        self.key = field.key
        self.name = field.name
        self.scalar = field.scalar
        self.operators = field.operators

    def compare(self, operator: str, value: object) -> Where[EntityT]:
        """The comparison, after a check of operator and value."""
        if operator not in self.operators:
            known = " ".join(self.operators)
            raise InvalidQueryError(
                f"{self.entity}.{self.name} cannot be compared with {operator}, only with {known}"
            )
        sent = None if value is None else checked(f"{self.entity}.{self.name}", value, self.scalar)
        return Where(self.entity, (Comparison(self.key + OPERATORS[operator], sent),))

    def __eq__(self, other: ValueT) -> Where[EntityT]:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return self.compare("==", other)

    def __ne__(self, other: ValueT) -> Where[EntityT]:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return self.compare("!=", other)

    def __lt__(self, other: ValueT) -> Where[EntityT]:
        return self.compare("<", other)

    def __le__(self, other: ValueT) -> Where[EntityT]:
        return self.compare("<=", other)

    def __gt__(self, other: ValueT) -> Where[EntityT]:
        return self.compare(">", other)

    def __ge__(self, other: ValueT) -> Where[EntityT]:
        return self.compare(">=", other)

    def in_(self, values: Iterable[ValueT]) -> Where[EntityT]:
        """A filter for objects whose field has one of the values.

        Raises:
            InvalidQueryError: `values` is empty, or a value has the wrong type.
        """
        return self._any_of("in_", "==", values)

    def not_in(self, values: Iterable[ValueT]) -> Where[EntityT]:
        """A filter for objects whose field has none of the values, including objects where it is None.

        Raises:
            InvalidQueryError: `values` is empty, or a value has the wrong type.
        """
        return ~self._any_of("not_in", "==", values)

    def _any_of(self, method: str, operator: str, values: Iterable[ValueT]) -> Where[EntityT]:
        name = f"{self.entity}.{self.name}.{method}()"
        given = plain(values)
        if isinstance(given, str | bytes) or not isinstance(given, Iterable):
            raise InvalidQueryError(f"{name} takes a list of values, not {shown(values)}")
        wheres = [self.compare(operator, value) for value in cast("Iterable[object]", given)]
        if not wheres:
            raise InvalidQueryError(f"{name} needs at least one value: no object would be found")
        found = wheres[0]
        parts = tuple(where.comparisons for where in wheres)
        return found if len(wheres) == 1 else Where(self.entity, (Combination("OR", parts),))

    def __hash__(self) -> int:
        return hash((self.entity, self.name))

    def __reduce__(self) -> tuple[Any, ...]:
        return getattr, (self.owner, self.name)

    def __repr__(self) -> str:
        return f"<Column {self.entity}.{self.name}: {self.scalar.name}>"

    if not TYPE_CHECKING:  # type checkers report the missing attribute

        def __getattr__(self, name: str) -> NoReturn:
            if name in ("asc", "desc"):
                raise unordered(self.entity, self.name)
            if name.startswith("_"):
                raise InvalidAttributeError(f"{type(self).__name__} has no attribute {name!r}")
            known = f"{', '.join(self.operators)}, in_() and not_in()"
            raise InvalidAttributeError(
                f"{self.entity}.{self.name} has no {name!r}: the server filters by {known} only"
            )

        def __contains__(self, item: object) -> NoReturn:
            raise InvalidUsageError(
                f"`in` does not work on {self.entity}.{self.name}", hint="Use .in_([...]) for a filter."
            )

        def __iter__(self) -> NoReturn:
            raise InvalidUsageError(f"{self.entity}.{self.name} is a field of the class, not a list")


class OrderedColumn(Column[EntityT, ValueT]):
    """A column that supports orders too."""

    __slots__ = ()

    @property
    def asc(self) -> Order[EntityT]:
        """Ascending order."""
        return Order(self.entity, f"{self.key}_ASC")

    @property
    def desc(self) -> Order[EntityT]:
        """Descending order."""
        return Order(self.entity, f"{self.key}_DESC")


class Field(Value[ValueT], Generic[EntityT, ValueT]):
    """A field that supports filters, with some or all of the six operators."""

    __slots__ = ("operators",)

    column_class: type[Column[Any, Any]] = Column

    def __init__(self, key: str, scalar: Scalar, operators: Sequence[str] = tuple(OPERATORS)) -> None:
        super().__init__(key, scalar)
        self.operators = tuple(operators)

    def __set_name__(self, owner: type, name: str) -> None:
        super().__set_name__(owner, name)
        self.column = self.column_class(self)

    if TYPE_CHECKING:

        @overload  # type: ignore[override]
        def __get__(self, instance: None, owner: type) -> Column[EntityT, ValueT]: ...
        @overload
        def __get__(self, instance: HasData, owner: type) -> ValueT: ...
        def __get__(self, instance: Any, owner: type) -> Any: ...  # pyright: ignore[reportIncompatibleMethodOverride]


class OrderedField(Field[EntityT, ValueT]):
    """A field that supports filters and orders."""

    __slots__ = ()

    column_class = OrderedColumn

    if TYPE_CHECKING:

        @overload  # type: ignore[override]
        def __get__(self, instance: None, owner: type) -> OrderedColumn[EntityT, ValueT]: ...
        @overload
        def __get__(self, instance: HasData, owner: type) -> ValueT: ...
        def __get__(self, instance: Any, owner: type) -> Any: ...


if TYPE_CHECKING:

    class DeprecatedValue(Value[ValueT]):
        """A field that the schema deprecates. Type checkers report reads of it; there is no warning at run time."""

        @overload  # type: ignore[override]
        def __get__(self, instance: None, owner: type) -> Value[ValueT]: ...
        @overload
        @deprecated("the schema of the API deprecates this field; its docstring says why")
        def __get__(self, instance: HasData, owner: type) -> ValueT: ...
        def __get__(self, instance: Any, owner: type) -> Any: ...

    class DeprecatedField(Field[EntityT, ValueT]):
        """A deprecated `Field`."""

        @overload  # type: ignore[override]
        def __get__(self, instance: None, owner: type) -> Column[EntityT, ValueT]: ...
        @overload
        @deprecated("the schema of the API deprecates this field; its docstring says why")
        def __get__(self, instance: HasData, owner: type) -> ValueT: ...
        def __get__(self, instance: Any, owner: type) -> Any: ...

    class DeprecatedOrderedField(OrderedField[EntityT, ValueT]):
        """A deprecated `OrderedField`."""

        @overload  # type: ignore[override]
        def __get__(self, instance: None, owner: type) -> OrderedColumn[EntityT, ValueT]: ...
        @overload
        @deprecated("the schema of the API deprecates this field; its docstring says why")
        def __get__(self, instance: HasData, owner: type) -> ValueT: ...
        def __get__(self, instance: Any, owner: type) -> Any: ...
else:
    DeprecatedValue, DeprecatedField, DeprecatedOrderedField = Value, Field, OrderedField


def unordered(entity: str, name: str) -> InvalidAttributeError:
    return InvalidAttributeError(f"no list can be ordered by {entity}.{name}")
