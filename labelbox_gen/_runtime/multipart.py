"""The body of a request: JSON, or a GraphQL multipart request when variables hold files."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, cast

from labelbox_gen.exceptions import InvalidQueryError

from .json_bytes import dumps
from .operation import Operation
from .upload import Upload


@dataclass(frozen=True)
class Body:
    """Keyword arguments of an httpx request."""

    arguments: dict[str, Any]
    headers: dict[str, str]


@contextmanager
def opened(operation: Operation, variables: Mapping[str, object]) -> Generator[Body]:
    """The body of one try; files are opened for it, and read from their beginning."""
    files: dict[str, Upload] = {}
    plain = _without_files(variables, "variables", files)
    operations = encode(operation, {"query": operation.document, "variables": plain})
    if not files:
        yield Body({"content": operations}, {"Content-Type": "application/json"})
        return
    places = {str(n): [path] for n, path in enumerate(files, 1)}
    with ExitStack() as stack:
        parts = {
            str(n): (upload.filename, _content(upload, stack), upload.content_type)
            for n, upload in enumerate(files.values(), 1)
        }
        fields = {"operations": operations.decode(), "map": dumps(places).decode()}
        yield Body({"data": fields, "files": parts}, {})


def encode(operation: Operation, value: object) -> bytes:
    """JSON; what cannot be JSON is an error that names the operation."""
    try:
        return dumps(value)
    except (ValueError, TypeError) as error:
        raise InvalidQueryError(
            f"the variables are not JSON: {error}", error, operation=operation.name
        ) from error


def _without_files(value: Any, path: str, files: dict[str, Upload]) -> Any:
    """A copy of the variables with null in the place of each file, which is noted in `files` by its path."""
    if isinstance(value, Upload):
        files[path] = value
        return None
    if isinstance(value, Mapping):
        members = cast("Mapping[str, Any]", value)
        return {key: _without_files(item, f"{path}.{key}", files) for key, item in members.items()}
    if isinstance(value, list | tuple):
        items = cast("list[Any]", value)
        return [_without_files(item, f"{path}.{index}", files) for index, item in enumerate(items)]
    return value


def _content(upload: Upload, stack: ExitStack) -> bytes | BinaryIO:
    if isinstance(upload.content, Path):
        return stack.enter_context(_open(upload.content))
    if not isinstance(upload.content, bytes):
        upload.content.seek(0)
    return upload.content


def _open(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise InvalidQueryError(f"cannot read {path}: {error.strerror}", error) from error
