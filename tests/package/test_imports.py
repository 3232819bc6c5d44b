"""Imports point down, and every module can be the first."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable

import pytest

from .source import OURS, Module, modules

MODULES = modules()

#: In a process of its own each module comes first; what is not ours is loaded before, because it takes most time.
EACH_FIRST = """
import importlib, os, sys, traceback
import asyncio, httpx, pydantic
assert not any(name.startswith("labelbox_gen") for name in sys.modules)
for name in sys.argv[1:]:
    if os.fork() == 0:
        try:
            importlib.import_module(name)
        except BaseException:
            print("FAILED", name)
            traceback.print_exc(limit=-3, file=sys.stdout)
        sys.stdout.flush()
        os._exit(0)
    os.wait()
"""

#: Needs a package that is not among ours: users of pytest-asyncio have it.
OPTIONAL = "labelbox_gen.server.pytest_asyncio_fixture"


def is_in(name: str, *packages: str) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)


def python(code: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


NAMES = [
    module.name for module in MODULES if not module.name.endswith("__main__") and module.name != OPTIONAL
]
WITH_CYCLES = (
    "labelbox_gen._async",
    "labelbox_gen._sync",
    "labelbox_gen_graphql._async",
    "labelbox_gen_graphql._sync",
)
FIRST = [
    module.name for module in MODULES if module.package == module.name or is_in(module.name, *WITH_CYCLES)
]


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked here")
def test_what_refers_to_each_other_can_be_imported_first() -> None:
    assert len(FIRST) > 60
    assert python(EACH_FIRST, *FIRST) == ""


@pytest.mark.slow
@pytest.mark.parametrize("order", [sorted, lambda names: sorted(names, reverse=True)], ids=["up", "down"])
def test_all_can_be_imported_in_any_order(order: Callable[[list[str]], list[str]]) -> None:
    names = order(NAMES)
    assert len(names) > 200
    python("import importlib, sys\nfor name in sys.argv[1:]: importlib.import_module(name)", *names)


def loaded_by(statement: str) -> set[str]:
    return set(python(f"import sys\n{statement}\nprint(*sys.modules)").split())


def test_importing_the_package_loads_nothing_heavy() -> None:
    loaded = loaded_by("import labelbox_gen")
    assert {name for name in loaded if name.startswith("labelbox_gen")} == {"labelbox_gen"}
    assert not {"httpx", "pydantic", "pydantic_core", "graphql", "asyncio"} & loaded


def test_exceptions_load_nothing_heavy() -> None:
    assert not {"httpx", "pydantic", "graphql"} & loaded_by("import labelbox_gen.exceptions")


def test_a_client_loads_no_model() -> None:
    loaded = loaded_by("import labelbox_gen; labelbox_gen.Client('key')")
    assert "labelbox_gen_graphql.operations" in loaded
    assert not {name for name in loaded if name.startswith("labelbox_gen_graphql.operations.")}
    assert not {name for name in loaded if name.startswith("labelbox_gen_graphql.models")}
    assert not {"pydantic", "graphql", "labelbox_gen.server", "labelbox_gen_codegen"} & loaded


SDK = [
    module
    for module in MODULES
    if not is_in(module.name, "labelbox_gen.server", "labelbox_gen.cli", "labelbox_gen_codegen")
]


def test_the_sdk_needs_neither_server_nor_cli_nor_codegen() -> None:
    forbidden = ("labelbox_gen.server", "labelbox_gen.cli", "labelbox_gen_codegen")
    wrong = {
        module.name: [found.name for found in module.imports() if is_in(found.name, *forbidden)]
        for module in SDK
    }
    assert {name: found for name, found in wrong.items() if found} == {}


#: Layer -> what its modules may import of ours when they are imported; the first layer that fits counts.
LAYERS: dict[str, tuple[str, ...]] = {
    "labelbox_gen.exceptions": (),
    "labelbox_gen.http": ("labelbox_gen._runtime.values.numbers", "labelbox_gen.exceptions"),
    "labelbox_gen.progress": ("labelbox_gen.exceptions",),
    "labelbox_gen._concurrency": ("labelbox_gen._runtime.http.locality", "labelbox_gen.exceptions"),
    "labelbox_gen._runtime": ("labelbox_gen._runtime", "labelbox_gen.exceptions"),
    "labelbox_gen_graphql._async": (
        "labelbox_gen.runtime",
        "labelbox_gen_graphql.operations",
        "labelbox_gen_graphql.enums",
        "labelbox_gen_graphql.models",
    ),
    "labelbox_gen_graphql._sync": (
        "labelbox_gen.runtime",
        "labelbox_gen_graphql.operations",
        "labelbox_gen_graphql.enums",
        "labelbox_gen_graphql.models",
    ),
    "labelbox_gen_graphql": (
        "labelbox_gen.runtime",
        "labelbox_gen_graphql.enums",
        "labelbox_gen_graphql.models",
    ),
    "labelbox_gen._async": (
        "labelbox_gen._runtime",
        "labelbox_gen._async",
        "labelbox_gen._concurrency",
        "labelbox_gen.exceptions",
        "labelbox_gen.http",
        "labelbox_gen.progress",
        "labelbox_gen_graphql._async",
        "labelbox_gen_graphql.enums",
        "labelbox_gen_graphql.operations",
    ),
    "labelbox_gen._sync": (
        "labelbox_gen._runtime",
        "labelbox_gen._sync",
        "labelbox_gen._concurrency",
        "labelbox_gen.exceptions",
        "labelbox_gen.http",
        "labelbox_gen.progress",
        "labelbox_gen_graphql._sync",
        "labelbox_gen_graphql.enums",
        "labelbox_gen_graphql.operations",
    ),
    "labelbox_gen.server": ("labelbox_gen.server", "labelbox_gen._runtime"),
    "labelbox_gen.cli": ("labelbox_gen.cli", "labelbox_gen.exceptions"),
    "labelbox_gen_codegen": ("labelbox_gen_codegen",),
    "labelbox_gen": ("labelbox_gen._runtime", "labelbox_gen.exceptions"),
}


def upwards(module: Module) -> set[str]:
    """What a module imports at once, although its layer may not."""
    layer = next(layer for layer in LAYERS if is_in(module.name, layer))
    ours = {found.name for found in module.imports() if found.at_once and is_in(found.name, *OURS)}
    return {name for name in ours - set(OURS) if not is_in(name, *LAYERS[layer])}


def test_imports_point_down() -> None:
    wrong = {module.name: upwards(module) for module in MODULES}
    assert {name: found for name, found in wrong.items() if found} == {}


def test_the_rules_see_what_they_forbid() -> None:
    names = {
        found.name
        for module in MODULES
        if module.name == "labelbox_gen._async.client"
        for found in module.imports()
    }
    assert {
        "labelbox_gen._async.http.transport",
        "labelbox_gen._async.mutation_batch",
        "mimetypes",
    } <= names
    assert "httpx" not in names  # for checkers only
