"""Ontologies and options as JSON text."""

from __future__ import annotations

from typing import Any

import pytest

from labelbox_gen._runtime.ontologies import normalized_text, options_text
from labelbox_gen.exceptions import InvalidQueryError


def test_options_may_be_a_dict_or_text() -> None:
    assert options_text({"tools": [], "é": None}) == '{"tools":[],"é":null}'
    assert options_text('{ "tools": [] }') == '{ "tools": [] }'


@pytest.mark.parametrize("options", ["", "[]", "nonsense", '"text"', {"tools": object()}])
def test_what_is_no_json_object_is_refused(options: Any) -> None:
    with pytest.raises(InvalidQueryError, match="JSON"):
        options_text(options)


def test_an_ontology_has_its_parts() -> None:
    assert normalized_text({"tools": [{"name": "a"}]}) == '{"tools":[{"name":"a"}],"classifications":[]}'


@pytest.mark.parametrize("ontology", [{"tools": {}}, {"tolls": []}, "[]", "nonsense"])
def test_what_is_no_ontology_is_refused(ontology: Any) -> None:
    with pytest.raises(InvalidQueryError, match="ontology"):
        normalized_text(ontology)
