"""Multipart requests as users write them: the fields and files of the GraphQL multipart request specification."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from copy import deepcopy
from os.path import basename
from typing import Any, cast

from labelbox_gen.exceptions import InvalidArgumentError

from ..values.call_arguments import members
from ..values.input_values import shown
from .upload import Upload


def document_and_variables(
    data: Mapping[str, object], files: Mapping[str, object] | None
) -> tuple[str, dict[str, Any]]:
    """The document and the variables of a form, with an `Upload` at each place that its map names.

    Raises:
        InvalidArgumentError: `operations` or `map` is missing or no JSON object, or a file has no place.
    """
    operations = _object("operations", members("data", data).get("operations"))
    query = operations.get("query")
    if not isinstance(query, str):
        raise InvalidArgumentError(
            f"data['operations'] must have the document as 'query', not {shown(query)}"
        )
    variables = deepcopy(dict(_object("variables", operations.get("variables") or {})))
    places = _object("map", data.get("map") if files or "map" in data else {})
    given = members("files", files)
    for key, paths in places.items():
        if key not in given:
            raise InvalidArgumentError(f"data['map'] names the file {key!r}, and files has no such key")
        for path in _texts(key, paths):
            _insert(variables, path, _upload(key, given[key]))
    if unused := sorted(given.keys() - places.keys()):
        raise InvalidArgumentError(f"files[{unused[0]!r}] has no place: data['map'] does not name it")
    return query, variables


def _object(name: str, value: object) -> Mapping[str, Any]:
    if isinstance(value, str | bytes):
        try:
            value = json.loads(value)
        except ValueError as error:
            raise InvalidArgumentError(f"data[{name!r}] is not JSON: {error}", error) from error
    if not isinstance(value, Mapping):
        raise InvalidArgumentError(f"data[{name!r}] must be a JSON object, not {shown(value)}")
    return cast("Mapping[str, Any]", value)


def _texts(key: str, paths: object) -> list[str]:
    if isinstance(paths, Sequence) and not isinstance(paths, str):
        listed = cast("Sequence[object]", paths)
        if all(isinstance(path, str) for path in listed):
            return [str(path) for path in listed]
    raise InvalidArgumentError(f"data['map'][{key!r}] must be a list of paths such as ['variables.file']")


def _insert(variables: dict[str, Any], path: str, upload: Upload) -> None:
    """Put an upload at a path such as `variables.files.0`."""
    first, *rest = path.split(".")
    if first != "variables" or not rest:
        raise InvalidArgumentError(f"the path {path!r} of data['map'] must begin with 'variables.'")
    holder: Any = variables
    try:
        for part in rest[:-1]:
            holder = holder[int(part) if isinstance(holder, list) else part]
        holder[int(rest[-1]) if isinstance(holder, list) else rest[-1]] = upload
    except (KeyError, IndexError, TypeError, ValueError) as error:
        raise InvalidArgumentError(
            f"the path {path!r} of data['map'] is not in the variables", error
        ) from error


def _upload(key: str, value: object) -> Upload:
    """The upload of a file: bytes, an open binary file, or a tuple of name, content and media type."""
    if isinstance(value, Upload):
        return value
    parts = cast("list[Any]", [*value] if isinstance(value, tuple | list) else [None, value])
    if len(parts) not in (2, 3):
        raise InvalidArgumentError(f"files[{key!r}] must be (name, content) or (name, content, media type)")
    content = parts[1].encode() if isinstance(parts[1], str) else parts[1]
    name = parts[0] or basename(str(getattr(content, "name", ""))) or key
    return Upload(content, str(name), str(parts[2]) if len(parts) == 3 else "application/octet-stream")
