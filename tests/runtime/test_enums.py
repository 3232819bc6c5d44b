"""Open enums."""

from __future__ import annotations

import pickle

import pytest

from labelbox_gen import MediaType


def test_a_known_value_is_its_member() -> None:
    assert MediaType("IMAGE") is MediaType.IMAGE
    assert MediaType.IMAGE.is_known


@pytest.mark.parametrize("value", [MediaType.IMAGE, MediaType("HOLOGRAM")])
def test_members_behave_as_strings(value: MediaType) -> None:
    text = value.value
    assert value == text
    assert f"{value:>9}" == f"{text:>9}"
    assert str(value) == text
    assert {text: 1}[value] == 1


@pytest.mark.parametrize("value", [MediaType.IMAGE, MediaType("HOLOGRAM")])
def test_a_value_can_be_pickled(value: MediaType) -> None:
    copy = pickle.loads(pickle.dumps(value))
    assert copy == value
    assert isinstance(copy, MediaType)


def test_unknown_values_are_not_stored() -> None:
    before = list(MediaType)
    MediaType("HOLOGRAM")
    assert list(MediaType) == before


def test_numbers_are_rejected() -> None:
    with pytest.raises(ValueError, match="7 is not a valid MediaType"):
        MediaType(7)
