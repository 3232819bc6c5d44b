"""Kinds of ontologies, and the media type and editor task that each requires."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from labelbox_gen.exceptions import InvalidArgumentError

from ..values.enums import OpenEnum
from ..values.input_values import shown


class OntologyKind(OpenEnum):
    """What an ontology is for, if not for the annotation of data rows."""

    ModelEvaluation = "MODEL_EVALUATION"
    """The evaluation of chats with models; its media type is Conversational."""
    ResponseCreation = "RESPONSE_CREATION"
    """The creation of responses to prompts; its media type is Text."""


class Editor(NamedTuple):
    """What a kind of ontology requires, by the names of the schema."""

    media_type: str
    task_type: str


EDITORS: Mapping[OntologyKind, Editor] = {
    OntologyKind.ModelEvaluation: Editor("CONVERSATIONAL", "MODEL_CHAT_EVALUATION"),
    OntologyKind.ResponseCreation: Editor("TEXT", "RESPONSE_CREATION"),
}


def editor_of(ontology_kind: object, media_type: str | None) -> Editor | None:
    """What a kind requires; None without a kind.

    Raises:
        InvalidArgumentError: there is no such kind, or the media type is another one.
    """
    if ontology_kind is None:
        return None
    editor = EDITORS.get(OntologyKind(ontology_kind)) if isinstance(ontology_kind, str) else None
    if editor is None:
        known = ", ".join(f"OntologyKind.{kind.name}" for kind in OntologyKind)
        raise InvalidArgumentError(f"ontology_kind must be one of {known}, not {shown(ontology_kind)}")
    if media_type not in (None, editor.media_type):
        raise InvalidArgumentError(
            f"an ontology of the kind {OntologyKind(ontology_kind)} has the media type {editor.media_type},"
            f" not {media_type}",
            hint="Leave media_type out.",
        )
    return editor
