"""What generated models make of answers: those of today's server, and those of tomorrow's."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import datetime, timezone
from typing import Any

import pytest
from pydantic import ValidationError

from .driver import HERE, package

BASIC = package(HERE / "cases/basic/expected")
UNIONS = package(HERE / "cases/unions/expected")
CONDITIONS = package(HERE / "cases/conditions/expected")
MERGING = package(HERE / "cases/merging/expected")
NAMES = package(HERE / "cases/names/expected")

PROJECT: dict[str, Any] = {
    "id": "p",
    "name": "n",
    "createdAt": "2024-05-06T07:08:09.123Z",
    "mediaType": "IMAGE",
    "mediaTypes": ["TEXT", "HOLOGRAM"],
    "size": "18446744073709551615",
    "settings": {"a": [1]},
    "odd": 3,
    "score": None,
    "tags": None,
    "owner": {"id": "u", "email": None},
}


def project(**changes: Any) -> Any:
    """The project of an answer."""
    return BASIC.models.GetProject.model_validate({"project": {**PROJECT, **changes}}).project


def test_scalars_are_python_values() -> None:
    found = project()
    assert found.created_at == datetime(2024, 5, 6, 7, 8, 9, 123000, tzinfo=timezone.utc)
    assert found.size == 2**64 - 1
    assert found.settings == {"a": [1]}
    assert found.owner.id == "u"


def test_all_fields_selects_what_needs_no_argument() -> None:
    fields = set(BASIC.models.ProjectFields.model_fields)
    assert {"name", "media_types", "score", "tags"} <= fields
    assert fields.isdisjoint({"labels", "secret", "owner"})


def test_a_deprecated_field_says_so() -> None:
    assert BASIC.models.ProjectFields.model_fields["score"].deprecated == "gone"
    assert project().score is None


def test_unknown_fields_are_ignored() -> None:
    assert not hasattr(project(newField=1), "new_field")


def test_an_unknown_enum_value_comes_through() -> None:
    kind = project(mediaType="VIDEO").media_type
    assert kind == "VIDEO"
    assert hash(kind) == hash("VIDEO")
    assert isinstance(kind, BASIC.enums.MediaType)
    assert not kind.is_known
    assert project().media_type is BASIC.enums.MediaType.IMAGE
    assert project().media_type.is_known
    assert len(BASIC.enums.MediaType) == 2, "unknown values are kept nowhere"


def test_an_unknown_enum_value_travels() -> None:
    kind = project(mediaType="VIDEO").media_type
    assert pickle.loads(pickle.dumps(kind)) == copy.deepcopy(kind) == "VIDEO"
    assert f"{kind}" == str(kind) == "VIDEO"
    assert json.dumps([kind]) == '["VIDEO"]'
    assert '"VIDEO"' in project(mediaType="VIDEO").model_dump_json()


def test_an_enum_value_is_a_string_all_the_same() -> None:
    with pytest.raises(ValidationError):
        project(mediaType=5)


def test_members_that_strings_and_python_need_have_other_names() -> None:
    thing = {"class": "c", "HTMLText": None, "_private": None, "list": [1], "copy": True, "model_config": "m"}
    found = NAMES.models.ThingFields.model_validate({**thing, "case": "mro"})
    assert (found.class_, found.list_, found.copy_, found.model_config_) == ("c", [1], True, "m")
    case: Any = type(found.case)
    assert found.case is case.mro_
    assert [case.mro_, case.name_, case.None_, case.title_, case.UPPER] == [
        "mro",
        "name",
        "None",
        "title",
        "UPPER",
    ]


def test_an_unknown_member_of_a_union_keeps_what_was_sent() -> None:
    found = UNIONS.models.ListFound.model_validate(
        {
            "found": [{"__typename": "User", "id": "u", "email": None}, {"__typename": "Robot", "x": 1}],
            "best": None,
        }
    ).found
    assert type(found[0]).__name__ == "ListFoundFoundUser"
    assert isinstance(found[0], UNIONS.models.UserFields)
    assert type(found[1]).__name__ == "UnknownMember"
    assert found[1].typename__ == "Robot"
    assert found[1].raw == {"__typename": "Robot", "x": 1}


@pytest.mark.parametrize("member", [{"__typename": "Issue"}, {"id": "1"}, {"__typename": None}, 7])
def test_a_known_member_with_wrong_data_is_an_error(member: object) -> None:
    with pytest.raises(ValidationError):
        UNIONS.models.ListFound.model_validate({"found": [member], "best": None})


def test_an_unknown_implementer_has_what_all_have() -> None:
    bot = {"__typename": "Bot", "login": "b", "home": {"city": "c", "zip": "z"}, "version": 1}
    new = {"__typename": "Martian", "login": "m", "home": None}
    actors = UNIONS.models.ListActors.model_validate({"actors": [bot, new]}).actors
    assert actors[0].home.zip_ == "z"
    assert (actors[1].typename__, actors[1].login) == ("Martian", "m")


def test_a_known_implementer_with_wrong_data_is_an_error() -> None:
    with pytest.raises(ValidationError):
        UNIONS.models.ListActors.model_validate(
            {"actors": [{"__typename": "Bot", "login": "b", "home": None}]}
        )


def test_typenames_are_asked_for() -> None:
    assert UNIONS.operations.GET_ACTOR.document.count("__typename") == 1
    assert UNIONS.operations.LIST_FOUND.document.count("__typename") == 2


def test_what_a_condition_left_out_is_none() -> None:
    found = CONDITIONS.models.GetProject.model_validate({"project": {"id": "p"}}).project
    assert (found.id, found.name, found.owner, found.description) == ("p", None, None, None)
    whole = {"id": "p", "name": "n", "description": None, "owner": {"id": "u", "email": "e"}}
    assert CONDITIONS.models.GetProject.model_validate({"project": whole}).project.owner.email == "e"


def test_conditions_are_sent_as_they_were_written() -> None:
    document = CONDITIONS.operations.GET_PROJECT.document
    assert "...Details @include(if: $details)" in document
    assert "... @skip(if: $owner) {" in document


def test_selections_of_one_key_are_merged() -> None:
    owner = {"id": "u", "email": "e", "name": None}
    found = MERGING.models.GetOwned.model_validate(
        {"project": {"id": "p", "name": "n", "owner": owner}}
    ).project
    assert found.owner.model_dump() == owner
    both = {"id": "p", "name": "n", "owner": {"id": "u", "email": "e"}}
    assert MERGING.models.GetBoth.model_validate({"project": both}).project.model_dump() == both
    more = {"id": "p", "key": "p", "organization": {"id": "o", "name": "O"}}
    assert MERGING.models.GetMore.model_validate({"project": more}).project.organization.name == "O"


def test_a_fragment_is_a_base_class_where_its_class_says_all() -> None:
    models = MERGING.models
    assert issubclass(models.Named, models.Ids)
    assert models.GetNamed.model_validate(
        {"project": {"id": "p", "name": "n", "owner": {"id": "u"}}}
    ).project == models.Named.model_validate({"id": "p", "name": "n", "owner": {"id": "u"}})
