# Written by `make codegen` from labelbox_gen/_async/imports/start.py. DO NOT EDIT.
"""Starts an import of labels exactly once."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing, nullcontext, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from labelbox_gen._runtime.graphql.operation import Data, Operation
from labelbox_gen._runtime.graphql.upload import Upload
from labelbox_gen._runtime.logs import IMPORTS
from labelbox_gen.exceptions import (
    FileChangedError,
    InvalidQueryError,
    LabelboxError,
    ResourceConflict,
    ResourceNotFoundError,
)
from labelbox_gen_graphql import operations

from ..http.downloads import download
from ..uploads.files import length_of

if TYPE_CHECKING:
    from ..session import Session

NDJSON = "application/x-ndjson"


class ImportStart:
    """Creates the import with a name in a project.

    A name is unique in its project. If a response is lost, or a request arrives twice, the name identifies the import
    that was created, and its input shows whether it is this one.
    """

    def __init__(self, session: Session, project_id: str, name: str) -> None:
        self._session = session
        if not isinstance(name, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers without a type checker
            raise InvalidQueryError(f"the name of an import must be str, not {type(name).__name__}")
        self._where = {"projectId": project_id, "name": name}

    def from_file(self, content: Path | BinaryIO) -> Data:
        """Send a file, streamed from disk."""
        for _ in range(self._session.tuning.import_attempts - 1):
            with suppress(FileChangedError):  # the next attempt uses the new size
                return self._from_file(content)
        return self._from_file(content)

    def _from_file(self, content: Path | BinaryIO) -> Data:
        file = Upload(content, f"{self._where['projectId']}__{self._where['name']}.ndjson", NDJSON)
        variables = {**self._where, "file": file, "contentLength": length_of(file)}
        operation = operations.START_LABEL_IMPORT_FROM_FILE
        return self._once(operation, variables, lambda url: self._is_content(url, content))

    def from_url(self, url: str) -> Data:
        """Start an import that the server reads from a URL."""

        def is_it(found: str) -> bool:
            return found == url

        variables = {**self._where, "fileUrl": url}
        return self._once(operations.START_LABEL_IMPORT_FROM_URL, variables, is_it)

    def _once(self, operation: Operation, variables: Data, is_input: Callable[[str], bool]) -> Data:
        lost = LabelboxError("")
        for _ in range(self._session.tuning.import_attempts):
            try:
                return self._session.get(operation, variables, ("createLabelImport",))
            except LabelboxError as error:
                if not (error.maybe_done or isinstance(error, ResourceConflict)):
                    raise
                lost = error
                IMPORTS.info(
                    "%s: the response was lost (%s); looking for the import", operation.name, error.code
                )
            found = self._find(lost)
            if found is not None:
                if self._is_mine(found, is_input, lost):
                    return found
                raise self._taken(lost)
        raise lost

    def _find(self, lost: LabelboxError) -> Data | None:
        """The import with the name; None if there is none."""
        try:
            return self._session.get(operations.FIND_LABEL_IMPORT, self._where, ("labelImport",))
        except ResourceNotFoundError:
            return None
        except LabelboxError as error:
            raise self._unknown(lost) from error

    def _is_mine(self, found: Data, is_input: Callable[[str], bool], lost: LabelboxError) -> bool:
        url: str | None = found["inputFileUrl"]
        try:
            return url is not None and is_input(url)
        except LabelboxError as error:
            raise self._unknown(lost) from error

    def _is_content(self, url: str, content: Path | BinaryIO) -> bool:
        """Whether a URL has exactly this content; UUIDs make different content differ within the first bytes."""
        with content.open("rb") if isinstance(content, Path) else nullcontext(content) as file:
            file.seek(0)
            with closing(download(self._session.transport, url)) as chunks:
                for chunk in chunks:
                    if file.read(len(chunk)) != chunk:
                        return False
            return not file.read(1)

    def _taken(self, lost: LabelboxError) -> LabelboxError:
        taken = ResourceConflict(
            f"the project has another import named {self._where['name']!r}",
            lost,
            operation=lost.operation,
            hint=f"{self._call()} gives it. New annotations need another name.",
        )
        taken.code, taken.request_id, taken.errors = lost.code, lost.request_id, lost.errors
        return taken

    def _unknown(self, lost: LabelboxError) -> LabelboxError:
        lost.hint = f"It is not known whether the import was created: {self._call()} tells."
        return lost

    def _call(self) -> str:
        return "LabelImport.from_name(client, {projectId!r}, {name!r})".format_map(self._where)
