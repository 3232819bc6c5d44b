"""Tools that make objects on data rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast
from uuid import uuid4

from labelbox_gen.exceptions import InvalidArgumentError

from ..values.enums import OpenEnum
from ..values.input_values import shown
from . import attributes as _attributes
from .attributes import FeatureSchemaAttribute
from .classifications import Classification, PromptResponseClassification, classification_of
from .reading import add, mapping, member, needed, nodes


@dataclass(slots=True)
class Tool:
    """A tool that makes objects, with questions about each object."""

    class Type(OpenEnum):
        """The kinds of objects."""

        POLYGON = "polygon"
        SEGMENTATION = "superpixel"
        RASTER_SEGMENTATION = "raster-segmentation"
        POINT = "point"
        BBOX = "rectangle"
        LINE = "line"
        NER = "named-entity"
        RELATIONSHIP = "edge"
        MESSAGE_SINGLE_SELECTION = "message-single-selection"
        MESSAGE_MULTI_SELECTION = "message-multi-selection"
        MESSAGE_RANKING = "message-ranking"
        MARKER = "marker"

    tool: Type
    name: str
    required: bool = False
    color: str | None = None
    """A CSS colour. A tool that is new in an ontology gets one by default."""
    classifications: list[Classification | PromptResponseClassification] = field(
        default_factory=list["Classification | PromptResponseClassification"]
    )
    schema_id: str | None = None
    feature_schema_id: str | None = None
    attributes: list[FeatureSchemaAttribute] | None = None
    extra: dict[str, Any] = field(default_factory=dict[str, Any], kw_only=True)
    """Other members of the JSON, such as `archived`."""

    def __post_init__(self) -> None:
        self.tool = member(Tool.Type, self.tool, "tool")

    def asdict(self) -> dict[str, Any]:
        """The JSON of the tool."""
        return {
            "tool": self.tool.value,
            "name": self.name,
            "required": self.required,
            "color": self.color,
            "classifications": [each.asdict(is_subclass=True) for each in self.classifications],
            "schemaNodeId": self.schema_id,
            "featureSchemaId": self.feature_schema_id,
            "attributes": _attributes.listed(self.attributes),
            **self.extra,
        }

    @classmethod
    def from_dict(cls, dictionary: Mapping[str, Any]) -> Tool:
        """The tool of a JSON object. Members without a field are kept in `extra`.

        Raises:
            InvalidArgumentError: a member is missing; the message has the path of its node.
        """
        rest = mapping(dictionary, "a tool")
        return cls(needed(rest, "tool", "a tool"), needed(rest, "name", "a tool"), **members(rest))

    def add_classification(self, classification: Classification | PromptResponseClassification) -> None:
        """Add a question about each object.

        Raises:
            InvalidArgumentError: it is no classification, or one has its name.
        """
        kinds = (Classification, PromptResponseClassification)
        add(
            classification, self.classifications, kinds, lambda each: each.instructions, f"tool {self.name!r}"
        )


def members(rest: dict[str, Any]) -> dict[str, Any]:
    """Take the members of a tool besides its kind and its name, as keywords."""
    return {
        "required": rest.pop("required", None) or False,
        "color": rest.pop("color", None),
        "classifications": nodes(rest, "classifications", classification_of),
        "schema_id": rest.pop("schemaNodeId", None),
        "feature_schema_id": rest.pop("featureSchemaId", None),
        "attributes": _attributes.taken(rest),
        "extra": rest,
    }


class RelationshipTool(Tool):
    """A tool that relates two objects.

    `constraints` are pairs of feature schema ids: the tools whose objects may be the start and the end. Without
    constraints, any two objects may be related.
    """

    __slots__ = ("constraints",)

    constraints: list[tuple[str, str]] | None

    def __init__(
        self, name: str, constraints: Iterable[tuple[str, str]] | None = None, **kwargs: Any
    ) -> None:
        """Make a tool. `kwargs` are the fields of `Tool`, besides `tool`."""
        super().__init__(Tool.Type.RELATIONSHIP, name, **kwargs)
        self.constraints = None if constraints is None else [(start, end) for start, end in constraints]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RelationshipTool) and self.asdict() == other.asdict()

    __hash__ = None

    def __repr__(self) -> str:
        return f"{super().__repr__()[:-1]}, constraints={self.constraints!r})"

    def asdict(self) -> dict[str, Any]:
        """The JSON of the tool."""
        if self.constraints is None:
            return super().asdict()
        definition = {
            **self.extra.get("definition", {}),
            "constraints": [list(pair) for pair in self.constraints],
        }
        return {**super().asdict(), "definition": definition}

    @classmethod
    def from_dict(cls, dictionary: Mapping[str, Any]) -> RelationshipTool:
        """The tool of a JSON object. Members without a field are kept in `extra`.

        Raises:
            InvalidArgumentError: a member is missing or wrong; the message has the path of its node.
        """
        rest = mapping(dictionary, "a relationship")
        rest.pop("tool", None)
        definition = mapping(rest.pop("definition", None) or {}, "a definition")
        given = definition.get("constraints")
        constraints = nodes(definition, "constraints", _pair)
        kept = {"definition": definition} if definition else {}
        return cls(
            needed(rest, "name", "a tool"),
            None if given is None else constraints,
            **members({**rest, **kept}),
        )

    def add_constraint(self, start: Tool, end: Tool) -> None:
        """Allow relationships from objects of one tool to objects of another.

        Tools without a feature schema id get one, which the server replaces when it creates them.
        """
        pair = (_id_of(start), _id_of(end))
        self.constraints = [*(self.constraints or []), pair]

    def set_constraints(self, constraints: Iterable[tuple[Tool, Tool]]) -> None:
        """Replace the constraints."""
        self.constraints = []
        for start, end in constraints:
            self.add_constraint(start, end)


def _pair(given: object) -> tuple[str, str]:
    pair = cast("list[Any]", given) if isinstance(given, list | tuple) else []
    if len(pair) != 2:
        raise InvalidArgumentError(f"must be two feature schema ids, not {shown(cast(object, given))}")
    return pair[0], pair[1]


def _id_of(tool: Tool) -> str:
    tool.feature_schema_id = tool.feature_schema_id or str(uuid4())
    return tool.feature_schema_id
