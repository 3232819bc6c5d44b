"""Classifications and their options, which refer to each other: the questions of an ontology."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from labelbox_gen.exceptions import InvalidArgumentError

from ..values.enums import OpenEnum
from . import attributes as _attributes
from .attributes import FeatureSchemaAttribute
from .reading import add, mapping, member, needed, nodes


@dataclass(slots=True)
class Classification:
    """A question about a whole data row, about an object of a tool, or about a chosen option."""

    class Type(OpenEnum):
        """The kinds of answers. Others that the API has are members too: `Classification.Type("date")`."""

        TEXT = "text"
        CHECKLIST = "checklist"
        RADIO = "radio"
        GROUP = "group"

    class Scope(OpenEnum):
        """What a question is about: the whole data row, or single frames and messages."""

        GLOBAL = "global"
        INDEX = "index"

    class UIMode(OpenEnum):
        """How the editor shows the options."""

        HOTKEY = "hotkey"
        SEARCHABLE = "searchable"

    class_type: Type
    name: str | None = None
    """The name in annotations. One of `name` and `instructions` is needed; it is the default of the other."""
    instructions: str | None = None
    """The question that labelers read."""
    required: bool = False
    options: list[Option] = field(default_factory=list["Option"])
    schema_id: str | None = None
    feature_schema_id: str | None = None
    scope: Scope | None = None
    """A question that is new at the top of an ontology is GLOBAL by default."""
    ui_mode: UIMode | None = None
    attributes: list[FeatureSchemaAttribute] | None = None
    is_likert_scale: bool = False
    extra: dict[str, Any] = field(default_factory=dict[str, Any], kw_only=True)
    """Other members of the JSON, such as `archived`."""

    def __post_init__(self) -> None:
        self.class_type = member(Classification.Type, self.class_type, "type")
        self.scope = None if self.scope is None else member(Classification.Scope, self.scope, "scope")
        self.ui_mode = None if self.ui_mode is None else member(Classification.UIMode, self.ui_mode, "uiMode")
        self.name, self.instructions = named(self.name, self.instructions)

    def asdict(self, is_subclass: bool = False) -> dict[str, Any]:
        """The JSON of the classification.

        Args:
            is_subclass: it is below a tool or an option, and has no default scope.
        """
        is_new = not is_subclass and self.schema_id is None
        scope = self.scope or (Classification.Scope.GLOBAL if is_new else None)
        return {
            "type": self.class_type.value,
            "instructions": self.instructions,
            "name": self.name,
            "required": self.required,
            "options": [option.asdict() for option in self.options],
            "schemaNodeId": self.schema_id,
            "featureSchemaId": self.feature_schema_id,
            "attributes": _attributes.listed(self.attributes),
            **({"isLikertScale": True} if self.is_likert_scale else {}),
            **({"uiMode": self.ui_mode.value} if self.ui_mode else {}),
            **({"scope": scope.value} if scope else {}),
            **self.extra,
        }

    @classmethod
    def from_dict(cls, dictionary: Mapping[str, Any]) -> Classification:
        """The classification of a JSON object. Members without a field are kept in `extra`.

        Raises:
            InvalidArgumentError: a member is missing; the message has the path of its node.
        """
        rest = mapping(dictionary, "a classification")
        return cls(
            class_type=needed(rest, "type", "a classification"),
            name=rest.pop("name", None),
            instructions=rest.pop("instructions", None),
            required=rest.pop("required", None) or False,
            options=nodes(rest, "options", Option.from_dict),
            schema_id=rest.pop("schemaNodeId", None),
            feature_schema_id=rest.pop("featureSchemaId", None),
            scope=rest.pop("scope", None),
            ui_mode=rest.pop("uiMode", None),
            attributes=_attributes.taken(rest),
            is_likert_scale=rest.pop("isLikertScale", None) or False,
            extra=rest,
        )

    def add_option(self, option: Option) -> None:
        """Add an option.

        Raises:
            InvalidArgumentError: it is no Option, or an option has its value.
        """
        add(option, self.options, (Option,), lambda each: each.value, f"classification {self.name!r}")


@dataclass(slots=True)
class Option:
    """An option of a classification, with the questions that follow when it is chosen."""

    value: str | int
    """The value in annotations; unique in the classification."""
    label: str | int | None = None
    """What labelers read; the value by default."""
    schema_id: str | None = None
    feature_schema_id: str | None = None
    options: list[Classification | PromptResponseClassification] = field(
        default_factory=list["Classification | PromptResponseClassification"]
    )
    """The questions that follow."""
    position: int | None = None
    extra: dict[str, Any] = field(default_factory=dict[str, Any], kw_only=True)
    """Other members of the JSON."""

    def __post_init__(self) -> None:
        self.label = self.value if self.label is None else self.label

    def asdict(self) -> dict[str, Any]:
        """The JSON of the option."""
        return {
            "schemaNodeId": self.schema_id,
            "featureSchemaId": self.feature_schema_id,
            "label": self.label,
            "value": self.value,
            "options": [each.asdict(is_subclass=True) for each in self.options],
            **({} if self.position is None else {"position": self.position}),
            **self.extra,
        }

    @classmethod
    def from_dict(cls, dictionary: Mapping[str, Any]) -> Option:
        """The option of a JSON object. Members without a field are kept in `extra`.

        Raises:
            InvalidArgumentError: a member is missing; the message has the path of its node.
        """
        rest = mapping(dictionary, "an option such as {'label': 'Cat', 'value': 'cat'}")
        label = rest.pop("label", None)
        return cls(
            value=label if rest.get("value") is None else rest["value"],
            label=label,
            schema_id=rest.pop("schemaNodeId", None),
            feature_schema_id=rest.pop("featureSchemaId", None),
            options=nodes(rest, "options", classification_of),
            position=rest.pop("position", None),
            extra={key: value for key, value in rest.items() if key != "value"},
        )

    def add_option(self, option: Classification | PromptResponseClassification) -> None:
        """Add a question that follows when the option is chosen.

        Raises:
            InvalidArgumentError: it is no classification, or one has its name.
        """
        kinds = (Classification, PromptResponseClassification)
        add(option, self.options, kinds, lambda each: each.instructions, f"option {self.value!r}")


@dataclass(slots=True)
class ResponseOption(Option):
    """An option of a response."""

    @classmethod
    def from_dict(cls, dictionary: Mapping[str, Any]) -> ResponseOption:
        """The option of a JSON object. Members without a field are kept in `extra`."""
        found = Option.from_dict(dictionary)
        return cls(
            value=found.value,
            label=found.label,
            schema_id=found.schema_id,
            feature_schema_id=found.feature_schema_id,
            options=found.options,
            position=found.position,
            extra=found.extra,
        )


@dataclass(slots=True)
class PromptResponseClassification:
    """A prompt that labelers write, or a response to one."""

    class Type(OpenEnum):
        """The kinds of prompts and responses."""

        PROMPT = "prompt"
        RESPONSE_TEXT = "response-text"
        RESPONSE_CHECKLIST = "response-checklist"
        RESPONSE_RADIO = "response-radio"

    class_type: Type
    name: str | None = None
    """The name in annotations. One of `name` and `instructions` is needed; it is the default of the other."""
    instructions: str | None = None
    """The question that labelers read."""
    required: bool = True
    options: list[ResponseOption] = field(default_factory=list["ResponseOption"])
    character_min: int | None = None
    character_max: int | None = None
    schema_id: str | None = None
    feature_schema_id: str | None = None
    extra: dict[str, Any] = field(default_factory=dict[str, Any], kw_only=True)
    """Other members of the JSON, such as `archived`."""

    def __post_init__(self) -> None:
        self.class_type = member(PromptResponseClassification.Type, self.class_type, "type")
        self.name, self.instructions = named(self.name, self.instructions)

    def asdict(self, is_subclass: bool = False) -> dict[str, Any]:
        """The JSON of the classification, the same at each level."""
        characters = {"minCharacters": self.character_min, "maxCharacters": self.character_max}
        return {
            "type": self.class_type.value,
            "instructions": self.instructions,
            "name": self.name,
            "required": self.required,
            "options": [option.asdict() for option in self.options],
            "schemaNodeId": self.schema_id,
            "featureSchemaId": self.feature_schema_id,
            **{key: value for key, value in characters.items() if value is not None},
            **self.extra,
        }

    @classmethod
    def from_dict(cls, dictionary: Mapping[str, Any]) -> PromptResponseClassification:
        """The classification of a JSON object. Members without a field are kept in `extra`.

        Raises:
            InvalidArgumentError: a member is missing; the message has the path of its node.
        """
        rest = mapping(dictionary, "a classification")
        return cls(
            class_type=needed(rest, "type", "a classification"),
            name=rest.pop("name", None),
            instructions=rest.pop("instructions", None),
            required=rest.pop("required", None) or False,
            options=nodes(rest, "options", ResponseOption.from_dict),
            character_min=rest.pop("minCharacters", None),
            character_max=rest.pop("maxCharacters", None),
            schema_id=rest.pop("schemaNodeId", None),
            feature_schema_id=rest.pop("featureSchemaId", None),
            extra=rest,
        )

    def add_option(self, option: ResponseOption) -> None:
        """Add an option.

        Raises:
            InvalidArgumentError: it is no option, or an option has its value.
        """
        add(option, self.options, (Option,), lambda each: each.value, f"classification {self.name!r}")


def named(name: str | None, instructions: str | None) -> tuple[str, str]:
    """The name and the question of a classification: one is the default of the other.

    Raises:
        InvalidArgumentError: it has neither.
    """
    if (first := name or instructions) is None:
        raise InvalidArgumentError("name is missing: a classification needs one")
    return name or first, instructions or first


def classification_of(node: Mapping[str, Any]) -> Classification | PromptResponseClassification:
    """The classification of a JSON object, by its type."""
    kind = mapping(node, "a classification").get("type")
    is_prompt = kind in list(PromptResponseClassification.Type)
    return PromptResponseClassification.from_dict(node) if is_prompt else Classification.from_dict(node)
