"""Validates arguments that are not inputs of the API: paths, timeouts, settings. Every error names the argument."""

from __future__ import annotations

import math
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from labelbox_gen.exceptions import InvalidQueryError

from .input_values import checked, plain, shown
from .scalars import STRING


def text(name: str, value: object) -> str:
    """Check text; paths, dates and enums are accepted.

    Raises:
        InvalidQueryError: the value has another type.
    """
    return str(checked(name, value, STRING))


def path_of(name: str, value: object) -> Path:
    """Check the path of a local file.

    Raises:
        InvalidQueryError: the value is not a valid path.
    """
    found = value
    if isinstance(value, os.PathLike):
        found = os.fspath(cast("os.PathLike[str]", value))
    if not isinstance(found, str):
        raise InvalidQueryError(f"{name} must be a path, not {shown(found)}")
    if not found or "\0" in found:
        raise InvalidQueryError(f"{name} must be the path of a file, not {found!r}")
    try:
        os.fsencode(found)
    except UnicodeEncodeError as error:
        raise InvalidQueryError(
            f"{name} is a path that the file system cannot encode: {found!r}", error
        ) from error
    return Path(found)


def seconds(name: str, value: object) -> float:
    """Check a timeout in seconds; infinity is accepted.

    Raises:
        InvalidQueryError: the value is not a number, or is NaN.
    """
    value = plain(value)
    if isinstance(value, bool) or not isinstance(value, int | float) or math.isnan(value):
        raise InvalidQueryError(f"{name} must be a number of seconds, not {shown(value)}")
    return float(value)


def settings(name: str, value: object) -> dict[str, Any]:
    """Check a dict of options; None is an empty one.

    Raises:
        InvalidQueryError: the value is not a dict, or a key is not text.
    """
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise InvalidQueryError(f"{name} must be a dict, not {shown(value)}")
    given = cast("Mapping[object, Any]", value)
    for key in given:
        if not isinstance(key, str):
            raise InvalidQueryError(f"{name} has the key {key!r}; keys must be str")
    return {str(key): each for key, each in given.items()}
