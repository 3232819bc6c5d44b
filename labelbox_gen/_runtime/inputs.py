"""From the keywords of `create_...` and `update` to the input that is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from functools import wraps
from types import FunctionType
from typing import Any, TypeVar, cast

from labelbox_gen.exceptions import InvalidAttributeError, InvalidQueryError

from .scalars import dump
from .unset import UNSET

MethodT = TypeVar("MethodT", bound=Callable[..., Any])


def given(
    typename: str, keywords: Mapping[str, tuple[str, object]], unknown: Mapping[str, object]
) -> dict[str, object]:
    """The input of the keywords that were given. `keywords` maps the Python name to the schema's name and the value.

    Raises:
        InvalidAttributeError: a keyword is not a field.
    """
    for name in unknown:
        raise unknown_attribute(typename, name, keywords)
    return {key: dump(value) for key, value in keywords.values() if value is not UNSET}


def changes(
    typename: str, keywords: Mapping[str, tuple[str, object]], unknown: Mapping[str, object]
) -> dict[str, object]:
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
    return {
        name: dump(value) for name, value in variables.items() if value is not None and value is not UNSET
    }
