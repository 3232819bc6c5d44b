"""Converts the keywords of `create_...` and `update` to the input of an operation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from functools import wraps
from typing import Any, TypeAlias, TypeVar, cast

from labelbox_gen.exceptions import InvalidAttributeError, InvalidQueryError

from ..values.input_values import checked, shown, text_of
from ..values.scalars import Scalar
from ..values.unset import UNSET

MethodT = TypeVar("MethodT", bound=Callable[..., Any])

Keywords: TypeAlias = "Mapping[str, tuple[str, object, Scalar]]"
"""Python name -> name in the schema, value, and scalar."""


def given(typename: str, keywords: Keywords) -> dict[str, object]:
    """The input made of the given keywords.

    Raises:
        InvalidQueryError: a value does not fit its field.
    """
    return {
        key: checked(f"{typename}.{name}", value, scalar)
        for name, (key, value, scalar) in keywords.items()
        if value is not UNSET
    }


def arguments(keywords: Keywords) -> dict[str, object]:
    """The variables made of the given arguments.

    Raises:
        InvalidQueryError: a value does not fit its variable; the message names the argument.
    """
    return {
        key: checked(name, value, scalar)
        for name, (key, value, scalar) in keywords.items()
        if value is not UNSET
    }


def changes(typename: str, keywords: Keywords) -> dict[str, object]:
    """The input of an update, which needs at least one field."""
    data = given(typename, keywords)
    if not data:
        raise InvalidQueryError(f"update of a {typename} needs at least one field: {', '.join(keywords)}")
    return data


def unknown_attribute(typename: str, name: str, known: Iterable[str]) -> InvalidAttributeError:
    """The error for an unknown field name, with a suggestion."""
    close = get_close_matches(name, known, n=1)
    hint = f"Did you mean {close[0]}?" if close else f"The fields are {', '.join(known)}."
    return InvalidAttributeError(f"{typename} has no field {name!r} that can be set", hint=hint)


def keywords_of(
    typename: str,
    *,
    positional: tuple[str, ...] = (),
    required: tuple[str, ...] = (),
    optional: tuple[str, ...] = (),
) -> Callable[[MethodT], MethodT]:
    """Check the names of a method's arguments, in the order of its signature without `self`.

    Calls with a wrong name raise InvalidAttributeError with the closest name, calls without a required one
    InvalidQueryError: Python's own TypeError is no LabelboxError. Type checkers see the signature of the method.
    """
    names = positional + required + optional

    def decorate(method: MethodT) -> MethodT:
        @wraps(method)
        def checked(*args: Any, **keywords: Any) -> Any:
            for name in keywords:
                if name not in names:
                    raise unknown_attribute(typename, name, names)
            given = {*names[: len(args) - 1], *keywords}
            missing = [name for name in required if name not in given]
            if missing:
                raise InvalidQueryError(f"a {typename} needs {' and '.join(missing)}")
            return method(*args, **keywords)

        return cast("MethodT", checked)

    return decorate


def present(variables: Mapping[str, object]) -> dict[str, object]:
    """The given variables, without the absent ones: servers may distinguish absent from null."""
    return {name: value for name, value in variables.items() if value is not None and value is not UNSET}


def parameter(name: str, value: object, scalar: Scalar) -> Any:
    """The value of a list parameter, or None if absent."""
    return None if value is None and scalar.nullable else checked(name, value, scalar)


def id_of(typename: str, value: object) -> str:
    """The id of an object, given as an id or as the object itself.

    Raises:
        InvalidQueryError: the value is neither, or is empty.
    """
    if getattr(type(value), "__typename__", None) == typename:
        return str(cast("Any", value).uid)
    if not isinstance(value, str):
        raise InvalidQueryError(f"the id of a {typename} must be str, not {shown(value)}")
    if not value.strip():
        raise InvalidQueryError(f"the id of a {typename} is empty")
    return text_of(f"the id of a {typename}", str(value))


def given_id_of(typename: str, value: object) -> Any:
    """The id of an argument, which may be absent or None: an object of one type, or its id."""
    return value if value is UNSET or value is None else id_of(typename, value)


def ids_of(typename: str, name: str, values: object) -> Any:
    """The ids of several objects of one type, given as objects or ids.

    Raises:
        InvalidQueryError: the value is not a list, or an item has another type; the message has the index.
    """
    if values is UNSET or values is None:
        return values
    found: list[str] = []
    for index, value in enumerate(_listed(f"{typename} objects or ids", name, values)):
        try:
            found.append(id_of(typename, value))
        except InvalidQueryError as error:
            error.message = f"{name}[{index}]: {error.message}"
            raise
    return found


def uid_of(typename: str, value: object, name: str | None = None) -> str:
    """The id of an object of the given type; a bare id is rejected, as it does not show its type.

    Raises:
        InvalidQueryError: the value is not such an object.
    """
    if getattr(type(value), "__typename__", None) == typename:
        return str(cast("Any", value).uid)
    hint = f"Get the {typename} first, by its id or from a list." if isinstance(value, str) else None
    problem = (
        f"{name} must be a {typename}"
        if name
        else f"{'an' if typename[0] in 'AEIO' else 'a'} {typename} is needed"
    )
    raise InvalidQueryError(f"{problem}, not {shown(value)}", hint=hint)


def uids_of(typename: str, name: str, values: object) -> list[str]:
    """The ids of one or several objects of the given type.

    Raises:
        InvalidQueryError: an item is not such an object; the message names the parameter and the index.
    """
    if getattr(type(values), "__typename__", None) == typename:
        values = [values]
    return [
        uid_of(typename, value, f"{name}[{index}]")
        for index, value in enumerate(_listed(f"{typename} objects", name, values))
    ]


def _listed(items: str, name: str, values: object) -> Iterable[object]:
    """The items of an argument that must be a list."""
    if isinstance(values, str) or not isinstance(values, Iterable):
        raise InvalidQueryError(f"{name} must be a list of {items}, not {shown(values)}")
    return cast("Iterable[object]", values)
