"""The table of operations in docs/roles.md is current. `python tests/server/access/test_document.py` writes it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from labelbox_gen.server.access.permissions import ROLES
from labelbox_gen.server.access.rule import Rule
from labelbox_gen.server.features.catalog import ENTITIES, VISIBILITY, rules

DOCUMENT = Path(__file__).parents[3] / "docs" / "roles.md"
START, END = "<!-- table: start -->\n", "<!-- table: end -->\n"


def where(rule: Rule) -> str:
    if rule.permission is None:
        return "everybody: answers what the caller sees"
    if rule.anywhere:
        return "the organization or any project"
    return "the organization or the project" if rule.entity else "the organization"


def table() -> str:
    return "".join(f"{line}\n" for line in rows())


def rows() -> Iterator[str]:
    yield f"| mutation | {' | '.join(ROLES)} | role in |"
    yield f"| --- |{' :-: |' * len(ROLES)} --- |"
    for name, rule in sorted(rules("Mutation").items()):
        yield row(f"`{name}`", rule.permission, where(rule))
    for name, rule in sorted(rules("ProjectMutationScope").items()):
        yield row(f"`project {{ {name} }}`", rule.permission, "the organization or the project")


def row(name: str, permission: str | None, place: str) -> str:
    marks = ["x" if permission is None or permission in granted else "" for _, granted in ROLES.values()]
    return f"| {name} | {' | '.join(marks)} | {place} |"


def test_the_documented_table_is_current():
    text = DOCUMENT.read_text("utf-8")
    assert text.partition(START)[2].partition(END)[0] == table()


def test_every_readable_entity_has_a_scope():
    """Internal entities have no scope and are visible only to managers of the organization."""
    internal = {"AutoQaScore", "Job", "LabelFeedback", "LabelImportPart", "WebhookDelivery"}
    assert set(ENTITIES) - internal == set(VISIBILITY.rows)


if __name__ == "__main__":
    before, _, rest = DOCUMENT.read_text("utf-8").partition(START)
    DOCUMENT.write_text(f"{before}{START}{table()}{END}{rest.partition(END)[2]}", "utf-8")
