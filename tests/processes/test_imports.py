"""Which generated modules a script loads: a client loads none, and a call those of its operation."""

from __future__ import annotations

import pytest

from .conftest import Run


@pytest.mark.parametrize(
    ("call", "modules"),
    [
        ("pass", []),
        ("client.create_project(name='x')", ["operations.project"]),
        ("next(iter(client.get_datasets()), None)", ["operations.dataset"]),
        ("client.get_organization()", ["operations.organization"]),
        (
            "client.graphql.list_roles()",
            ["_sync.graphql.role", "models.list_roles", "models.role_fields", "operations.role"],
        ),
    ],
)
def test_a_call_loads_the_modules_of_its_operation(run_script: Run, call: str, modules: list[str]) -> None:
    done = run_script(
        f"""
        with Client(endpoint=ENDPOINT) as client:
            {call}
        packages = ("operations.", "models.", "_sync.graphql.")
        names = [name.removeprefix("labelbox_gen_graphql.") for name in sys.modules]
        print(*sorted(name for name in names if name.startswith(packages)))
        """
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == modules
