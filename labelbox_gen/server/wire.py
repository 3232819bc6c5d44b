"""HTTP bodies as GraphQL requests: JSON, or multipart as the graphql-multipart-request specification says."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from typing import Any, cast

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request as HttpRequest

from . import json_text
from .errors import InvalidQuery, Malformed
from .limits import read_body
from .settings import Settings
from .upload import Upload


async def read_json(request: HttpRequest, settings: Settings) -> Mapping[str, Any]:
    """The `query`, `variables` and `operationName` of a JSON body."""
    return _operations(await read_body(request, settings.max_request_bytes))


@asynccontextmanager
async def multipart(request: HttpRequest, settings: Settings) -> AsyncGenerator[Mapping[str, Any]]:
    """The same from `operations` and `map`, with each file in the place where `map` wants it; files end with the block."""
    bounds = {"max_files": 100, "max_fields": 100, "max_part_size": settings.max_request_bytes}
    async with request.form(**bounds) as form:
        operations = _operations(_text(form, "operations"))
        for part, paths in _object(_parse(_text(form, "map")), "map").items():
            for path in cast("list[str]", paths):
                _place(cast("dict[str, Any]", operations), path, _upload(form, part))
        yield operations


def _operations(body: bytes | str) -> Mapping[str, Any]:
    operations = _object(_parse(body), "The request")
    if not isinstance(operations.get("query"), str):
        raise Malformed("The request has no 'query'")
    if not isinstance(operations.get("variables"), dict | None):
        raise InvalidQuery("'variables' must be an object")
    if not isinstance(operations.get("operationName"), str | None):
        raise InvalidQuery("'operationName' must be a string")
    return operations


def _parse(body: bytes | str) -> object:
    try:
        return json_text.parse(body)
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
    """Put the file at a path such as `variables.file` or `variables.files.0`."""
    *parents, last = path.split(".")
    target: Any = operations
    try:
        for step in parents:
            target = target[_step(target, step)]
        target[_step(target, last)] = upload
    except (KeyError, IndexError, ValueError, TypeError):
        raise Malformed(f"'map' names the path '{path}', which is not in 'operations'") from None


def _step(target: object, step: str) -> str | int:
    return int(step) if isinstance(target, list) else step
