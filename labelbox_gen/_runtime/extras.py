"""Packages that only some features need: they are imported when used."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from labelbox_gen.exceptions import LabelboxError


def load_extra(package: str, extra: str) -> Any:
    """A package of an extra.

    Raises:
        LabelboxError: it is not installed; the hint says how to.
    """
    try:
        return import_module(package)
    except ImportError as error:
        raise missing(package, extra, error) from error


def load_module(name: str, extra: str) -> Any:
    """A module of this package that imports packages of an extra.

    Raises:
        LabelboxError: one of them is not installed; the hint says how to.
    """
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        package = (error.name or "").partition(".")[0]
        if package == name.partition(".")[0]:
            raise
        raise missing(package, extra, error) from error


def missing(package: str, extra: str, error: Exception) -> LabelboxError:
    """The error for a package that is not installed."""
    return LabelboxError(
        f"this needs the package {package}", error, hint=f"pip install 'labelbox-gen[{extra}]'"
    )
