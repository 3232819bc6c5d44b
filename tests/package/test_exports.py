"""What users import."""

from __future__ import annotations

import ast
from importlib import import_module

import pytest

import labelbox_gen
from labelbox_gen import exceptions
from labelbox_gen._async.entity import AsyncEntity
from labelbox_gen._sync.entity import Entity
from labelbox_gen_graphql import enums

from .source import Module, modules

MODULES = modules()
WITH_ALL = [
    module for module in MODULES if any("__all__ =" in ast.unparse(node) for node in module.tree.body)
]


@pytest.mark.parametrize("module", WITH_ALL, ids=lambda module: module.name)
def test_all_is_sorted_and_true(module: Module) -> None:
    loaded = import_module(module.name)
    assert loaded.__all__ == sorted(set(loaded.__all__))
    assert [name for name in loaded.__all__ if not hasattr(loaded, name)] == []


def test_dir_shows_what_is_exported() -> None:
    assert dir(labelbox_gen) == labelbox_gen.__all__


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'labelbox_gen' has no attribute 'Nothing'"):
        _ = labelbox_gen.Nothing  # type: ignore[attr-defined]


def test_checkers_see_the_names_that_are_there() -> None:
    (module,) = [module for module in MODULES if module.name == "labelbox_gen"]
    block = next(node for node in module.tree.body if isinstance(node, ast.If))
    seen = {
        alias.name: node.module
        for node in block.body
        if isinstance(node, ast.ImportFrom) and not node.level  # modules are names without __all__
        for alias in node.names
    }
    assert seen == labelbox_gen._MODULES
    assert sorted(seen) == labelbox_gen.__all__


def subclasses(kind: type) -> set[type]:
    return {kind} | {found for child in kind.__subclasses__() for found in subclasses(child)}


@pytest.mark.parametrize("base", [Entity, AsyncEntity])
def test_every_entity_is_exported(base: type) -> None:
    for module in MODULES:
        if module.name.startswith(("labelbox_gen_graphql._", "labelbox_gen._async.", "labelbox_gen._sync.")):
            import_module(module.name)
    ours = {kind for kind in subclasses(base) - {base} if kind.__module__.startswith("labelbox_gen")}
    expected = {kind.__name__ for kind in ours if not kind.__name__.endswith("Base")}
    assert len(expected) >= 12
    assert expected <= set(labelbox_gen.__all__)


def test_every_enum_is_exported() -> None:
    assert enums.__all__
    assert set(enums.__all__) <= set(labelbox_gen.__all__)
    for name in enums.__all__:
        assert getattr(labelbox_gen, name) is getattr(enums, name)


def test_every_exception_is_exported() -> None:
    assert {kind.__name__ for kind in subclasses(exceptions.LabelboxError)} == set(exceptions.__all__)


def public_methods(kind: type) -> set[str]:
    return {name for name in dir(kind) if not name.startswith("_")}


SYNC = sorted(name for name in labelbox_gen.__all__ if f"Async{name}" in labelbox_gen.__all__)


@pytest.mark.parametrize("name", SYNC)
def test_both_halves_have_the_same_names(name: str) -> None:
    assert public_methods(getattr(labelbox_gen, name)) == public_methods(
        getattr(labelbox_gen, f"Async{name}")
    )


def test_every_module_says_what_it_is() -> None:
    assert [module.name for module in MODULES if not ast.get_docstring(module.tree)] == []
