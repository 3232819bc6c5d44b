"""Places the facts of `read.py` into the templates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, cast

from jinja2 import Environment

from ..config import Config
from ..entities.facts import Entity, Surface
from ..names.naming import Names, pascal, snake
from ..shapes.prose import docstring, oneline
from . import rendering


def write(config: Config, surface: Surface, names: Names, enums: list[str], target: Path) -> None:
    """Write the async entity bases and the async client base."""
    found = surface.entities
    environment = templates(names, {entity.name: entity.python for entity in found})
    facts: dict[str, object] = {
        "sources": rendering.sources(config),
        "queries": f"`{config.relative(config.queries)}/`",
        "enums": enums,
        "modules": modules(found, ""),
    }
    folder = target / "_async"
    folder.mkdir(parents=True, exist_ok=True)
    for entity in found:
        text = environment.get_template("entity.py.j2").render(facts, entity=entity)
        (folder / f"{entity.module}.py").write_text(text, encoding="utf-8")
    text = environment.get_template("client.py.j2").render(facts, entities=found, verbs=surface.verbs)
    (folder / "client.py").write_text(text, encoding="utf-8")


def modules(found: list[Entity], beside: str) -> dict[str, str]:
    """Where generated code imports each entity's public class from: the SDK, or the generated package `beside`."""
    return {
        entity.name: "labelbox_gen" if entity.handwritten else f"{beside}.{entity.module}" for entity in found
    }


def init(path: Path, exports: Mapping[str, str], names: Names) -> None:
    """Write the lazy `__init__` of the SDK; `exports` maps public names to modules."""
    ordered = dict(sorted(exports.items()))
    path.write_text(templates(names, {}).get_template("init.py.j2").render(exports=ordered), encoding="utf-8")


def templates(names: Names, classes: Mapping[str, str]) -> Environment:
    """The templates, with the filters that those of entities and clients use."""
    environment = rendering.environment().overlay()
    filters: dict[str, Callable[..., str]] = {
        "class": classes.__getitem__,
        "method": method_filter(names),
        "oneline": oneline,
        "pascal": pascal_case,
        "sentence": sentence,
        "snake": snake,
    }
    cast(Any, environment).filters = {**environment.filters, **filters}
    return environment


def pascal_case(name: str) -> str:
    """`data_rows` -> `DataRows`."""
    return "".join(pascal(part) for part in name.split("_"))


def method_filter(names: Names) -> Callable[[str, str], str]:
    """`"task" | method("get_")` -> the client's name for it."""
    return lambda name, prefix: names.method("Client", prefix + name)


def sentence(text: str, indent: int = 8) -> str:
    """A description fit for a docstring that starts `indent` columns in, with a full stop."""
    text = text.strip() or "See the schema"
    lines = docstring(text if text.endswith((".", "!", "?", ":")) else f"{text}.").rstrip("\n").split("\n")
    return "\n".join(" " * indent * (n > 0 and bool(line)) + line for n, line in enumerate(lines))
