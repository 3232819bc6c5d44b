"""A class to be written: what the templates of models place."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

#: Where the names that generated classes refer to come from.
IMPORTS = {
    "typing": ("Annotated", "Any", "Literal"),
    "pydantic": ("Field", "Tag"),
    "labelbox_gen.runtime": (
        "OTHER",
        "DateTime",
        "InputModel",
        "OneOfModel",
        "OpenEnum",
        "ResultModel",
        "UInt64",
        "UnknownMember",
        "Upload",
        "open_union",
    ),
}


@dataclass(frozen=True)
class Attribute:
    """A field of a model, or a member of an enum."""

    name: str
    annotation: str
    default: str
    doc: str
    schema: str = ""
    """The coordinate of what it is made from."""
    deprecated: str | None = None
    """Why the schema deprecates it."""
    default_value: str | None = None
    """The default that the schema has for it, as GraphQL."""


@dataclass(frozen=True)
class Model:
    """A class."""

    name: str
    bases: tuple[str, ...]
    doc: str
    attributes: tuple[Attribute, ...]


def imports(
    models: Collection[Model], enums: Iterable[str], fragments: Mapping[str, str]
) -> dict[str, list[str]]:
    """The names that a module of `models/` must import, by module; `fragments` maps classes to their modules."""
    names = used(models)
    modules = {
        **IMPORTS,
        "..enums": tuple(enums),
        **{f".{module}": (name,) for name, module in fragments.items()},
    }
    found = {module: [name for name in known if name in names] for module, known in modules.items()}
    return {module: wanted for module, wanted in found.items() if wanted}


def used(models: Collection[Model]) -> set[str]:
    """The names that classes refer to."""
    attributes = [each for model in models for each in model.attributes]
    texts = [text for each in attributes for text in (each.annotation, each.default) if text]
    bases = {base for model in models for base in model.bases}
    return bases.union(*(names_in(text) for text in texts))


@lru_cache(maxsize=4096)
def names_in(text: str) -> frozenset[str]:
    """The names in an expression; few annotations are unlike all others."""
    return frozenset(node.id for node in ast.walk(ast.parse(text, mode="eval")) if isinstance(node, ast.Name))


def field_call(keywords: dict[str, ast.expr]) -> str:
    """The default of an attribute: a plain value, a `Field`, or nothing."""
    if set(keywords) == {"default"}:
        return ast.unparse(keywords["default"])
    arguments = ", ".join(f"{name}={ast.unparse(value)}" for name, value in keywords.items())
    return f"Field({arguments})" if keywords else ""
