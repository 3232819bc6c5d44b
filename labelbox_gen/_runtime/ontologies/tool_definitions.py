"""The definitions of tools for chat evaluation: which judgements labelers choose from, and what each asks next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from labelbox_gen.exceptions import InvalidArgumentError

from .evaluation_defaults import VARIANTS
from .reading import mapping, needed, nodes


@dataclass(slots=True)
class ToolVariant:
    """One judgement, such as Incorrect, and the actions that it asks of the labeler."""

    id: int
    name: str
    actions: list[str] = field(default_factory=list[str])
    available_actions: tuple[str, ...] = field(default=(), kw_only=True, repr=False, compare=False)
    """The actions that the judgement may ask."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any], kw_only=True)
    """Other members of the JSON."""

    def set_actions(self, actions: Iterable[str]) -> None:
        """Replace the actions.

        Raises:
            InvalidArgumentError: the judgement does not have one of them.
        """
        wanted = [str(action) for action in actions]
        for action in wanted:
            if action not in self.available_actions:
                known = ", ".join(self.available_actions) or "none"
                raise InvalidArgumentError(f"{self.name!r} has no action {action!r}; it has {known}")
        self.actions = wanted

    def reset_actions(self) -> None:
        """Remove all actions."""
        self.actions = []

    def asdict(self) -> dict[str, Any]:
        """The JSON of the variant."""
        return {"id": self.id, "name": self.name, "actions": list(self.actions), **self.extra}

    @classmethod
    def from_dict(cls, dictionary: Mapping[str, Any]) -> ToolVariant:
        """The variant of a JSON object."""
        rest = mapping(dictionary, "a variant")
        id, name = needed(rest, "id", "a variant"), needed(rest, "name", "a variant")
        actions: list[str] = nodes(rest, "actions", str)
        return cls(id, name, actions, available_actions=tuple(actions), extra=rest)


@dataclass(slots=True)
class ToolDefinition:
    """The variants of a tool. The server adds the title and the value, which come from the name of the tool."""

    variants: list[ToolVariant] = field(default_factory=list["ToolVariant"])
    version: int = 1
    title: str | None = None
    value: str | None = None
    extra: dict[str, Any] = field(default_factory=dict[str, Any], kw_only=True)
    """Other members of the JSON."""

    def asdict(self) -> dict[str, Any]:
        """The JSON of the definition."""
        named = {"title": self.title, "value": self.value}
        return {
            "variants": [variant.asdict() for variant in self.variants],
            "version": self.version,
            **{key: value for key, value in named.items() if value is not None},
            **self.extra,
        }

    @classmethod
    def from_dict(cls, dictionary: Mapping[str, Any], kind: str = "") -> ToolDefinition:
        """The definition of a JSON object; `kind` is the kind of the tool, such as `step-reasoning`."""
        rest = mapping(dictionary, "a definition")
        variants = nodes(rest, "variants", ToolVariant.from_dict)
        available = {variant.name: variant.available_actions for variant in default_definition(kind).variants}
        for variant in variants:
            variant.available_actions = available.get(variant.name, variant.available_actions)
        version, title = rest.pop("version", 1), rest.pop("title", None)
        return cls(variants, version, title, rest.pop("value", None), extra=rest)


def default_definition(kind: str) -> ToolDefinition:
    """The definition of a new tool: all variants, with all their actions."""
    return ToolDefinition(
        [
            ToolVariant(id, name, list(actions), available_actions=actions)
            for id, (name, actions) in enumerate(VARIANTS.get(kind, ()))
        ]
    )
