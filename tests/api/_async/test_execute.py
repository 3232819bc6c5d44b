"""`client.execute` with the arguments of the Client reference."""

from __future__ import annotations

import io
import json
from typing import Any

import httpx
import pytest

from labelbox_gen import AsyncClient, Upload
from labelbox_gen.exceptions import InvalidArgumentError, LabelboxError, ResourceNotFoundError

UPLOAD = (
    "mutation Up($file: Upload!, $n: Int!) { uploadFile(file: $file, contentLength: $n) { url filename } }"
)
OPERATIONS = {"query": UPLOAD, "variables": {"file": None, "n": 7}}
UNKNOWN = 'query Missing { project(where: {id: "nowhere"}) { id } }'

FILES: dict[str, object] = {
    "name and bytes": ("members.csv", b"email\na"),
    "name, bytes and media type": ("members.csv", b"email\na", "text/csv"),
    "name and text": ("members.csv", "email\na"),
    "upload": Upload(b"email\na", "members.csv"),
    "file": ("members.csv", io.BytesIO(b"email\na")),
}


@pytest.mark.parametrize("file", FILES.values(), ids=FILES)
@pytest.mark.parametrize("encode", [dict, json.dumps], ids=["mappings", "text"])
async def test_a_form_uploads_its_files(client: AsyncClient, file: object, encode: Any) -> None:
    form = {"operations": encode(OPERATIONS), "map": encode({"1": ["variables.file"]})}
    answer = await client.execute(data=form, files={"1": file})
    assert answer["uploadFile"]["filename"] == "members.csv"
    assert await client.download(answer["uploadFile"]["url"]) == b"email\na"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({}, "query is missing"),
        ({"query": "{ user { id } }", "data": {}}, "give query and params, or data and files"),
        ({"query": "{ user { id } }", "files": {}}, "give query and params, or data and files"),
        ({"data": {}}, "data['operations'] must be a JSON object, not None"),
        ({"data": {"operations": "{"}}, "data['operations'] is not JSON"),
        ({"data": {"operations": {}}}, "must have the document as 'query'"),
        ({"data": {"operations": OPERATIONS}, "files": {"1": b""}}, "data['map'] must be a JSON object"),
        (
            {"data": {"operations": OPERATIONS, "map": {}}, "files": {"1": b""}},
            "files['1'] has no place: data['map'] does not name it",
        ),
        (
            {"data": {"operations": OPERATIONS, "map": {"1": ["variables.file"]}}},
            "data['map'] names the file '1', and files has no such key",
        ),
        (
            {"data": {"operations": OPERATIONS, "map": {"1": ["variables.a.b"]}}, "files": {"1": b""}},
            "the path 'variables.a.b' of data['map'] is not in the variables",
        ),
        (
            {"data": {"operations": OPERATIONS, "map": {"1": ["file"]}}, "files": {"1": b""}},
            "must begin with 'variables.'",
        ),
        (
            {"data": {"operations": OPERATIONS, "map": {"1": "variables.file"}}, "files": {"1": b""}},
            "data['map']['1'] must be a list of paths",
        ),
        (
            {"data": {"operations": OPERATIONS, "map": {"1": ["variables.file"]}}, "files": {"1": ("a",)}},
            "files['1'] must be (name, content)",
        ),
        ({"query": "{ user { id } }", "error_handlers": 3}, "error_handlers must be a mapping"),
    ],
)
async def test_a_wrong_form_raises_before_a_request(
    client: AsyncClient, arguments: dict[str, Any], message: str
) -> None:
    with pytest.raises(InvalidArgumentError) as error:
        await client.execute(**arguments)
    assert message in str(error.value)


async def test_an_object_that_does_not_exist_raises_or_is_none(client: AsyncClient) -> None:
    with pytest.raises(ResourceNotFoundError):
        await client.execute(UNKNOWN)
    assert await client.execute(UNKNOWN, raise_return_resource_not_found=False) is None


async def test_a_handler_gets_the_response_of_its_error(client: AsyncClient) -> None:
    seen: list[httpx.Response] = []
    handlers = {"RESOURCE_NOT_FOUND": seen.append}
    assert await client.execute(UNKNOWN, error_handlers=handlers) is None
    (response,) = seen
    assert response.json()["errors"][0]["extensions"]["code"] == "RESOURCE_NOT_FOUND"
    assert response.status_code == 200
    with pytest.raises(LabelboxError, match="Cannot query field"):
        await client.execute("{ nothing }", error_handlers=handlers)


async def test_a_handler_may_raise_an_error_of_its_own(client: AsyncClient) -> None:
    def refuse(response: httpx.Response) -> None:
        raise KeyError(response.json()["errors"][0]["message"])

    with pytest.raises(KeyError, match="nowhere"):
        await client.execute(UNKNOWN, error_handlers={"RESOURCE_NOT_FOUND": refuse})


async def test_another_member_of_the_error_becomes_the_message(client: AsyncClient) -> None:
    with pytest.raises(ResourceNotFoundError) as error:
        await client.execute(UNKNOWN, error_log_key="path")
    assert error.value.message == "['project']"
    with pytest.raises(ResourceNotFoundError, match="nowhere"):
        await client.execute(UNKNOWN, error_log_key="absent")
