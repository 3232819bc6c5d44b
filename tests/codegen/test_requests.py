"""What generated methods and inputs send."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any

import pytest
from pydantic import ValidationError

from labelbox_gen._runtime.graphql.operation import Data, Operation
from labelbox_gen._runtime.graphql.upload import Upload
from labelbox_gen._runtime.values.input_values import json_value

from .driver import HERE, package

BASIC = package(HERE / "cases/basic/expected")
NAMES = package(HERE / "cases/names/expected")
INPUTS = package(HERE / "cases/inputs/expected")
UNIONS = package(HERE / "cases/unions/expected")


class Server:
    """Answers every operation with `data` and remembers what it got."""

    def __init__(self, generated: Any, data: Data) -> None:
        self.data = data
        self.operations: list[Operation] = []
        self.variables: list[Mapping[str, object]] = []
        self.client: Any = generated._async.graphql.AsyncGraphQL(self.send)

    async def send(self, operation: Operation, variables: Mapping[str, object]) -> Data:
        self.operations.append(operation)
        self.variables.append(variables)
        return self.data


def basic(data: Data) -> Server:
    """A server of the case `basic`."""
    return Server(BASIC, data)


def test_what_is_not_given_is_not_sent_and_none_is_null() -> None:
    server = basic({"projects": []})
    asyncio.run(server.client.list_projects())
    asyncio.run(server.client.list_projects(skip=None, first=5))
    assert server.variables == [{}, {"skip": None, "first": 5}]


def test_required_variables_are_positional_and_nothing_else_is_taken() -> None:
    server = basic({"project": None})
    assert asyncio.run(server.client.get_project("p")).project is None
    assert server.variables == [{"id": "p"}]
    for wrong in (lambda: server.client.get_project(), lambda: server.client.get_project("p", first=1)):
        with pytest.raises(TypeError):
            wrong()


def test_values_are_sent_in_the_form_of_the_wire() -> None:
    server = basic({"projects": []})
    models = BASIC.models
    since = datetime(2024, 1, 2, tzinfo=timezone.utc)
    where = models.ProjectWhereInput(created_at_gte=since, AND=[models.ProjectWhereInput(id="x")])
    asyncio.run(server.client.list_projects(where=where, since=since, sizes=[2**63]))
    wire = "2024-01-02T00:00:00.000000Z"
    assert server.variables == [
        {"where": {"createdAt_gte": wire, "AND": [{"id": "x"}]}, "since": wire, "sizes": [str(2**63)]}
    ]


def test_an_input_sends_the_fields_that_were_set() -> None:
    data = BASIC.models.ProjectUpdateInput(name=None, size=2**60, media_type=BASIC.enums.MediaType.TEXT)
    assert json_value("data", data) == {"name": None, "size": str(2**60), "mediaType": "TEXT"}
    assert json_value("data", INPUTS.models.RowInput(key=INPUTS.models.KeyInput(id="1"))) == {
        "key": {"id": "1"}
    }


def test_a_typo_in_an_input_is_an_error() -> None:
    with pytest.raises(ValidationError, match="nmae"):
        BASIC.models.ProjectUpdateInput(nmae="x")


@pytest.mark.parametrize(
    "fields", [{}, {"id": "1", "global_key": "k"}, {"id": None}, {"id": "1", "global_key": None}]
)
def test_one_of_is_exactly_one(fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="exactly one of global_key, id"):
        INPUTS.models.KeyInput(**fields)


def test_files_stay_whole_and_operations_know_where_they_are() -> None:
    file = Upload(b"x", "x.txt", "text/plain")
    models = INPUTS.models
    row = models.RowInput(key=models.KeyInput(id="1"), file=models.FileInput(content=file))
    assert json_value("data", row)["file"]["content"] is file
    assert INPUTS.operations.CREATE_ROW.files == ("data.file.also", "data.file.content", "file")
    assert INPUTS.operations.UPLOAD_FILE.files == ("file",)
    with pytest.raises(ValidationError):
        models.FileInput(content="no file")


def test_only_what_may_be_sent_twice_is_idempotent() -> None:
    operations = BASIC.operations
    assert operations.GET_PROJECT.idempotent
    assert operations.UPDATE_PROJECT.idempotent
    assert not operations.CREATE_PROJECT.idempotent


def test_nothing_is_sent_that_is_for_us_only() -> None:
    documents = [getattr(BASIC.operations, name).document for name in BASIC.operations.__all__]
    assert not [document for document in documents if "@" in document]


def test_a_document_has_the_fragments_it_needs_and_no_others() -> None:
    assert "fragment UserFields" in BASIC.operations.GET_PROJECT.document
    assert "fragment UserFields" not in BASIC.operations.LIST_PROJECTS.document


@pytest.mark.parametrize("method", ["execute", "send", "get_data", "import_", "list_", "models_"])
def test_an_operation_can_have_the_name_of_anything(method: str) -> None:
    server = Server(NAMES, {"thing": None, "other": None, "third": None, "second": None})
    call = getattr(server.client, method)
    assert asyncio.run(call()).thing is None
    if method == "execute":
        asyncio.run(
            call(self_="s", class_="c", models_=NAMES.models.ThingInput(class_="UPPER"), variables_="v")
        )
        assert server.variables[-1] == {
            "self": "s",
            "class": "c",
            "models": {"class": "UPPER"},
            "variables": "v",
        }


def test_methods_say_what_the_schema_says_and_where_they_come_from() -> None:
    doc = basic({}).client.get_project.__doc__
    assert "One project, or null." in doc
    assert "queries/project.graphql:5" in doc
    assert "Inferred" not in BASIC.models.ProjectFields.__doc__


def test_strings_of_a_document_survive() -> None:
    assert 'class: "a \\"quoted\\" \\\\ text"' in NAMES.operations.MODELS.document
    assert '"""' in NAMES.operations.MODELS.document
