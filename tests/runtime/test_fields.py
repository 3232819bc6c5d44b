"""Fields on a class and on an object."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any, cast

import pytest

from labelbox_gen import Client, DataRow, LabelingFrontend, MediaType, Organization, Project, User
from labelbox_gen.exceptions import InvalidAttributeError, InvalidQueryError, LabelboxError

CLIENT = cast(Client, None)
JSON: dict[str, Any] = {
    "id": "p1",
    "name": "n",
    "description": None,
    "createdAt": "2024-01-31T12:00:00Z",
    "lastActivityTime": None,
    "allowedMediaType": "IMAGE",
}


@pytest.fixture
def project() -> Project:
    return Project(CLIENT, JSON)


def test_an_object_gives_values(project: Project) -> None:
    assert project.uid == "p1"
    assert project.name == "n"
    assert project.created_at == datetime(2024, 1, 31, 12, tzinfo=timezone.utc)
    assert project.media_type is MediaType.IMAGE


def test_null_is_none_for_every_type(project: Project) -> None:
    assert project.description is None
    assert project.last_activity_time is None


def test_a_class_gives_columns() -> None:
    assert repr(Project.name) == "<Column Project.name: String>"
    assert Project.name.key == "name"
    assert Project.media_type.key == "allowedMediaType"
    assert Project.uid.key == "id"


def test_a_field_that_was_not_sent_is_named(project: Project) -> None:
    with pytest.raises(LabelboxError, match=r"did not send Project\.updated_at"):
        _ = project.updated_at


def test_a_field_cannot_be_assigned(project: Project) -> None:
    with pytest.raises(InvalidAttributeError, match=r"Project\.name cannot be assigned") as caught:
        project.name = "other"  # type: ignore[assignment]
    assert "update()" in str(caught.value)


def test_an_object_takes_no_new_attributes(project: Project) -> None:
    with pytest.raises(AttributeError):
        project.nmae = "typo"  # type: ignore[attr-defined]


def test_objects_are_equal_by_type_and_id(project: Project) -> None:
    renamed = Project(CLIENT, JSON | {"name": "other"})
    assert project == renamed
    assert len({project, renamed}) == 1
    assert project != Project(CLIENT, JSON | {"id": "p2"})
    assert project != User(CLIENT, {"id": "p1"})
    assert project != "p1"


def test_the_repr_of_an_object_names_it(project: Project) -> None:
    assert repr(project) == "<Project p1 'n'>"
    assert repr(DataRow(CLIENT, {"id": "d1"})) == "<DataRow d1>"


@pytest.mark.parametrize("operator", ["==", "!=", "<", "<=", ">", ">="])
def test_a_field_that_no_list_knows_cannot_be_compared(operator: str) -> None:
    field = Organization.name
    with pytest.raises(InvalidAttributeError, match=r"Organization\.name cannot be compared"):
        eval(f"field {operator} 'x'", {"field": field})


@pytest.mark.parametrize("field", [LabelingFrontend.uid, LabelingFrontend.name, Organization.name])
@pytest.mark.parametrize("way", ["asc", "desc"])
def test_a_field_that_no_list_is_ordered_by_has_no_order(field: object, way: str) -> None:
    with pytest.raises(InvalidAttributeError, match="no list can be ordered by"):
        getattr(field, way)


@pytest.mark.parametrize("operator", ["!=", "<", "<=", ">", ">="])
def test_an_operator_that_the_schema_lacks_is_refused(operator: str) -> None:
    with pytest.raises(InvalidQueryError, match=r"User\.deleted cannot be compared with .*, only with =="):
        User.deleted.compare(operator, True)


@pytest.mark.parametrize(
    ("compare", "kinds"),
    [
        (lambda: Project.name == 5, "must be str, not int"),
        (lambda: Project.name == b"x", "must be str, not bytes"),
        (lambda: Project.data_row_count > "5", "must be int, not str"),
        (lambda: Project.data_row_count > True, "must be int, not bool"),
        (lambda: Project.data_row_count > 5.0, "must be int, not float"),
        (lambda: Project.auto_audit_percentage > False, "must be float or int, not bool"),
        (lambda: Project.created_at > "2024-01-31", "must be datetime, not str"),
        (lambda: Project.is_benchmark_enabled == 1, "must be bool, not int"),
        (lambda: Project.media_type == 1, "must be one of AUDIO, .* not int"),
        (lambda: Project.name == Project.description, "must be str, not OrderedColumn"),
    ],
)
def test_a_value_of_the_wrong_type_is_refused(compare: Any, kinds: str) -> None:
    with pytest.raises(InvalidQueryError, match=kinds):
        compare()


@pytest.mark.parametrize(
    "compare",
    [
        lambda: Project.auto_audit_percentage > 1,
        lambda: Project.media_type == "IMAGE",
        lambda: Project.media_type == MediaType.IMAGE,
        lambda: Project.description == None,  # noqa: E711
        lambda: Project.created_at > datetime.now(timezone.utc),
    ],
)
def test_a_matching_value_is_accepted(compare: Any) -> None:
    assert compare().entity == "Project"


def test_fields_are_good_keys() -> None:
    row = {DataRow.row_data: 1, DataRow.external_id: 2, DataRow.metadata_fields: 3}
    assert row[DataRow.row_data] == 1
    assert row[DataRow.metadata_fields] == 3
