"""Runs the pipeline over a case: a folder with `schema.graphql` and `queries/`."""

from __future__ import annotations

import importlib
import importlib.util
import shutil
import sys
import tempfile
from pathlib import Path
from types import ModuleType

from labelbox_gen_codegen import pipeline
from labelbox_gen_codegen.config import Config
from labelbox_gen_codegen.source import documents, schema
from labelbox_gen_codegen.source.documents import Documents

HERE = Path(__file__).parent
CASES = sorted(path.parent for path in HERE.glob("cases/*/queries"))
ERRORS = sorted(path.parent for path in HERE.glob("errors/*/queries"))


def config_of(case: Path, target: Path) -> Config:
    """The configuration that a case would have as a project."""
    return Config(
        root=case,
        schema=case / "schema.graphql",
        corrections=case / "corrections.toml",
        queries=case / "queries",
        names=case / "names.toml",
        target=target,
    )


def load(case: Path) -> Documents:
    """The documents of a case."""
    config = config_of(case, case / "expected")
    return documents.load(config, schema.load(config))


def generate(case: Path, target: Path) -> None:
    """Write the generated package of a case."""
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / case.name
        shutil.copytree(case, project, ignore=shutil.ignore_patterns("expected", "__pycache__"))
        pipeline.build(config_of(project, project / "expected"))
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(project / "expected", target)


def files(folder: Path) -> dict[str, str]:
    """The text of all generated files."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def package(folder: Path) -> ModuleType:
    """Import a generated package from wherever it is, under a name of its own."""
    name = "_".join(["generated", *folder.parts[-2:]])
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(
            name, folder / "__init__.py", submodule_search_locations=[str(folder)]
        )
        assert spec
        assert spec.loader
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
        for module in ("_async.graphql", "models", "operations"):
            importlib.import_module(f"{name}.{module}")
    return sys.modules[name]
