# Written by `make codegen` from labelbox_gen/_async/entities/label_import.py. DO NOT EDIT.
"""Imports of ground-truth labels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic_core import from_json

from labelbox_gen._runtime.ndjson import ndjson, percent
from labelbox_gen._runtime.upload import Upload
from labelbox_gen.exceptions import InvalidQueryError, TaskFailedError
from labelbox_gen.progress import Progress
from labelbox_gen_graphql import operations
from labelbox_gen_graphql._sync.label_import import LabelImportBase

from ..downloads import download
from ..lines import lines
from ..waiting import wait_till_done

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..session import Session

NDJSON = "application/x-ndjson"


class LabelImport(LabelImportBase):
    """An import of ground-truth labels into a project, from NDJSON."""

    __slots__ = ()

    @classmethod
    def create_from_objects(
        cls, client: Session, project_id: str, name: str, labels: Iterable[Mapping[str, Any]]
    ) -> Self:
        """Start an import of annotations given as dicts, one for each line of NDJSON.

        Args:
            client: the client to send with.
            project_id: the project that the labels go to.
            name: a name, unique in the project.
            labels: such as `{"name": "digit", "answer": {"name": "7"}, "dataRow": {"globalKey": "..."}}`; a line
                without a `uuid` gets one, which its status names.

        Raises:
            InvalidQueryError: an annotation is not valid; it names the index, and nothing was imported.
            ResourceConflict: the project has an import of that name.
        """
        return cls._create(client, project_id, name, ndjson(labels))

    @classmethod
    def create_from_file(cls, client: Session, project_id: str, name: str, path: str | Path) -> Self:
        """Start an import of a local NDJSON file, streamed from disk.

        Raises:
            InvalidQueryError: there is no such file.
            ResourceConflict: the project has an import of that name.
        """
        path = Path(path)
        if not path.is_file():
            raise InvalidQueryError(f"there is no file {path}")
        return cls._create(client, project_id, name, path)

    @classmethod
    def create_from_url(cls, client: Session, project_id: str, name: str, url: str) -> Self:
        """Start an import of NDJSON that the server reads from a URL.

        Raises:
            ResourceConflict: the project has an import of that name.
        """
        variables = {"projectId": project_id, "name": name, "fileUrl": url}
        operation = operations.START_LABEL_IMPORT_FROM_URL
        return cls(client, client.get(operation, variables, ("createLabelImport",)))

    @classmethod
    def from_name(cls, client: Session, project_id: str, name: str) -> Self:
        """The import of a project that has a name.

        Raises:
            ResourceNotFoundError: there is none.
        """
        variables = {"projectId": project_id, "name": name}
        return cls(client, client.get(operations.FIND_LABEL_IMPORT, variables, ("labelImport",)))

    @classmethod
    def _create(cls, client: Session, project_id: str, name: str, content: bytes | Path) -> Self:
        size = len(content) if isinstance(content, bytes) else content.stat().st_size
        file = Upload(content, f"{project_id}__{name}.ndjson", NDJSON)
        variables = {"projectId": project_id, "name": name, "file": file, "contentLength": size}
        operation = operations.START_LABEL_IMPORT_FROM_FILE
        return cls(client, client.get(operation, variables, ("createLabelImport",)))

    @property
    def is_done(self) -> bool:
        """Whether the import had ended, well or not, when it was last refreshed."""
        return self.state in ("FINISHED", "FAILED")

    @property
    def percent_done(self) -> int:
        """How much was done when it was last refreshed, between 0 and 100."""
        return 100 if self.state == "FINISHED" else percent(self.progress)

    def wait_till_done(self, timeout_seconds: float = 3600.0, *, progress: Progress = False) -> None:
        """Wait until the import has ended.

        Args:
            timeout_seconds: how long to wait at most.
            progress: True for a bar on the terminal, or a function that takes percent done and 100.

        Raises:
            TimeoutError: it was not done in time; it goes on, and can be waited for again.
        """
        wait_till_done(self, self.name, timeout_seconds, progress)

    @property
    def statuses(self) -> list[dict[str, Any]]:
        """One status for each annotation, in order: `uuid`, `dataRow`, `status` (SUCCESS or FAILURE), `errors`."""
        return [line for line in self._finished_file("status_file_url")]

    @property
    def errors(self) -> list[dict[str, Any]]:
        """The statuses of the annotations that failed."""
        return [line for line in self._finished_file("error_file_url")]

    @property
    def inputs(self) -> list[dict[str, Any]]:
        """The annotations as they were sent."""
        return [line for line in self._lines(self.input_file_url)]

    def _finished_file(self, field: str) -> Iterator[dict[str, Any]]:
        self.wait_till_done()
        if self.state == "FAILED":
            raise TaskFailedError(f"import {self.name!r} failed as a whole; no label was created")
        for line in self._lines(getattr(self, field)):
            yield line

    def _lines(self, url: str | None) -> Iterator[dict[str, Any]]:
        if url is None:
            return
        for line in lines(download(self.client.transport, url)):
            yield from_json(line)
