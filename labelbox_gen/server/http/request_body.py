"""Parses HTTP bodies into GraphQL requests: JSON, or multipart per the graphql-multipart-request specification."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Iterator, Mapping
from contextlib import asynccontextmanager
from typing import Any, cast

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request as HttpRequest

from .. import json_text
from ..errors import InvalidQuery, Malformed
from ..files.upload import Upload
from ..input_checks import check
from ..settings import Settings

MAX_FILES = 100
_INDEX = re.compile(r"0|[1-9][0-9]{0,5}")


def read_json(body: bytes) -> Mapping[str, Any]:
    """Parse a JSON body with `query`, `variables` and `operationName`. Large bodies take seconds: call it in a thread."""
    return _operations(body)


@asynccontextmanager
async def multipart(request: HttpRequest, settings: Settings) -> AsyncGenerator[FormData]:
    """The parts of a multipart body, large ones on disk; files are closed at the end of the block."""
    bounds = {"max_files": MAX_FILES, "max_fields": 100, "max_part_size": settings.max_request_bytes}
    async with request.form(**bounds) as form:
        yield form


def read_form(form: FormData) -> Mapping[str, Any]:
    """Like `read_json`, from the parts `operations` and `map`; each file is placed at its paths in `map`."""
    operations = _operations(_text(form, "operations"))
    for part, path in _mapped(_object(_parse(_text(form, "map")), "map")):
        _place(cast("dict[str, Any]", operations), path, _upload(form, part))
    return operations


def _mapped(map: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Each part with each of its paths. A file is written to disk once per path."""
    count = 0
    for part, paths in map.items():
        listed: list[object] = cast("list[object]", paths) if isinstance(paths, list) else [None]
        count += len(listed)
        if count > MAX_FILES:
            raise Malformed(f"'map' must name at most {MAX_FILES} paths", path=("map",))
        for path in listed:
            if not isinstance(path, str):
                raise Malformed(f"'map' must name a list of paths for part '{part}'", path=("map", part))
            yield part, path


def _operations(body: bytes | str) -> Mapping[str, Any]:
    operations = _object(_parse(body), "The request")
    if not isinstance(operations.get("query"), str):
        raise Malformed("The request has no 'query'", path=("query",))
    if not isinstance(operations.get("variables"), dict | None):
        raise InvalidQuery("'variables' must be an object")
    if not isinstance(operations.get("operationName"), str | None):
        raise InvalidQuery("'operationName' must be a string")
    return operations


def _parse(body: bytes | str) -> object:
    try:
        return json_text.parse(body)
    except json_text.TooDeep as error:
        raise Malformed(f"The request cannot be read: {error}", path=error.path[:3]) from None
    except json_text.TooLong as error:
        check(error.value)  # has a path
        raise Malformed(f"The request cannot be read: {error}") from None
    except ValueError as error:
        raise Malformed(f"The request is not JSON: {error}") from None


def _object(value: object, what: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise Malformed(f"{what} must be a JSON object")
    return cast("dict[str, Any]", value)


def _text(form: FormData, name: str) -> str:
    value = form.get(name)
    if not isinstance(value, str):
        raise Malformed(f"The multipart request has no part '{name}'")
    return value


def _upload(form: FormData, part: str) -> Upload:
    file = form.get(part)
    if not isinstance(file, UploadFile):
        raise Malformed(f"The multipart request has no file in part '{part}'")
    return Upload(file.filename or part, file.content_type, file.size or 0, file.file)


def _place(operations: dict[str, Any], path: str, upload: Upload) -> None:
    """Place a file at a path such as `variables.file` or `variables.files.0`."""
    root, *parents, last = path.split(".") if "." in path else ("", path)
    target: Any = operations.get("variables") if root == "variables" else None
    try:
        for step in parents:
            target = target[_step(target, step)]
        step = _step(target, last)
        target[step] = upload
    except (KeyError, IndexError, ValueError, TypeError):
        message = f"'map' names the path '{path}', which is not in 'operations'; it starts with 'variables.'"
        raise Malformed(message, path=("map",)) from None


def _step(target: object, step: str) -> str | int:
    """An existing key or index: clients send null in place of a file."""
    if isinstance(target, dict) and step in target:
        return step
    if isinstance(target, list) and _INDEX.fullmatch(step):
        return int(step)
    raise TypeError
