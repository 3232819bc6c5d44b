"""Ontologies as trees of Python objects."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from inspect import isawaitable
from typing import Any, Protocol, TypeAlias, overload

from labelbox_gen.exceptions import InvalidArgumentError, InvalidQueryError

from ..values.input_values import shown
from .classifications import Classification, PromptResponseClassification, classification_of
from .default_colors import colored
from .evaluation_tools import FactCheckingTool, JudgementTool, PromptIssueTool, StepReasoningTool
from .normalized import checked
from .reading import add, mapping, nodes
from .tools import RelationshipTool, Tool

AnyTool: TypeAlias = "Tool | StepReasoningTool | FactCheckingTool | PromptIssueTool"
AnyClassification: TypeAlias = "Classification | PromptResponseClassification"

TOOLS: Mapping[str, Callable[[Mapping[str, Any]], AnyTool]] = {
    "edge": RelationshipTool.from_dict,
    "step-reasoning": StepReasoningTool.from_dict,
    "fact-checking": FactCheckingTool.from_dict,
    "prompt-issue": PromptIssueTool.from_dict,
}
"""Tools with a class of their own."""


class HasNormalized(Protocol):
    """An ontology, sync or async."""

    @property
    def normalized(self) -> Any: ...


class SyncProject(Protocol):
    """A project of a sync client."""

    @property
    def ontology(self) -> Callable[[], HasNormalized | None]: ...


class AsyncProject(Protocol):
    """A project of an async client."""

    @property
    def ontology(self) -> Callable[[], Awaitable[HasNormalized | None]]: ...


@dataclass(slots=True)
class OntologyBuilder:
    """An ontology that is built or changed in Python: `client.create_ontology(name, builder)`."""

    tools: list[AnyTool] = field(default_factory=list["AnyTool"])
    classifications: list[AnyClassification] = field(default_factory=list["AnyClassification"])
    extra: dict[str, Any] = field(default_factory=dict[str, Any], kw_only=True)
    """Other members of the JSON, such as `relationships`."""

    def add_tool(self, tool: AnyTool) -> None:
        """Add a tool.

        Raises:
            InvalidArgumentError: it is no tool, or a tool has its name.
        """
        kinds = (Tool, JudgementTool, PromptIssueTool)
        add(tool, self.tools, kinds, lambda each: each.name, "the ontology")

    def add_classification(self, classification: AnyClassification) -> None:
        """Add a question about whole data rows.

        Raises:
            InvalidArgumentError: it is no classification, or one has its name.
        """
        kinds = (Classification, PromptResponseClassification)
        add(classification, self.classifications, kinds, lambda each: each.instructions, "the ontology")

    def asdict(self) -> dict[str, Any]:
        """The JSON of the ontology. New tools without a colour get one; the colours are spread over all hues."""
        return {
            "tools": colored([tool.asdict() for tool in self.tools]),
            "classifications": [each.asdict() for each in self.classifications],
            **self.extra,
        }

    def to_yaml(self, *, ids: bool = True) -> str:
        """The ontology as YAML: the members of the JSON without those that have their default.

        Equal builders give the same text. The package PyYAML is needed: `pip install 'labelbox-gen[yaml]'`.

        Args:
            ids: include schema ids, by which `client.plan_ontology` finds renamed nodes.
        """
        from .yaml_writing import yaml_text

        return yaml_text(as_written(self), ids=ids)

    @classmethod
    def from_yaml(cls, source: str | os.PathLike[str]) -> OntologyBuilder:
        """The ontology of YAML text, or of a file.

        An option may be just its value: `options: [cat, dog]`. Text such as `yes`, `12:30` or `2026-01-01` needs no
        quotes. The package PyYAML is needed: `pip install 'labelbox-gen[yaml]'`.

        Args:
            source: the text, or the path of a file as `pathlib.Path`.

        Raises:
            InvalidQueryError: it is no YAML or no ontology; each mistake has its file, line and column.
        """
        from .yaml_source import ontology_of

        return cls.from_dict(ontology_of(source))

    def check(self) -> None:
        """Find mistakes, as every method does that sends the ontology.

        Raises:
            InvalidQueryError: the message lists the mistakes with their paths.
        """
        checked(self.asdict())

    @classmethod
    def from_dict(cls, dictionary: Mapping[str, Any]) -> OntologyBuilder:
        """The ontology of a JSON object, such as `ontology.normalized`. Members without a field are kept.

        Raises:
            InvalidArgumentError: a member is missing or wrong; the message has the path of its node.
        """
        rest = mapping(dictionary, "an ontology")
        tools = nodes(rest, "tools", tool_of)
        return cls(tools, nodes(rest, "classifications", classification_of), extra=rest)

    @classmethod
    def from_ontology(cls, ontology: HasNormalized) -> OntologyBuilder:
        """The tree of an ontology, with its ids. Nothing is requested."""
        return cls.from_dict(deepcopy(ontology.normalized))

    @overload
    @classmethod
    def from_project(cls, project: SyncProject) -> OntologyBuilder: ...

    @overload
    @classmethod
    def from_project(cls, project: AsyncProject) -> Awaitable[OntologyBuilder]: ...

    @classmethod
    def from_project(
        cls, project: SyncProject | AsyncProject
    ) -> OntologyBuilder | Awaitable[OntologyBuilder]:
        """The tree of the ontology of a project, which is requested; of an AsyncProject, `await` it.

        Raises:
            InvalidQueryError: the project has no ontology.
        """
        if not hasattr(project, "ontology"):
            raise InvalidArgumentError(f"project must be a project, not {shown(project)}")
        found = project.ontology()
        if isawaitable(found):
            return cls._awaited(found)
        return cls._connected(found)

    @classmethod
    async def _awaited(cls, found: Awaitable[HasNormalized | None]) -> OntologyBuilder:
        return cls._connected(await found)

    @classmethod
    def _connected(cls, ontology: HasNormalized | None) -> OntologyBuilder:
        if ontology is None:
            raise InvalidQueryError(
                "the project has no ontology", hint="Connect one, or start with OntologyBuilder()."
            )
        return cls.from_ontology(ontology)


def as_written(builder: OntologyBuilder) -> dict[str, Any]:
    """The JSON of an ontology without default colours and scopes."""
    return {
        "tools": [tool.asdict() for tool in builder.tools],
        "classifications": [each.asdict(is_subclass=True) for each in builder.classifications],
        **builder.extra,
    }


def tool_of(node: Mapping[str, Any]) -> AnyTool:
    """The tool of a JSON object, by its kind."""
    kind: object = mapping(node, "a tool").get("tool")
    read = TOOLS.get(kind) if isinstance(kind, str) else None
    return (read or Tool.from_dict)(node)
