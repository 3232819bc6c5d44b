"""The documents name files that exist, and link to headings that exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / name for name in ("CONTRIBUTING.md", "README.md", "schema/README.md")] + sorted(
    ROOT.glob("docs/*.md")
)

#: Where paths of the project begin. Other text with a slash is a URL, a file of a user or an expression.
FOLDERS = frozenset(
    {
        ".ci",
        "benchmarks",
        "codegen",
        "docs",
        "examples",
        "generated",
        "labelbox_gen",
        "queries",
        "schema",
        "tests",
    }
)
QUOTED = re.compile(r"`([\w.-]+(?:/[\w.-]+)*/?)`")
LINK = re.compile(r"\]\(([^)\s:]*)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
BLOCK = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)


def prose(page: Path) -> str:
    return BLOCK.sub("", page.read_text(encoding="utf-8"))


def named(text: str) -> set[str]:
    """The paths of the project that a text names, as `folder/file`."""
    return {path for path in QUOTED.findall(text) if "/" in path and path.split("/")[0] in FOLDERS}


def anchors(page: Path) -> set[str]:
    """The headings of a page as GitHub writes them in links."""
    headings = HEADING.findall(prose(page))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def is_broken(page: Path, link: str) -> bool:
    path, _, anchor = link.partition("#")
    target = page.parent / path if path else page
    return not target.exists() or (anchor != "" and anchor not in anchors(target))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_named_files_exist(page: Path) -> None:
    assert sorted(path for path in named(prose(page)) if not (ROOT / path).exists()) == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    assert [link for link in LINK.findall(prose(page)) if is_broken(page, link)] == []


def test_paths_are_recognized() -> None:
    text = "`labelbox_gen/http.py`, `queries/`, `tests`, `images/1.png`, `a / b`, `.venv/bin/python`"
    assert named(text) == {"labelbox_gen/http.py", "queries/"}


def test_contributing_names_files() -> None:
    assert len(named(prose(ROOT / "CONTRIBUTING.md"))) > 50


def test_every_decision_is_in_the_index() -> None:
    page = ROOT / "docs/decisions.md"
    entries = re.findall(r"^### (.+)$", prose(page), re.MULTILINE)
    assert [entry for entry in entries if f"- [{entry}](" not in prose(page)] == []
    assert len(entries) > 50
