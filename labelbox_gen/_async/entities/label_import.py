"""Imports of ground-truth labels."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncGenerator, AsyncIterable, Iterable, Mapping
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic_core import from_json

from labelbox_gen._concurrency.iteration import async_each
from labelbox_gen._runtime.entities.inputs import id_of
from labelbox_gen._runtime.imports.files import import_file
from labelbox_gen._runtime.imports.ndjson import NdjsonWriter, percent
from labelbox_gen._runtime.imports.positions import ImportPlaces
from labelbox_gen._runtime.uploads.tables import records
from labelbox_gen._runtime.values.arguments import text
from labelbox_gen.exceptions import LabelboxError, TaskFailedError
from labelbox_gen.progress import Progress
from labelbox_gen_graphql import operations
from labelbox_gen_graphql._async.label_import import AsyncLabelImportBase

from ..http.downloads import EXPIRED, download
from ..imports.lines import lines
from ..imports.start import AsyncImportStart
from ..session import session_of
from ..tasks.failure_reason import failure_reason
from ..tasks.waiting import wait_till_done

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..session import AsyncSession


class AsyncLabelImport(AsyncLabelImportBase):
    """An import of ground-truth labels into a project, from NDJSON."""

    __slots__ = ()

    @classmethod
    async def create_from_objects(
        cls,
        client: AsyncSession,
        project_id: str,
        name: str,
        labels: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
    ) -> Self:
        """Start an import of annotations given as dicts, one for each line of NDJSON.

        All annotations form one import. They are written to a temporary file first, because the server requires the
        size in advance, so `labels` may be a generator of any length.

        Args:
            client: the client that sends the requests.
            project_id: the project that receives the labels.
            name: a name, unique in the project. If a response is lost, it identifies the import.
            labels: such as `{"name": "digit", "answer": {"name": "7"}, "dataRow": {"globalKey": "..."}}`; a line
                without a `uuid` gets one, which its status has; the uuids of equal labels are the same in each run.

        Raises:
            InvalidQueryError: an annotation is invalid; the message has its index, and nothing was imported.
            ResourceConflict: the project has an import with this name and other annotations.
        """
        target = _target(client, project_id, name)
        with tempfile.TemporaryFile() as file:
            writer = NdjsonWriter(file, "/".join(target[1:]))
            async for label in async_each(records(labels)):
                writer.add(label)
            writer.end()
            return cls(client, await AsyncImportStart(*target).from_file(file))

    @classmethod
    async def create_from_file(
        cls, client: AsyncSession, project_id: str, name: str, path: str | Path
    ) -> Self:
        """Start an import of a local NDJSON file, streamed from disk.

        Raises:
            InvalidQueryError: the file does not exist, is empty, or is a JSON array.
            ResourceConflict: the project has an import with this name and other annotations.
        """
        path = import_file(path)
        return cls(client, await AsyncImportStart(*_target(client, project_id, name)).from_file(path))

    @classmethod
    async def create_from_url(cls, client: AsyncSession, project_id: str, name: str, url: str) -> Self:
        """Start an import of NDJSON that the server reads from a URL.

        Raises:
            ResourceConflict: the project has an import with this name from another source.
        """
        return cls(
            client, await AsyncImportStart(*_target(client, project_id, name)).from_url(text("url", url))
        )

    @classmethod
    async def from_name(cls, client: AsyncSession, project_id: str, name: str) -> Self:
        """Get an import of a project by its name.

        Raises:
            ResourceNotFoundError: the project has no import with this name.
        """
        session, project_id, name = _target(client, project_id, name)
        variables = {"projectId": project_id, "name": name}
        return cls(session, await session.get(operations.FIND_LABEL_IMPORT, variables, ("labelImport",)))

    @property
    def is_done(self) -> bool:
        """Whether the import had ended, with success or failure, at the last refresh."""
        return self.state in ("FINISHED", "FAILED")

    @property
    def percent_done(self) -> int:
        """Progress in percent at the last refresh, from 0 to 100."""
        return 100 if self.state == "FINISHED" else percent(self.progress)

    async def wait_till_done(self, timeout_seconds: float = 3600.0, *, progress: Progress = False) -> None:
        """Wait until the import has ended.

        Args:
            timeout_seconds: maximum wait in seconds.
            progress: True for a progress bar on the terminal, or a function called with the percentage and 100.

        Raises:
            TimeoutError: the import did not end in time; it continues on the server, and a new wait is possible.
        """
        await wait_till_done(self, self.name, timeout_seconds, progress)

    async def wait_till_complete(self, timeout_seconds: float = 3600.0) -> None:
        """Wait until the import has succeeded; each annotation then has a status.

        Args:
            timeout_seconds: maximum wait in seconds.

        Raises:
            TaskFailedError: the import failed as a whole; the message has the reason, if the server gives one.
            TimeoutError: the import did not end in time; it continues on the server, and a new wait is possible.
        """
        await self.wait_till_done(timeout_seconds)
        if self.state == "FAILED":
            reason = await failure_reason(self.client.transport, self.error_file_url)
            raise TaskFailedError(f"import {self.uid} ({self.name}) ended as FAILED: {reason}")

    @property
    async def statuses(self) -> list[dict[str, Any]]:
        """The statuses of `stream_statuses` as a list."""
        return [status async for status in self.stream_statuses()]

    @property
    async def errors(self) -> list[dict[str, Any]]:
        """The statuses of `stream_errors` as a list."""
        return [status async for status in self.stream_errors()]

    @property
    async def inputs(self) -> list[dict[str, Any]]:
        """The annotations of `stream_inputs` as a list."""
        return [annotation async for annotation in self.stream_inputs()]

    async def stream_statuses(self) -> AsyncGenerator[dict[str, Any]]:
        """Stream the status of each annotation, in input order; waits for the import first.

        A status has the `index` of the annotation in the input, its `uuid`, the `dataRow`, a `status` and, if that is
        not SUCCESS, `errors` of a `name` and a `message`. Each annotation has one: SUCCESS, FAILURE, or
        UNKNOWN if the server did not report it. Memory use is constant, because the input is streamed in parallel.

        Raises:
            TaskFailedError: the import failed as a whole.
            TimeoutError: the import did not end in time.
        """
        await self.wait_till_complete()
        places = ImportPlaces()
        async with (
            aclosing(lines(self._bytes("status_file_url"))) as statuses,
            aclosing(lines(self._bytes("input_file_url"))) as inputs,
        ):
            async for line in statuses:
                status = _parsed(line)
                uuid = status.get("uuid")
                while not places.has(uuid) and (annotation := await anext(inputs, None)) is not None:
                    places.note(annotation)
                yield {**status, "index": places.take(uuid)}
            async for annotation in inputs:
                places.note(annotation)
        for status in places.unknown():
            yield status

    async def stream_errors(self) -> AsyncGenerator[dict[str, Any]]:
        """Stream the statuses other than SUCCESS, like `stream_statuses`."""
        async with aclosing(self.stream_statuses()) as statuses:
            async for status in statuses:
                if status.get("status") != "SUCCESS":
                    yield status

    async def stream_inputs(self) -> AsyncGenerator[dict[str, Any]]:
        """Stream the annotations of the input, whatever their status.

        Raises:
            LabelboxError: a line is not JSON, or the server does not have the file.
        """
        if self.input_file_url is None:  # the server is still fetching the file
            await self.wait_till_done()
        async with aclosing(lines(self._bytes("input_file_url"))) as inputs:
            async for line in inputs:
                yield _parsed(line)

    async def _bytes(self, field: str) -> AsyncGenerator[bytes]:
        """The bytes of a file; an expired link is renewed by a request for the import."""
        start, renewed = 0, False
        while True:
            url: str | None = getattr(self, field)
            if url is None:
                raise LabelboxError(f"import {self.uid} ({self.name}) has no {field}")
            try:
                async with aclosing(download(self.client.transport, url, start)) as chunks:
                    async for chunk in chunks:
                        start += len(chunk)
                        renewed = False
                        yield chunk
                return
            except LabelboxError as error:
                if renewed or error.code not in EXPIRED:
                    raise
                renewed = True
                await self.refresh()


def _target(client: object, project_id: object, name: object) -> tuple[AsyncSession, str, str]:
    """The project id of an import, given as an id or a project."""
    return session_of(client), id_of("Project", project_id), text("name", name)


def _parsed(line: bytes) -> dict[str, Any]:
    try:
        return from_json(line)
    except ValueError as error:
        raise LabelboxError(f"the file has a line that is not JSON: {line[:80]!r}", error) from error
