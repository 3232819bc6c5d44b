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

        All of them are one import, however many: they are written to a temporary file as they come, because the
        server wants to know the size first, and sent from there. So `labels` may be a generator of any length.

        Args:
            client: the client to send with.
            project_id: the project that the labels go to.
            name: a name, unique in the project. If an answer is lost, it tells whether the import was created.
            labels: such as `{"name": "digit", "answer": {"name": "7"}, "dataRow": {"globalKey": "..."}}`; a line
                without a `uuid` gets one, which its status names; the same labels get the same ones in each run.

        Raises:
            InvalidQueryError: an annotation is not valid; it names the index, and nothing was imported.
            ResourceConflict: the project has an import of that name with other annotations.
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
            InvalidQueryError: there is no such file, it is empty, or it is a JSON array.
            ResourceConflict: the project has an import of that name with other annotations.
        """
        path = import_file(path)
        return cls(client, await AsyncImportStart(*_target(client, project_id, name)).from_file(path))

    @classmethod
    async def create_from_url(cls, client: AsyncSession, project_id: str, name: str, url: str) -> Self:
        """Start an import of NDJSON that the server reads from a URL.

        Raises:
            ResourceConflict: the project has an import of that name from elsewhere.
        """
        return cls(
            client, await AsyncImportStart(*_target(client, project_id, name)).from_url(text("url", url))
        )

    @classmethod
    async def from_name(cls, client: AsyncSession, project_id: str, name: str) -> Self:
        """The import of a project that has a name.

        Raises:
            ResourceNotFoundError: there is none.
        """
        session, project_id, name = _target(client, project_id, name)
        variables = {"projectId": project_id, "name": name}
        return cls(session, await session.get(operations.FIND_LABEL_IMPORT, variables, ("labelImport",)))

    @property
    def is_done(self) -> bool:
        """Whether the import had ended, well or not, when it was last refreshed."""
        return self.state in ("FINISHED", "FAILED")

    @property
    def percent_done(self) -> int:
        """How much was done when it was last refreshed, between 0 and 100."""
        return 100 if self.state == "FINISHED" else percent(self.progress)

    async def wait_till_done(self, timeout_seconds: float = 3600.0, *, progress: Progress = False) -> None:
        """Wait until the import has ended.

        Args:
            timeout_seconds: how long to wait at most.
            progress: True for a bar on the terminal, or a function that takes percent done and 100.

        Raises:
            TimeoutError: it was not done in time; it goes on, and can be waited for again.
        """
        await wait_till_done(self, self.name, timeout_seconds, progress)

    async def wait_till_complete(self, timeout_seconds: float = 3600.0) -> None:
        """Wait until the import has ended well: each annotation has a status then.

        Args:
            timeout_seconds: how long to wait at most.

        Raises:
            TaskFailedError: it failed as a whole; the message has the reason, where the server gives one.
            TimeoutError: it was not done in time; it goes on, and can be waited for again.
        """
        await self.wait_till_done(timeout_seconds)
        if self.state == "FAILED":
            reason = await failure_reason(self.client.transport, self.error_file_url)
            raise TaskFailedError(f"import {self.uid} ({self.name}) ended as FAILED: {reason}")

    @property
    async def statuses(self) -> list[dict[str, Any]]:
        """The statuses of `stream_statuses`, at once."""
        return [status async for status in self.stream_statuses()]

    @property
    async def errors(self) -> list[dict[str, Any]]:
        """The statuses of `stream_errors`, at once."""
        return [status async for status in self.stream_errors()]

    @property
    async def inputs(self) -> list[dict[str, Any]]:
        """The annotations of `stream_inputs`, at once."""
        return [annotation async for annotation in self.stream_inputs()]

    async def stream_statuses(self) -> AsyncGenerator[dict[str, Any]]:
        """What became of each annotation, in order, as it comes; waits for the import first.

        A status has the `index` of the annotation in the input, its `uuid`, the `dataRow`, a `status` and, if that is
        not SUCCESS, `errors` of a `name` and a `message`. There is one for each annotation: what the server says
        nothing of is UNKNOWN, the others are SUCCESS or FAILURE. Flat in memory: the input is read beside them.

        Raises:
            TaskFailedError: the import failed as a whole.
            TimeoutError: it did not end in time.
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
        """The statuses other than SUCCESS; otherwise like `stream_statuses`."""
        async with aclosing(self.stream_statuses()) as statuses:
            async for status in statuses:
                if status.get("status") != "SUCCESS":
                    yield status

    async def stream_inputs(self) -> AsyncGenerator[dict[str, Any]]:
        """The annotations as they were sent, whatever became of them.

        Raises:
            LabelboxError: one is not JSON, or the server does not have the file.
        """
        if self.input_file_url is None:  # the server is still fetching it
            await self.wait_till_done()
        async with aclosing(lines(self._bytes("input_file_url"))) as inputs:
            async for line in inputs:
                yield _parsed(line)

    async def _bytes(self, field: str) -> AsyncGenerator[bytes]:
        """The bytes of a file; when its link has expired, the import is asked for a new one."""
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
    """Where an import goes; the project will do for its id."""
    return session_of(client), id_of("Project", project_id), text("name", name)


def _parsed(line: bytes) -> dict[str, Any]:
    try:
        return from_json(line)
    except ValueError as error:
        raise LabelboxError(f"the file has a line that is not JSON: {line[:80]!r}", error) from error
