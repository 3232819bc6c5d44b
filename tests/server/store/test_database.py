"""Tables and statements are portable to PostgreSQL; transactions and requests end cleanly."""

from __future__ import annotations

import threading
import time

import httpx
import pytest
from sqlalchemy import create_mock_engine
from sqlalchemy.dialects import postgresql

from labelbox_gen.server import run
from labelbox_gen.server.features.catalog import ENTITIES
from labelbox_gen.server.store.database import Database
from labelbox_gen.server.store.entity import ToOne
from labelbox_gen.server.store.related import Slice
from labelbox_gen.server.store.store import Store
from labelbox_gen.server.store.table import METADATA


def test_tables_compile_for_postgresql():
    created: list[str] = []
    engine = create_mock_engine(
        "postgresql://", lambda statement, *_: created.append(str(statement.compile(dialect=engine.dialect)))
    )
    METADATA.create_all(engine, checkfirst=False)
    assert sum("CREATE TABLE" in statement for statement in created) == len(METADATA.tables)
    assert any("WHERE NOT deleted" in statement for statement in created)


class Compiled(Exception):
    pass


class Connection:
    """Compiles for PostgreSQL instead of executing."""

    def execute(self, statement, *_):
        statement.compile(dialect=postgresql.dialect())
        raise Compiled


@pytest.mark.parametrize("entity", ENTITIES.values(), ids=ENTITIES)
def test_statements_compile_for_postgresql(entity):
    from labelbox_gen.server.store.row import Page, Row

    store = Store(Connection(), "organization", ENTITIES)
    page = Page.of(
        Row(entity, {**dict.fromkeys(column.name for column in entity.table.columns), "id": id})
        for id in "ab"
    )
    part = Slice({"NOT": [{"id_in": ["x"]}], "createdAt_not": None}, "createdAt_DESC", 1, 10)
    with pytest.raises(Compiled):
        store.page(entity, part)
    for name, relation in entity.relations.items():
        if not isinstance(relation, ToOne):
            with pytest.raises(Compiled):
                store.related(page[0], name, part)
    for name in entity.computed:
        with pytest.raises(Compiled):
            store.computed(page[0], name)


def test_requests_in_flight_complete_before_a_stop(tmp_path, monkeypatch):
    page = Store.page
    running = threading.Event()

    def slow(self, *arguments):
        running.set()
        time.sleep(0.5)
        return page(self, *arguments)

    monkeypatch.setattr(Store, "page", slow)
    answers: list[httpx.Response] = []
    with run(tmp_path) as server:
        headers = {"Authorization": f"Bearer {server.api_key}"}
        thread = threading.Thread(
            target=lambda: answers.append(
                httpx.post(server.url, json={"query": "{projects{id}}"}, headers=headers)
            )
        )
        thread.start()
        assert running.wait(5)
    thread.join()
    assert answers[0].json() == {"data": {"projects": []}}


def test_a_failed_transaction_is_rolled_back(tmp_path):
    from labelbox_gen.server.features.organizations.table import ORGANIZATION
    from labelbox_gen.server.settings import Settings

    database = Database(Settings(tmp_path))

    def fail() -> None:
        with database.write() as connection:
            Store(connection, "", ENTITIES).insert(ORGANIZATION, {"name": "x"})
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    with database.read() as connection:
        assert connection.execute(ORGANIZATION.table.select()).all() == []
    database.close()
