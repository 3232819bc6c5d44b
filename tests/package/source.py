"""The modules of the packages that are shipped, and what they import."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("labelbox_gen", "generated/labelbox_gen_graphql", "codegen/labelbox_gen_codegen")
Graph = Mapping[str, set[str]]
OURS = tuple(Path(package).name for package in PACKAGES)


@dataclass(frozen=True)
class Import:
    """A module that is imported: when the importing module is, or later, inside a function."""

    name: str
    at_once: bool


@dataclass(frozen=True)
class Module:
    name: str
    path: Path

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.path.read_text(encoding="utf-8"))

    @property
    def package(self) -> str:
        return self.name if self.path.name == "__init__.py" else self.name.rpartition(".")[0]

    def imports(self, *, types: bool = False) -> Iterator[Import]:
        """The imports at run time; with `types` also those for type checkers only."""
        yield from self._imports(self.tree.body, at_once=True, types=types)

    def _imports(self, body: list[ast.stmt], *, at_once: bool, types: bool) -> Iterator[Import]:
        for node in body:
            if isinstance(node, ast.Import):
                for alias in node.names:
                    yield Import(alias.name, at_once)
            elif isinstance(node, ast.ImportFrom):
                base = self._absolute(node)
                yield Import(base, at_once)
                for alias in node.names:
                    yield Import(f"{base}.{alias.name}", at_once)
            elif isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
                yield from self._imports(node.orelse, at_once=at_once, types=types)
                if types:
                    yield from self._imports(node.body, at_once=at_once, types=types)
            else:
                inside = not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
                for field in ("body", "orelse", "finalbody", "handlers"):
                    yield from self._imports(
                        getattr(node, field, []), at_once=at_once and inside, types=types
                    )

    def _absolute(self, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        base = self.package.split(".")[: len(self.package.split(".")) - node.level + 1]
        return ".".join([*base, *([node.module] if node.module else [])])


def modules() -> list[Module]:
    found: list[Module] = []
    for package in PACKAGES:
        folder = ROOT / package
        for path in sorted(folder.rglob("*.py")):
            parts = path.relative_to(folder.parent).with_suffix("").parts
            found.append(Module(".".join(parts).removesuffix(".__init__"), path))
    return found


def graph(package: str, *, types: bool = True) -> Graph:
    """The modules of a package, each with the modules of the package that it imports, also inside functions.

    Without `types`, imports for type checkers only do not count.
    """
    inside = {each.name: each for each in modules() if f"{each.name}.".startswith(f"{package}.")}
    return {
        name: named({found.name for found in module.imports(types=types)}, inside) - {name}
        for name, module in inside.items()
    }


def named(imported: set[str], known: Iterable[str]) -> set[str]:
    """`from package import module` names both; the package counts only if none of its modules is meant."""
    found = imported & set(known)
    return {name for name in found if not any(other.rpartition(".")[0] == name for other in found)}
