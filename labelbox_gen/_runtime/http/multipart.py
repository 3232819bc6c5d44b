"""The body of a request: JSON, or a GraphQL multipart request when variables hold files."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, cast

from labelbox_gen.exceptions import InvalidQueryError

from ..files.steady_file import SteadyFile, unreadable
from ..graphql.operation import Operation
from ..graphql.upload import Upload
from ..values.json_bytes import dumps


@dataclass(frozen=True)
class Body:
    """Keyword arguments of an httpx request."""

    arguments: dict[str, Any]
    headers: dict[str, str]


@contextmanager
def opened(operation: Operation, variables: Mapping[str, object]) -> Generator[Body]:
    """The body of one attempt; files are opened for it and read from their beginning."""
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


def _content(upload: Upload, stack: ExitStack) -> bytes | BinaryIO | SteadyFile:
    if isinstance(upload.content, Path):
        file = stack.enter_context(_open(upload.content))
        return SteadyFile(upload.content, file, upload.stamp)
    if not isinstance(upload.content, bytes):
        rewind(upload)
    return upload.content


def rewind(upload: Upload) -> int:
    """Go to the start of a file that the caller opened; its length.

    Raises:
        InvalidQueryError: it is closed, cannot be read from the start again, or gives text.
    """
    file = cast("Any", upload.content)
    try:
        length: int = file.seek(0, 2)
        file.seek(0)
        if not isinstance(file.read(0), bytes):
            raise InvalidQueryError(f"the file {upload.filename!r} gives text: open it with mode 'rb'")
    except (OSError, ValueError, AttributeError) as error:
        raise InvalidQueryError(
            f"the content of {upload.filename!r} cannot be uploaded: {error}",
            error,
            hint="It must be bytes, a path, or a binary file that can be read from its start again.",
        ) from error
    return length


def _open(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error
