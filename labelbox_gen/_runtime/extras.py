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
        raise LabelboxError(
            f"this needs the package {package}", error, hint=f"pip install 'labelbox-gen[{extra}]'"
        ) from error
