"""From the keywords of `create_...` and `update` to the input that is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from functools import wraps
from types import FunctionType
from typing import Any, TypeAlias, TypeVar, cast

from labelbox_gen.exceptions import InvalidAttributeError, InvalidQueryError

from ..values.input_values import checked, shown, text_of
from ..values.scalars import Scalar
from ..values.unset import UNSET

MethodT = TypeVar("MethodT", bound=Callable[..., Any])

Keywords: TypeAlias = "Mapping[str, tuple[str, object, Scalar]]"
"""Python name -> the schema's name, the value, and the scalar that it must fit."""


def given(typename: str, keywords: Keywords, unknown: Mapping[str, object]) -> dict[str, object]:
    """The input of the keywords that were given.

    Raises:
        InvalidAttributeError: a keyword is not a field.
        InvalidQueryError: a value does not fit its field.
    """
    for name in unknown:
        raise unknown_attribute(typename, name, keywords)
    return {
        key: checked(f"{typename}.{name}", value, scalar)
        for name, (key, value, scalar) in keywords.items()
        if value is not UNSET
    }


def arguments(keywords: Keywords) -> dict[str, object]:
    """The variables of the arguments that were given.

    Raises:
        InvalidQueryError: a value does not fit its variable; the message names the argument.
    """
    return {
        key: checked(name, value, scalar)
        for name, (key, value, scalar) in keywords.items()
        if value is not UNSET
    }


def changes(typename: str, keywords: Keywords, unknown: Mapping[str, object]) -> dict[str, object]:
    """The same for an update, which must change something."""
    data = given(typename, keywords, unknown)
    if not data:
        raise InvalidQueryError(f"update of a {typename} needs at least one field: {', '.join(keywords)}")
    return data


def unknown_attribute(typename: str, name: str, known: Iterable[str]) -> InvalidAttributeError:
    """The error for a name that is not a field, with what was probably meant."""
    close = get_close_matches(name, known, n=1)
    hint = f"Did you mean {close[0]}?" if close else f"The fields are {', '.join(known)}."
    return InvalidAttributeError(f"{typename} has no field {name!r} that can be set", hint=hint)


def keywords_of(typename: str) -> Callable[[MethodT], MethodT]:
    """Make calls with wrong keywords raise what users catch; a type checker tells them earlier."""

    def decorate(method: MethodT) -> MethodT:
        function = cast(FunctionType, method)
        code = function.__code__
        names = code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]  # without self
        optional = {*names[code.co_argcount - 1 - len(function.__defaults__ or ()) : code.co_argcount - 1]}
        optional |= (function.__kwdefaults__ or {}).keys()

        @wraps(method)
        def checked(*args: Any, **keywords: Any) -> Any:
            given = {*names[: len(args) - 1], *keywords}
            missing = [name for name in names if name not in given and name not in optional]
            if missing:
                for name in keywords.keys() - set(names):
                    raise unknown_attribute(typename, name, names)
                raise InvalidQueryError(f"a {typename} needs {' and '.join(missing)}")
            return method(*args, **keywords)

        return cast("MethodT", checked)

    return decorate


def present(variables: Mapping[str, object]) -> dict[str, object]:
    """The variables that were given; leaving one out is not the same as null to every server."""
    return {name: value for name, value in variables.items() if value is not None and value is not UNSET}


def parameter(name: str, value: object, scalar: Scalar) -> Any:
    """The value of a parameter of a list; None where it was not given."""
    return None if value is None and scalar.nullable else checked(name, value, scalar)


def id_of(typename: str, value: object) -> str:
    """The id of an object, given as such or as the object itself.

    Raises:
        InvalidQueryError: it is something else, or empty.
    """
    if getattr(type(value), "__typename__", None) == typename:
        return str(cast("Any", value).uid)
    if not isinstance(value, str):
        raise InvalidQueryError(f"the id of a {typename} must be str, not {shown(value)}")
    if not value.strip():
        raise InvalidQueryError(f"the id of a {typename} is empty")
    return text_of(f"the id of a {typename}", str(value))


def uid_of(typename: str, value: object, name: str | None = None) -> str:
    """The id of an object of one type, where an id alone could be that of anything.

    Raises:
        InvalidQueryError: it is something else.
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
    """The ids of several objects of one type; one alone will do, too.

    Raises:
        InvalidQueryError: it is something else; the message names the parameter and the index.
    """
    if getattr(type(values), "__typename__", None) == typename:
        values = [values]
    if isinstance(values, str) or not isinstance(values, Iterable):
        raise InvalidQueryError(f"{name} must be a list of {typename} objects, not {shown(values)}")
    return [
        uid_of(typename, value, f"{name}[{index}]")
        for index, value in enumerate(cast("Iterable[object]", values))
    ]
