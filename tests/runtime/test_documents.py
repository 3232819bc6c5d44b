"""Custom documents."""

from __future__ import annotations

import pytest

from labelbox_gen._runtime.graphql.custom_document import ad_hoc
from labelbox_gen.exceptions import InvalidQueryError

FRAGMENT = "fragment F on Project { id name }"


@pytest.mark.parametrize(
    ("document", "name", "idempotent"),
    [
        ("{ projects { id } }", "execute", True),
        ("query { projects { id } }", "execute", True),
        ("query MyProjects { projects { id } }", "MyProjects", True),
        ("query MyProjects($id: ID!) { project(where: {id: $id}) { id } }", "MyProjects", True),
        ("query\nMyProjects\n{\n  projects { id }\n}", "MyProjects", True),
        ("  # a mutation? no\n  query Q { projects { id } }", "Q", True),
        ('query Q { projects(where: {name: "mutation M { x }"}) { id } }', "Q", True),
        ('query Q { projects(where: {name: """\nmutation M {\n"""}) { id } }', "Q", True),
        (f"{FRAGMENT}\nquery Q {{ projects {{ ...F }} }}", "Q", True),
        (f"{FRAGMENT} query Q {{ projects {{ ...F }} }}", "Q", True),
        (f"query Q {{ projects {{ ...F }} }} {FRAGMENT}", "Q", True),
        ("query Q {\n  organization {\n    subscription\n    mutation\n  }\n}", "Q", True),
        ("mutation M { createProject { id } }", "M", False),
        ("mutation { createProject { id } }", "execute", False),
        (f"{FRAGMENT} mutation M {{\n  query {{ id }}\n}}", "M", False),
        ("mutation M($data: D = {a: {b: 1}}) {\n  query\n}", "M", False),
        ("query Q { a } mutation M { b }", "Q", False),
        ("queryable: { a }\nmutation M { b }", "M", False),
    ],
)
def test_only_queries_are_idempotent(document: str, name: str, idempotent: bool) -> None:
    operation = ad_hoc(document)
    assert (operation.name, operation.idempotent) == (name, idempotent)
    assert operation.kind == ("query" if idempotent else "mutation")
    assert operation.document == document


@pytest.mark.parametrize("document", ["", "   ", "# query Q { a }", FRAGMENT, "projects", '"query Q { a }"'])
def test_a_document_without_an_operation_is_refused(document: str) -> None:
    with pytest.raises(InvalidQueryError, match="no operation"):
        ad_hoc(document)


def test_a_subscription_is_refused() -> None:
    with pytest.raises(InvalidQueryError, match="no subscriptions"):
        ad_hoc("subscription S { projects { id } }")
