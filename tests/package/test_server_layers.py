"""Imports inside the server point down its layers, also those for type checkers."""

from __future__ import annotations

from fnmatch import fnmatchcase

from .source import graph

#: Lowest layer first. Patterns are relative to `labelbox_gen.server`; the first one that fits counts.
LAYERS: dict[str, tuple[str, ...]] = {
    "values": (
        "errors",
        "dates",
        "ids",
        "json_text",
        "input_checks",
        "machine_faults",
        "settings",
        "process*",
    ),
    "store": ("store*",),
    "tables": ("features.*.table",),
    "access": ("access*",),
    "files": ("files*",),
    "services": ("services",),
    "jobs": ("jobs*",),
    "graphql": ("graphql*",),
    "rest": ("rest*",),
    "features": ("features.*",),
    "backend": ("seed", "backend"),
    "http": ("http*",),
    "running": ("running", "pytest_*", ""),
}
#: Packages without code, which have no layer.
EMPTY = ("features",)
ORDER = list(LAYERS)
GRAPH = graph("labelbox_gen.server")


def layer(module: str) -> int:
    name = module.removeprefix("labelbox_gen.server").removeprefix(".")
    return next(
        number
        for number, patterns in enumerate(LAYERS.values())
        if any(fnmatchcase(name, pattern) for pattern in patterns)
    )


def test_every_module_has_a_layer() -> None:
    modules = [name for name in GRAPH if not name.endswith(EMPTY)]
    assert {ORDER[layer(name)] for name in modules} == set(ORDER)


def test_imports_point_down() -> None:
    wrong = [
        f"{ORDER[layer(name)]} imports {ORDER[layer(imported)]}: {name} -> {imported}"
        for name, imports in GRAPH.items()
        for imported in imports
        if not name.endswith(EMPTY) and not imported.endswith(EMPTY) and layer(imported) > layer(name)
    ]
    assert wrong == []


def test_tables_import_only_tables_and_the_store() -> None:
    allowed = {ORDER.index(name) for name in ("values", "store", "tables")}
    tables = [name for name in GRAPH if name.endswith(".table") and ".features." in name]
    assert len(tables) > 20
    assert all(layer(imported) in allowed for name in tables for imported in GRAPH[name])
