"""Tools for the evaluation of chats: reasoning steps, facts and prompts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from ..values.enums import OpenEnum
from .classifications import Classification, Option, PromptResponseClassification, classification_of
from .evaluation_defaults import ISSUE, ISSUES
from .reading import mapping, needed, nodes
from .tool_definitions import ToolDefinition, default_definition

if TYPE_CHECKING:
    from typing_extensions import Self


class ToolType(OpenEnum):
    """The kinds of tools for the evaluation of chats."""

    STEP_REASONING = "step-reasoning"
    FACT_CHECKING = "fact-checking"
    PROMPT_ISSUE = "prompt-issue"


@dataclass(slots=True)
class JudgementTool:
    """What tools with a definition have in common."""

    type: ClassVar[ToolType]

    name: str
    definition: ToolDefinition = field(default_factory=ToolDefinition)
    schema_id: str | None = None
    feature_schema_id: str | None = None
    color: str | None = None
    """A CSS colour. A tool that is new in an ontology gets one by default."""
    required: bool = False
    extra: dict[str, Any] = field(default_factory=dict[str, Any], kw_only=True)
    """Other members of the JSON, such as `archived`."""

    def __post_init__(self) -> None:
        if not self.definition.variants:
            self.definition.variants = default_definition(self.type).variants

    def asdict(self) -> dict[str, Any]:
        """The JSON of the tool."""
        return {
            "tool": self.type.value,
            "name": self.name,
            "required": self.required,
            "schemaNodeId": self.schema_id,
            "featureSchemaId": self.feature_schema_id,
            "definition": self.definition.asdict(),
            "color": self.color,
            **self.extra,
        }

    @classmethod
    def from_dict(cls, dictionary: Mapping[str, Any]) -> Self:
        """The tool of a JSON object. Members without a field are kept in `extra`.

        Raises:
            InvalidArgumentError: a member is missing; the message has the path of its node.
        """
        rest = mapping(dictionary, "a tool")
        rest.pop("tool", None)
        return cls(
            needed(rest, "name", "a tool"),
            ToolDefinition.from_dict(rest.pop("definition", None) or {}, cls.type),
            schema_id=rest.pop("schemaNodeId", None),
            feature_schema_id=rest.pop("featureSchemaId", None),
            color=rest.pop("color", None),
            required=rest.pop("required", None) or False,
            extra=rest,
        )


@dataclass(slots=True)
class StepReasoningTool(JudgementTool):
    """A tool that judges the steps of a response: correct, neutral or incorrect."""

    type: ClassVar[ToolType] = ToolType.STEP_REASONING


@dataclass(slots=True)
class FactCheckingTool(JudgementTool):
    """A tool that judges the facts of a response."""

    type: ClassVar[ToolType] = ToolType.FACT_CHECKING


def _issues() -> list[Classification | PromptResponseClassification]:
    options = [Option(value, label) for value, label in ISSUES.items()]
    scope = Classification.Scope.GLOBAL
    return [Classification(Classification.Type.CHECKLIST, ISSUE, options=options, scope=scope)]


@dataclass(slots=True)
class PromptIssueTool:
    """A tool that marks a prompt with an issue."""

    type: ClassVar[ToolType] = ToolType.PROMPT_ISSUE

    name: str
    required: bool = False
    schema_id: str | None = None
    feature_schema_id: str | None = None
    color: str | None = None
    """A CSS colour. A tool that is new in an ontology gets one by default."""
    classifications: list[Classification | PromptResponseClassification] = field(default_factory=_issues)
    """One checklist with the issues."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], kw_only=True)
    """Other members of the JSON, such as the definition that the server adds."""

    def asdict(self) -> dict[str, Any]:
        """The JSON of the tool."""
        return {
            "tool": self.type.value,
            "name": self.name,
            "required": self.required,
            "schemaNodeId": self.schema_id,
            "featureSchemaId": self.feature_schema_id,
            "classifications": [each.asdict(is_subclass=True) for each in self.classifications],
            "color": self.color,
            **self.extra,
        }

    @classmethod
    def from_dict(cls, dictionary: Mapping[str, Any]) -> PromptIssueTool:
        """The tool of a JSON object. Members without a field are kept in `extra`.

        Raises:
            InvalidArgumentError: a member is missing; the message has the path of its node.
        """
        rest = mapping(dictionary, "a tool")
        rest.pop("tool", None)
        return cls(
            needed(rest, "name", "a tool"),
            required=rest.pop("required", None) or False,
            schema_id=rest.pop("schemaNodeId", None),
            feature_schema_id=rest.pop("featureSchemaId", None),
            color=rest.pop("color", None),
            classifications=nodes(rest, "classifications", classification_of) or _issues(),
            extra=rest,
        )
