"""Rows and their pages: related values of a row are loaded for its whole page at once."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .entity import Entity


class Row:
    """One row of an entity's table; `row["external_id"]` reads a column."""

    __slots__ = ("_page", "entity", "values")

    def __init__(self, entity: Entity, values: Mapping[str, Any]) -> None:
        self.entity = entity
        self.values = values
        self._page: Page | None = None

    @classmethod
    def stored(cls, entity: Entity, values: dict[str, Any]) -> Row:
        """A row as stored, with values normalized by the entity's `readers`: older versions stored other kinds."""
        for name, read in entity.readers.items():
            values[name] = read(values[name])
        return cls(entity, values)

    @property
    def page(self) -> Page:
        """The rows that were loaded together with it, itself included."""
        if self._page is None:
            self._page = Page((self,))
        return self._page

    @page.setter
    def page(self, page: Page) -> None:
        self._page = page

    @property
    def id(self) -> str:
        return self.values["id"]

    def __getitem__(self, column: str) -> Any:
        return self.values[column]

    def __repr__(self) -> str:
        return f"<{self.entity.name} {self.id}>"

    def together(self, key: Hashable, load: Callable[[Page], Mapping[str, Any]]) -> Any:
        """The value that `load` finds for this row's id, or None. `load` runs once per page."""
        loaded = self.page.loaded
        if key not in loaded:
            loaded[key] = load(self.page)
        return loaded[key].get(self.id)


class Page(list[Row]):
    """Rows loaded together."""

    __slots__ = ("loaded",)

    def __init__(self, rows: Iterable[Row] = ()) -> None:
        super().__init__(rows)
        self.loaded: dict[Hashable, Mapping[str, Any]] = {}

    @classmethod
    def of(cls, rows: Iterable[Row]) -> Page:
        """Make one page of rows."""
        page = cls(rows)
        for row in page:
            row.page = page
        return page

    @property
    def ids(self) -> list[str]:
        return [row.id for row in self]
