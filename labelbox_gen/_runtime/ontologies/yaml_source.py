"""Reads an ontology from YAML text or a file, and reports mistakes with their lines."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, cast

from labelbox_gen.exceptions import InvalidArgumentError, InvalidQueryError

from ..values.input_values import shown
from .normalized import mistaken
from .validation import mistakes, place_of
from .yaml_reading import YamlDocument

#: The name of text that comes from no file.
TEXT = "<yaml>"


def ontology_of(source: str | os.PathLike[str]) -> dict[str, Any]:
    """The ontology of YAML text, or of a file.

    Raises:
        InvalidQueryError: it is no YAML or no ontology; each mistake has its file, line and column.
    """
    text, name = _read(source)
    document = YamlDocument(text, name)
    value: object = document.value
    if not isinstance(value, dict):
        hint = "Pass a file as a path: pathlib.Path(...)." if text.endswith((".yaml", ".yml")) else None
        raise InvalidQueryError(
            f"{document.place('')}: an ontology has the keys tools and classifications", hint=hint
        )
    ontology = cast("dict[str, Any]", value)
    if found := list(mistakes(ontology)):
        raise mistaken([f"{document.place(place_of(each))}: {each}" for each in found])
    return ontology


def _read(source: object) -> tuple[str, str]:
    if isinstance(source, str):
        return source, TEXT
    if not isinstance(source, os.PathLike):
        raise InvalidArgumentError(f"source must be YAML text or the path of a file, not {shown(source)}")
    path = Path(cast("os.PathLike[str]", source))
    try:
        return path.read_text("utf-8-sig"), str(path)
    except (OSError, ValueError) as error:
        raise InvalidQueryError(f"cannot read {path}: {error}", error) from error
