"""The selected data rows, page by page, at constant cost per page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import or_

from labelbox_gen.server.jobs.job import Job
from labelbox_gen.server.store.row import Page
from labelbox_gen.server.store.store import Store

from ..data_rows.table import DATA_ROW
from .params import Params
from .selection import Condition, in_project, select_rows
from .sources import Sources, find_sources

PAGE = 1_000
_ROW = DATA_ROW.table.c


class Chosen:
    """Checks candidates against all filters: a source may have more rows than are selected."""

    def __init__(self, filters: Mapping[str, Any], params: Params) -> None:
        self._filters = filters
        self._conditions: list[Condition] = select_rows(filters)
        if params.media_type is not None:  # a value of unknown type may match
            self._conditions.append(or_(_ROW.media_type.is_(None), _ROW.media_type == params.media_type))

    def sources(self, store: Store) -> Sources:
        return find_sources(store, self._filters, self._conditions)

    def pages(self, job: Job, sources: Sources) -> Iterator[tuple[Store, Page, int]]:
        """Each page with its store, for related rows, and the number of candidates."""
        for source in sources.sources:
            after: str | None = ""
            while after is not None:
                with job.read() as store:
                    ids = source.page(store, after, PAGE)
                    yield store, self._rows(store, ids), len(ids)
                after = ids[-1] if len(ids) == PAGE else None

    def _rows(self, store: Store, ids: Sequence[str]) -> Page:
        project_id = self._filters.get("projectId")
        inside = [] if project_id is None else [in_project(project_id)]
        return store.find(DATA_ROW, DATA_ROW.id.in_(ids), *inside, *self._conditions)
