"""Relationships of entities before their call: any other use raises an error that shows the call."""

from __future__ import annotations

from collections.abc import Callable
from inspect import Signature, signature
from types import MethodType
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar, cast

from labelbox_gen.exceptions import InvalidAttributeError, InvalidUsageError

MethodT = TypeVar("MethodT", bound=Callable[..., Any])


def _refuses(use: str) -> Callable[..., NoReturn]:
    def method(self: Uncalled, *_: object) -> NoReturn:
        raise InvalidUsageError(f"{self.relation} cannot be {use} before it is called", hint=self.advice())

    return method


class Uncalled:
    """A relationship of one entity. A call requests the items; the relationship itself has neither items nor attributes."""

    __slots__ = ("_owner",)

    _name: str
    """Name of the relationship in Python, such as `datasets`."""

    def __init__(self, owner: Any) -> None:
        self._owner = owner

    @property
    def relation(self) -> str:
        """Name of the relationship in errors, such as `Project.datasets`."""
        return f"{self._typename()}.{self._name}"

    def _typename(self) -> str:
        return cast("Any", type(self._owner)).__typename__

    def advice(self, use: str = "") -> str:
        """Advice that shows the correct call."""
        call = f"{self._typename().lower()}.{self._name}()"
        return (
            f"Write {call}{use}, which asks the server; with an AsyncClient, `await` it or use `async for`."
        )

    def __hash__(self) -> int:
        return hash((type(self), self._name, self._owner))

    def __repr__(self) -> str:
        return f"<relationship {self.relation} of {self._owner!r}, not called>"

    if not TYPE_CHECKING:  # type checkers see neither these attributes nor a container

        def __getattr__(self, name: str) -> NoReturn:
            if name.startswith("_"):  # pickle, copy and notebooks look up hooks, even before the owner is set
                raise InvalidAttributeError(f"{type(self).__name__} has no attribute {name!r}")
            raise InvalidAttributeError(
                f"{self.relation} has no attribute {name!r} before it is called", hint=self.advice(f".{name}")
            )

        def __eq__(self, other: object) -> bool:
            if isinstance(other, Uncalled):
                return hash(self) == hash(other) and self._owner == other._owner
            raise InvalidUsageError(
                f"{self.relation} cannot be compared with {other!r} before it is called", hint=self.advice()
            )

        __iter__ = __aiter__ = _refuses("iterated over")
        __len__ = _refuses("counted")
        __getitem__ = _refuses("indexed")
        __contains__ = _refuses("searched")
        __lt__ = __le__ = __gt__ = __ge__ = _refuses("compared")
        __bool__ = _refuses("used as a condition")
        __await__ = _refuses("awaited")


class RelationshipMethod(Uncalled):
    """A relationship that is a method, bound to one entity."""

    __slots__ = ("__func__",)

    def __init__(self, owner: Any, function: Callable[..., Any]) -> None:
        super().__init__(owner)
        self.__func__ = function

    @property
    def _name(self) -> str:  # type: ignore[override]  # pyright: ignore[reportIncompatibleVariableOverride]
        return self.__name__

    @property
    def __name__(self) -> str:
        return cast("Any", self.__func__).__name__

    @property
    def __self__(self) -> Any:
        """The entity, as on a bound method."""
        return self._owner

    @property
    def __doc__(self) -> str | None:  # type: ignore[override]  # pyright: ignore[reportIncompatibleVariableOverride]
        return self.__func__.__doc__

    @property
    def __signature__(self) -> Signature:
        """The docstring of the method, for `help` and notebooks."""
        return signature(MethodType(self.__func__, self._owner))

    def __call__(self, *args: Any, **keywords: Any) -> Any:
        return self.__func__(self._owner, *args, **keywords)

    def __reduce__(self) -> tuple[Any, ...]:
        return getattr, (self._owner, self._name)


class _Bound:
    """The attribute of the class: on the class the function, on an entity a `RelationshipMethod`."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function
        self.__doc__ = function.__doc__

    def __get__(self, instance: object, owner: type) -> Callable[..., Any]:
        return self.function if instance is None else RelationshipMethod(instance, self.function)


def relationship(method: MethodT) -> MethodT:
    """Decorator for a method that is a relationship; type checkers see the method."""
    return cast("MethodT", _Bound(method))
