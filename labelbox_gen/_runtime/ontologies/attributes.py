"""Attributes of tools and classifications."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .reading import mapping, needed, nodes


@dataclass(slots=True)
class FeatureSchemaAttribute:
    """A named setting of a tool or classification, such as `auto-ocr`."""

    attributeName: str
    attributeValue: str
    extra: dict[str, Any] = field(default_factory=dict[str, Any], kw_only=True)
    """Other members of the JSON."""

    def asdict(self) -> dict[str, Any]:
        """The JSON of the attribute."""
        return {"attributeName": self.attributeName, "attributeValue": self.attributeValue, **self.extra}

    @classmethod
    def from_dict(cls, dictionary: Mapping[str, Any]) -> FeatureSchemaAttribute:
        """The attribute of a JSON object."""
        rest = mapping(dictionary, "an attribute")
        name, value = (needed(rest, key, "an attribute") for key in ("attributeName", "attributeValue"))
        return cls(name, value, extra=rest)


def taken(node: dict[str, Any]) -> list[FeatureSchemaAttribute] | None:
    """Take the attributes of a node; None if it has none."""
    if node.get("attributes") is None:
        return node.pop("attributes", None)
    return nodes(node, "attributes", FeatureSchemaAttribute.from_dict)


def listed(attributes: list[FeatureSchemaAttribute] | None) -> list[dict[str, Any]] | None:
    """The JSON of attributes."""
    return None if attributes is None else [each.asdict() for each in attributes]
