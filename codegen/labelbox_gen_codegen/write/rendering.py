"""Files written through templates."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined

from ..config import Config


def write(path: Path, template: str, facts: Mapping[str, object]) -> None:
    """Render a template into a file; whitespace is the formatter's business."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(environment().get_template(template).render(facts), encoding="utf-8")


def sources(config: Config) -> str:
    """What generated files were made from, as their headers name it."""
    return f"{config.relative(config.schema)} and {config.relative(config.queries)}/"


@cache
def environment() -> Environment:
    """The templates of this package."""
    return Environment(
        loader=PackageLoader("labelbox_gen_codegen.write"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
