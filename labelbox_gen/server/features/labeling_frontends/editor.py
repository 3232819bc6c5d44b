"""The labeling editor, the only frontend of a new database."""

from __future__ import annotations

from labelbox_gen.server.store.store import Store

from .table import LABELING_FRONTEND


def add_editor(store: Store) -> None:
    values = {"name": "Editor", "description": "The labeling editor", "iframe_url_path": "editor"}
    store.insert(LABELING_FRONTEND, values)
