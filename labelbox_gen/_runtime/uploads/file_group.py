"""Groups small files into one upload request, because the request costs more than their bytes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from labelbox_gen.exceptions import (
    ApiLimitError,
    AuthenticationError,
    LabelboxError,
    NetworkError,
    TimeoutError,
)

from ..graphql.operation import Data, Operation
from ..mutation_batches.document import BatchDocument, Entry
from ..mutation_batches.outcome import Outcome
from ..mutation_batches.response import MergedResponse, read

ItemT = TypeVar("ItemT")

#: Maximum number of files per request.
MAX_FILES = 25

#: Maximum bytes of a grouped file, and of all files of a request.
MAX_FILE_BYTES = 250_000
MAX_BYTES = 1_000_000

#: Errors that separate requests for the files would repeat.
HOPELESS = (ApiLimitError, AuthenticationError, NetworkError, TimeoutError)


def spread(items: Sequence[ItemT], parts: int) -> list[Sequence[ItemT]]:
    """Split the items into at most `parts` parts of equal length; the last may be shorter."""
    length = max(1, -(-len(items) // parts))
    return [items[start : start + length] for start in range(0, len(items), length)]


def grouped(items: Iterable[tuple[ItemT, int]], workers: int) -> list[list[ItemT]]:
    """Group files, given with their sizes, by request.

    Up to as many files as workers are uploaded in separate concurrent requests; more files share requests.
    """
    sized = list(items)
    length = min(MAX_FILES, -(-len(sized) // workers))
    groups: list[list[ItemT]] = []
    free = -1
    for item, size in sized:
        alone = size > MAX_FILE_BYTES
        if alone or size > free or len(groups[-1]) >= length:
            groups.append([])
            free = MAX_BYTES
        groups[-1].append(item)
        free = -1 if alone else free - size
    return groups


class FileGroup:
    """One request that uploads several files, and the outcome of each."""

    def __init__(self, upload: Operation, variables: Iterable[Mapping[str, object]]) -> None:
        """Merge the uploads: `upload` is the operation for one file, with one root field; `variables` are those of each file."""
        self._document = BatchDocument.of(
            Entry(Outcome[Any](place, upload.name), dict, upload, each, 0)
            for place, each in enumerate(variables)
        )

    def request(self) -> tuple[Operation, Mapping[str, object]]:
        """The merged operation and its variables."""
        return self._document.request()

    def uploaded(self, response: MergedResponse) -> dict[int, Data]:
        """The response for each file by its position; rejected files are absent."""
        return {
            entry.outcome.index: each
            for entry, each in read(self._document, response).answers
            if not isinstance(each, LabelboxError)
        }
