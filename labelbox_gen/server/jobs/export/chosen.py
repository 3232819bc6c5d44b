"""The chosen data rows, page by page, each page as cheap as the first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import or_, select

from ...entities import DATA_ROW, PROJECT
from ...entities.project import PROJECT_DATA_ROW
from ...store.related import Slice
from ...store.row import Page
from ...store.store import Store
from ..job import Job
from .params import Params
from .selection import Condition, named, select_rows

PAGE = 1_000
_IN, _ROW = PROJECT_DATA_ROW.c, DATA_ROW.table.c


class Chosen:
    """Of several datasets one after the other: in one order they would have to be sorted for each page."""

    def __init__(self, filters: Mapping[str, Any], params: Params) -> None:
        self._project_id: str | None = filters.get("projectId")
        self._conditions: list[Condition] = select_rows(filters)
        self._datasets = dict.fromkeys(named(filters, "dataset")) if self._project_id is None else {}
        if params.media_type is not None:  # what is not known to be something else may be it
            self._conditions.append(or_(_ROW.media_type.is_(None), _ROW.media_type == params.media_type))

    def count(self, store: Store) -> int:
        """At most so many: it is for a percentage."""
        if self._project_id is not None:
            project = store.get(PROJECT, self._project_id, deleted=True)
            return project["data_row_count"] if project else 0
        return store.count(DATA_ROW, *self._conditions)

    def pages(self, job: Job) -> Iterator[tuple[Store, Page]]:
        """Each page with the store that it came from, for what belongs to it."""
        for part in [[_ROW.dataset_id == id] for id in self._datasets] or [[]]:
            after: str | None = ""
            while after is not None:
                with job.read() as store:
                    rows, after = self._page(store, after, [*self._conditions, *part])
                    yield store, rows

    def _page(self, store: Store, after: str, conditions: Sequence[Condition]) -> tuple[Page, str | None]:
        """A project's rows are paged by the project's own index: it may be small in a large organization."""
        if self._project_id is None:
            return store.page_after(DATA_ROW, Slice(first=PAGE), after, *conditions)
        place = select(_IN.data_row_id).where(_IN.project_id == self._project_id, _IN.data_row_id > after)
        place = place.order_by(_IN.data_row_id).limit(PAGE)
        ids = [id for (id,) in store.connection.execute(place).all()]
        rows = store.find(DATA_ROW, DATA_ROW.id.in_(ids), *conditions)
        return rows, ids[-1] if len(ids) == PAGE else None
