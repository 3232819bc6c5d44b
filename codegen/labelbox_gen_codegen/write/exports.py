"""The names that users import from `labelbox_gen`, and the modules they are in."""

from __future__ import annotations

from .. import conventions
from ..config import Config
from ..entities.facts import Entity


def of(config: Config, entities: list[Entity], enums: list[str]) -> dict[str, str]:
    """Every public name with its module."""
    found = {f"Async{entity.python}": module_of(entity, config) for entity in entities}
    found |= {name: f"labelbox_gen.{module}" for name, module in conventions.HANDWRITTEN.items()}
    halves = {
        name.removeprefix("Async"): module.replace("._async.", "._sync.")
        for name, module in found.items()
        if name.startswith("Async")
    }
    return dict.fromkeys(enums, f"{config.package}.enums") | found | halves


def module_of(entity: Entity, config: Config) -> str:
    """The module that defines an entity's public class."""
    package = "labelbox_gen._async.entities" if entity.handwritten else f"{config.package}._async"
    return f"{package}.{entity.module}"
