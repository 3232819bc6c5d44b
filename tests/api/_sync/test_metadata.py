# Written by `make codegen` from tests/api/_async/test_metadata.py. DO NOT EDIT.
"""The metadata ontology: schemas, and the metadata of data rows in bulk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from labelbox_gen import (
    Client,
    DataRow,
    DataRowMetadata,
    DataRowMetadataField,
    DataRowMetadataKind,
    DataRowMetadataOntology,
    DataRowMetadataSchema,
    Dataset,
    DeleteDataRowMetadata,
    GlobalKey,
    GlobalKeys,
    UniqueId,
)
from labelbox_gen._sync.metadata.bulk_requests import BulkRequests
from labelbox_gen.exceptions import (
    InvalidAttributeError,
    InvalidQueryError,
    LabelboxError,
    MalformedQueryException,
    NetworkError,
    ResourceNotFoundError,
)

TAG = "cko8s9r5v0001h2dk9elqdidh"
CAPTURED = "cko8sdzv70006h2dk8jg64zvb"
SPLIT = "cko8sbczn0002h2dkdaxb5kal"
TRAIN = "cko8sbscr0003h2dk04w86hof"
MOMENT = datetime(2026, 1, 31, 12, 30, tzinfo=timezone(timedelta(hours=2)))


@pytest.fixture
def ontology(client: Client) -> DataRowMetadataOntology:
    return client.get_data_row_metadata_ontology()


@pytest.fixture
def colour(ontology: DataRowMetadataOntology) -> DataRowMetadataSchema:
    return ontology.create_schema("colour", DataRowMetadataKind.enum, ["red", "grün"])


def tagged(row: Any, value: str) -> DataRowMetadata:
    return DataRowMetadata(data_row_id=row, fields=[DataRowMetadataField(schema_id=TAG, value=value)])


def exported(ontology: DataRowMetadataOntology, rows: Any) -> list[dict[str | None, Any]]:
    """By name of the schema, or of the option of an enum."""
    return [{field.name: field.value for field in each.fields} for each in ontology.bulk_export(rows)]


# -- schemas


def test_reserved_schemas_are_found_by_id_and_by_name(ontology: DataRowMetadataOntology) -> None:
    assert ontology.reserved_by_name["tag"].uid == TAG
    assert ontology.reserved_by_name["split"]["train"].uid == TRAIN
    assert ontology.fields_by_id[TRAIN].parent == SPLIT
    assert ontology.fields_by_id[SPLIT].kind is DataRowMetadataKind.enum
    assert [option.name for option in ontology.reserved_by_id[SPLIT].options or ()] == [
        "train",
        "valid",
        "test",
    ]
    assert ontology.custom_fields == []
    assert ontology.reserved_fields == ontology.fields


@pytest.mark.parametrize("kind", sorted(set(DataRowMetadataKind.__members__) - {"option"}))
def test_schemas_of_every_kind_are_created_renamed_and_deleted(
    ontology: DataRowMetadataOntology, kind: str
) -> None:
    made = ontology.create_schema(" größe ", kind, ["a", "b"] if kind == "enum" else None)
    assert (made.name, made.kind, made.reserved) == ("größe", DataRowMetadataKind[kind], False)
    assert ontology.custom_by_id[made.uid] == made
    renamed = ontology.update_schema("größe", "size")
    assert (renamed.uid, renamed.options) == (made.uid, made.options)
    assert list(ontology.custom_by_name) == ["size"]
    assert ontology.delete_schema("size") is True
    assert ontology.custom_by_id == {}


def test_an_option_is_renamed_in_its_place(
    ontology: DataRowMetadataOntology, colour: DataRowMetadataSchema
) -> None:
    assert set(ontology.custom_by_name["colour"]) == {"red", "grün"}
    changed = ontology.update_enum_option("colour", "red", "rot")
    assert [(option.uid, option.name) for option in changed.options or ()] == [
        (option.uid, {"red": "rot"}.get(option.name, option.name)) for option in colour.options or ()
    ]
    assert ontology.get_by_name("colour") == ontology.fields_by_name["colour"]


def test_a_schema_of_another_client_is_read_when_it_is_needed(
    client: Client, ontology: DataRowMetadataOntology, data_rows: list[DataRow]
) -> None:
    other = client.get_data_row_metadata_ontology()
    made = other.create_schema("late", DataRowMetadataKind.number)
    field = DataRowMetadataField(name="late", value=1)
    assert ontology.bulk_upsert([DataRowMetadata(data_row_id=data_rows[0], fields=[field])]) == []
    assert made.uid in ontology.fields_by_id
    ontology.delete_schema("late")
    other.refresh_ontology()
    assert other.custom_fields == []


def test_a_taken_name_is_refused(ontology: DataRowMetadataOntology) -> None:
    ontology.create_schema("size", DataRowMetadataKind.number)
    for name in ("size", "tag"):
        with pytest.raises(MalformedQueryException, match=f"named '{name}' already exists"):
            ontology.create_schema(name, DataRowMetadataKind.string)


BAD_SCHEMAS: dict[str, tuple[tuple[Any, ...], str]] = {
    "empty name": ((" ", "number"), "name must have 1 to 100 characters"),
    "long name": (("x" * 101, "number"), "name must have 1 to 100 characters, not 101"),
    "name of another type": ((5, "number"), "name must be str"),
    "unknown kind": (("a", "colour"), "kind"),
    "kind of an option": (("a", DataRowMetadataKind.option), "kind must be the kind of a schema"),
    "options of a number": (("a", "number", ["b"]), "options are for the kind enum only"),
    "text as options": (("a", "enum", "bc"), "options must be a list of names"),
    "an empty option": (("a", "enum", ["b", ""]), r"options\[1\] must have 1 to 100"),
    "two equal options": (("a", "enum", ["b", " b"]), "'b' more than once"),
}


@pytest.mark.parametrize(("arguments", "message"), BAD_SCHEMAS.values(), ids=BAD_SCHEMAS)
def test_bad_schemas_are_refused_before_a_request(
    ontology: DataRowMetadataOntology, sent: list[Any], arguments: tuple[Any, ...], message: str
) -> None:
    with pytest.raises(InvalidQueryError, match=message):
        ontology.create_schema(*arguments)
    assert sent == []


def test_schemas_that_cannot_be_changed(ontology: DataRowMetadataOntology, colour: Any) -> None:
    with pytest.raises(InvalidQueryError, match="'tag' is reserved"):
        ontology.update_schema("tag", "mine")
    with pytest.raises(InvalidQueryError, match="'split' is reserved"):
        ontology.delete_schema("split")
    with pytest.raises(ResourceNotFoundError, match="no metadata schema 'color'") as caught:
        ontology.delete_schema("color")
    assert caught.value.hint == "Did you mean 'colour'?"
    with pytest.raises(InvalidQueryError, match="no option 'blue'; it has 'red', 'grün'"):
        ontology.update_enum_option("colour", "blue", "azure")
    ontology.create_schema("size", "number")
    with pytest.raises(InvalidQueryError, match="which has no options"):
        ontology.update_enum_option("size", "a", "b")
    with pytest.raises(ResourceNotFoundError):
        ontology.get_by_name("nothing")


# -- values


def test_values_of_every_kind_are_written_and_read(
    ontology: DataRowMetadataOntology, colour: DataRowMetadataSchema, data_rows: list[DataRow]
) -> None:
    for name, kind in (
        ("score", "number"),
        ("note", "string"),
        ("seen", "datetime"),
        ("vector", "embedding"),
    ):
        ontology.create_schema(name, kind)
    values = {"score": 3, "note": "größer", "seen": MOMENT, "vector": [0.25, 1], "colour": "grün"}
    fields = [{"name": name, "value": value} for name, value in values.items()]
    assert ontology.bulk_upsert([{"global_key": "g0", "fields": fields}]) == []
    (row,) = ontology.bulk_export([data_rows[0].uid])
    assert (row.data_row_id, row.global_key) == (data_rows[0].uid, "g0")
    found = {field.schema_id: field for field in row.fields}
    read = {schema.name: found[schema.uid].value for schema in ontology.custom_fields}
    option = (colour.options or ())[1]
    assert read == {**values, "colour": option.uid}
    assert read["seen"].utcoffset() == timedelta(0)
    assert found[colour.uid].name == "grün"


@pytest.mark.parametrize("value", ["train", TRAIN])
def test_an_enum_takes_the_name_or_the_id_of_an_option(
    ontology: DataRowMetadataOntology, data_rows: list[DataRow], value: str
) -> None:
    field = DataRowMetadataField(schema_id=SPLIT, value=value)
    assert ontology.bulk_upsert([DataRowMetadata(global_key="g1", fields=[field])]) == []
    assert exported(ontology, [GlobalKey("g1")]) == [{"train": TRAIN}]
    data_rows[1].refresh()
    described = data_rows[1].metadata_fields
    assert [(each["name"], each["value"]) for each in described or ()] == [("split", "train")]
    assert [each.value for each in ontology.parse_metadata_fields(described or ())] == [TRAIN]


def test_an_upsert_merges_by_schema_and_the_last_one_counts(
    ontology: DataRowMetadataOntology, data_rows: list[DataRow]
) -> None:
    row = data_rows[0]
    captured = DataRowMetadataField(schema_id=CAPTURED, value="2026-01-31T10:30:00Z")
    assert ontology.bulk_upsert([DataRowMetadata(data_row_id=row, fields=[captured])]) == []
    assert ontology.bulk_upsert([tagged(row, str(n)) for n in range(5)]) == []
    assert exported(ontology, [row]) == [{"captureDateTime": MOMENT, "tag": "4"}]


def test_what_was_exported_can_be_upserted(
    ontology: DataRowMetadataOntology, data_rows: list[DataRow]
) -> None:
    fields = [DataRowMetadataField(name="split", value="test"), DataRowMetadataField(name="tag", value="a")]
    ontology.bulk_upsert([DataRowMetadata(data_row_id=row, fields=fields) for row in data_rows])
    before = ontology.bulk_export(data_rows)
    assert ontology.bulk_upsert(before) == []
    assert ontology.bulk_export(data_rows) == before


def test_rows_are_named_in_every_way(ontology: DataRowMetadataOntology, data_rows: list[DataRow]) -> None:
    assert exported(ontology, GlobalKeys(["g1", "g0"])) == [{}, {}]
    names = [data_rows[0], GlobalKey("g1"), UniqueId(data_rows[2].uid), data_rows[0].uid]
    assert ontology.bulk_upsert([tagged(name, f"t{n}") for n, name in enumerate(names)]) == []
    assert exported(ontology, names) == [{"tag": "t3"}, {"tag": "t1"}, {"tag": "t2"}, {"tag": "t3"}]
    deletes = [DeleteDataRowMetadata(data_row_id=name, fields=[TAG]) for name in names[:3]]
    assert ontology.bulk_delete(deletes) == []
    assert exported(ontology, [row.uid for row in data_rows]) == [{}, {}, {}]


def test_failures_name_their_rows(ontology: DataRowMetadataOntology, data_rows: list[DataRow]) -> None:
    failures = ontology.bulk_upsert(
        [tagged("nobody", "a"), tagged(data_rows[0], "b"), tagged(GlobalKey("none"), "c")]
    )
    assert [(each.data_row_id, each.global_key, each.error) for each in failures] == [
        ("nobody", None, "Data row not found"),
        (None, "none", "Data row not found"),
    ]
    (failure,) = ontology.bulk_delete([{"data_row_id": GlobalKey("g0"), "fields": [TAG, SPLIT]}])
    assert (failure.data_row_id, failure.error) == (data_rows[0].uid, "Schema did not exist")
    assert failure.fields == [SPLIT]
    assert exported(ontology, [data_rows[0]]) == [{}]


def test_rows_that_do_not_exist_cannot_be_exported(
    ontology: DataRowMetadataOntology, data_rows: list[DataRow]
) -> None:
    with pytest.raises(
        ResourceNotFoundError, match=r"data_row_ids\[1\]: there is no data row GlobalKey\(key='x'\)"
    ):
        ontology.bulk_export([data_rows[0], GlobalKey("x")])


# -- many rows


def test_thousands_of_rows_come_from_an_iterator(
    client: Client, ontology: DataRowMetadataOntology, dataset: Dataset, sent: list[Any]
) -> None:
    count = 2003
    task = dataset.create_data_rows({"row_data": "t", "global_key": f"ü{n}"} for n in range(count))
    task.wait_till_done()
    sent.clear()

    def rows() -> Iterator[DataRowMetadata]:
        for n in range(count):
            yield tagged(GlobalKey(f"ü{n}" if n % 1000 else f"none{n}"), str(n))

    failures = ontology.bulk_upsert(rows())
    assert [each.global_key for each in failures] == ["none0", "none1000", "none2000"]
    assert len(sent) == 5
    found = exported(ontology, (GlobalKey(f"ü{n}") for n in reversed(range(count))))
    assert [each.get("tag") for each in found] == [
        str(n) if n % 1000 else None for n in reversed(range(count))
    ]
    assert len(sent) == 10


def test_changes_of_one_row_in_several_requests_are_made_in_order(
    client: Client, ontology: DataRowMetadataOntology, data_rows: list[DataRow]
) -> None:
    client.transport.tuning = client.transport.tuning._replace(metadata_request_rows=2)
    assert ontology.bulk_upsert(tagged(data_rows[n % 3], str(n)) for n in range(41)) == []
    assert exported(ontology, data_rows) == [{"tag": "39"}, {"tag": "40"}, {"tag": "38"}]


def numbered(count: int) -> Iterator[tuple[GlobalKey, int]]:
    for number in range(count):
        yield GlobalKey(str(number)), number


def test_a_refused_request_is_sent_again_in_parts(client: Client) -> None:
    sizes: list[int] = []

    def request(entries: Sequence[int], start: int) -> list[int]:
        sizes.append(len(entries))
        if len(entries) > 50:
            raise MalformedQueryException("too many")
        assert entries[0] == start
        return list(entries)

    assert BulkRequests(client, "done").run(numbered(1_230), request) == list(range(1_230))
    assert 500 in sizes
    assert sum(size for size in sizes if size <= 50) == 1_230


def test_an_error_says_how_much_is_done(client: Client) -> None:
    def request(entries: Sequence[int], start: int) -> list[int]:
        if start >= 1_000:
            raise NetworkError("cut")
        return []

    with pytest.raises(NetworkError, match="cut") as caught:
        BulkRequests(client, "changed").run(numbered(2_000), request)
    hint = "The first 1000 data rows are changed, later ones may be, too; go on from index 1000."
    assert caught.value.hint == hint


# -- bad input


BAD_ROWS: dict[str, tuple[Any, str]] = {
    "empty": ([], "metadata is empty"),
    "empty iterator": (iter(()), "metadata is empty"),
    "text": ("abc", "metadata must be a list"),
    "number": (5, "metadata must be a list"),
    "one object": ({"global_key": "g0"}, "metadata must be a list"),
    "other items": ([tagged("a", "b"), "c"], r"metadata\[1\] must be a DataRowMetadata or a dict"),
    "no row": ([{"fields": [{"name": "tag", "value": "a"}]}], r"metadata\[0\] names no data row"),
    "wrong id": ([tagged(5, "a")], r"metadata\[0\]\.data_row_id must be a DataRow, .* not int 5"),
    "empty key": ([tagged(GlobalKey(" "), "a")], "data_row_id"),
    "no fields": ([{"global_key": "g0"}], r"metadata\[0\]\.fields must be a list, not None"),
    "empty fields": ([{"global_key": "g0", "fields": []}], r"metadata\[0\]\.fields is empty"),
}
BAD_FIELDS: dict[str, tuple[dict[str, Any], str]] = {
    "no schema": ({"value": 1}, "names no schema"),
    "no value": ({"name": "tag"}, "has no value"),
    "unknown id": ({"schema_id": "c" * 25, "value": 1}, "no metadata schema with the id 'c{25}'"),
    "unknown name": ({"name": "tga", "value": 1}, "no metadata schema 'tga'"),
    "an option": ({"schema_id": TRAIN, "value": {}}, "is the option 'train'; the schema is the enum 'split'"),
    "unknown option": (
        {"name": "split", "value": "tain"},
        r"\(split\): there is no option 'tain', only 'train'",
    ),
    "number as text": ({"name": "tag", "value": 5}, r"\(tag\) must be str, not int 5"),
    "text as number": (
        {"name": "skipNFrames", "value": "5"},
        r"\(skipNFrames\) must be float or int, not str",
    ),
    "bool as number": ({"name": "skipNFrames", "value": True}, "must be float or int"),
    "not a number": ({"name": "skipNFrames", "value": float("nan")}, "skipNFrames"),
    "no date": ({"name": "captureDateTime", "value": "yesterday"}, "must be a datetime, not str 'yesterday'"),
    "no vector": ({"name": "embedding", "value": [0.5, "a"]}, r"\(embedding\)\[1\] must be float"),
    "half a surrogate pair": ({"name": "tag", "value": "\ud800"}, "tag"),
}


@pytest.mark.parametrize(("rows", "message"), BAD_ROWS.values(), ids=BAD_ROWS)
def test_bad_rows_are_refused_with_their_index(
    ontology: DataRowMetadataOntology, rows: Any, message: str
) -> None:
    with pytest.raises(InvalidQueryError, match=message):
        ontology.bulk_upsert(rows)


@pytest.mark.parametrize(("field", "message"), BAD_FIELDS.values(), ids=BAD_FIELDS)
def test_bad_fields_are_refused_with_their_index_and_nothing_is_sent(
    ontology: DataRowMetadataOntology, data_rows: list[DataRow], field: Any, message: str
) -> None:
    good = tagged(data_rows[0], "a")
    bad = {"data_row_id": data_rows[1], "fields": [field]}
    with pytest.raises(InvalidQueryError, match=rf"metadata\[1\]\.fields\[0\].*{message}"):
        ontology.bulk_upsert([good, bad])
    assert exported(ontology, [data_rows[0]]) == [{}]


def test_other_bad_arguments_are_refused(ontology: DataRowMetadataOntology) -> None:
    twice: list[Any] = [{"name": "tag", "value": "a"}, {"schema_id": TAG, "value": "b"}]
    with pytest.raises(InvalidQueryError, match=r"metadata_fields\[1\]: the schema 'tag' is named twice"):
        ontology.parse_upsert_metadata(twice)
    unknown: Any = [{"global_key": "g", "feilds": []}]
    with pytest.raises(InvalidAttributeError, match="'feilds'"):
        ontology.bulk_upsert(unknown)
    with pytest.raises(InvalidQueryError, match=r"deletes\[0\]\.fields\[0\]: there is no metadata schema"):
        ontology.bulk_delete([DeleteDataRowMetadata(data_row_id="a", fields=["b"])])
    with pytest.raises(InvalidQueryError, match="data_row_ids is empty"):
        ontology.bulk_export([])
    with pytest.raises(LabelboxError, match=r"data_row_ids\[0\]"):
        ontology.bulk_export([None])


# -- forms


def test_forms_of_the_api_are_read_and_written(ontology: DataRowMetadataOntology) -> None:
    fields = [
        DataRowMetadataField(name="split", value="train"),
        DataRowMetadataField(schema_id=CAPTURED, value=MOMENT),
        DataRowMetadataField(schema_id=TAG, value="a"),
    ]
    sent = ontology.parse_upsert_metadata(fields)
    assert sent == [
        {"schemaId": SPLIT, "value": {}},
        {"schemaId": TRAIN, "value": {}},
        {"schemaId": CAPTURED, "value": "2026-01-31T10:30:00.000000Z"},
        {"schemaId": TAG, "value": "a"},
    ]
    (row,) = ontology.parse_metadata([{"dataRowId": "r", "globalKey": None, "fields": sent}])
    assert [(field.schema_id, field.value) for field in row.fields] == [
        (SPLIT, TRAIN),
        (CAPTURED, MOMENT),
        (TAG, "a"),
    ]
    assert ontology.parse_metadata_fields(sent) == row.fields


BAD_FORMS: dict[str, tuple[Any, str]] = {
    "a dict": ({}, "unparsed must be a list of dicts"),
    "a number": ([5], r"unparsed\[0\] must be a dict"),
    "unknown schema": (
        [{"fields": [{"schemaId": "x", "value": 1}]}],
        r"unparsed\[0\]\.fields\[0\]: there is no",
    ),
    "no time": (
        [{"fields": [{"schemaId": CAPTURED, "value": "x"}]}],
        r"fields\[0\] \(captureDateTime\) is not a time",
    ),
}


@pytest.mark.parametrize(("unparsed", "message"), BAD_FORMS.values(), ids=BAD_FORMS)
def test_bad_forms_are_refused(ontology: DataRowMetadataOntology, unparsed: Any, message: str) -> None:
    with pytest.raises(InvalidQueryError, match=message):
        ontology.parse_metadata(unparsed)


def test_metadata_of_new_rows_may_come_from_the_ontology(
    ontology: DataRowMetadataOntology, dataset: Dataset
) -> None:
    fields = ontology.parse_upsert_metadata([{"name": "split", "value": "valid"}])
    dataset.create_data_row(row_data="a", global_key="new", metadata_fields=fields)
    (row,) = exported(ontology, [GlobalKey("new")])
    assert list(row) == ["valid"]
