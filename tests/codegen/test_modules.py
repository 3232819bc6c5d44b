"""Which modules there are, and what they import."""

from __future__ import annotations

import shutil
from pathlib import Path

from labelbox_gen_codegen import pipeline

from .driver import HERE, config_of, files
from .test_cases import run

UNIONS = HERE / "cases/unions"
BASIC = HERE / "cases/basic"


def test_the_first_use_of_a_model_imports_its_fragments_and_no_others() -> None:
    script = """
import sys
sys.path.insert(0, sys.argv[1])
from expected import models
models.ListProjects.model_validate({"projects": []})
print(*sorted(name.removeprefix("expected.models.") for name in sys.modules if name.startswith("expected.models.")))
"""
    assert run(["-c", script, str(BASIC)]).split() == ["list_projects", "project_fields"]


def test_the_first_use_of_an_enum_imports_no_other_and_no_pydantic() -> None:
    script = """
import sys
sys.path.insert(0, sys.argv[1])
from expected.enums import MediaType
print(*sorted(name for name in sys.modules if name.startswith("expected.enums.") or name == "pydantic"))
"""
    assert run(["-c", script, str(BASIC)]).split() == ["expected.enums.media_type"]


def test_every_fragment_that_can_be_a_class_has_a_module() -> None:
    modules = {path.stem for path in (UNIONS / "expected/models").glob("*.py")}
    assert {"user_fields", "actor_fields"} <= modules
    assert "found_fields" not in modules, "its class would depend on the type of the object"


def test_only_what_operations_need_is_generated() -> None:
    for name, text in files(BASIC / "expected").items():
        assert "NeverUsed" not in text or name == "schema.graphql", name


def test_headers_name_sources_and_nothing_else_of_the_machine() -> None:
    for name, text in files(BASIC / "expected").items():
        assert "DO NOT EDIT" in text or not text or name in ("api.json", "schema.graphql"), name
        assert str(HERE) not in text, name


def test_an_operation_that_is_gone_leaves_nothing_behind(tmp_path: Path) -> None:
    project = tmp_path / "project"
    shutil.copytree(BASIC, project, ignore=shutil.ignore_patterns("expected"))
    config = config_of(project, project / "generated_client")
    pipeline.build(config)
    before = set(files(config.target))
    queries = project / "queries/project.graphql"
    kept, _, _ = queries.read_text(encoding="utf-8").partition("mutation CreateProject")
    queries.write_text(kept, encoding="utf-8")
    pipeline.build(config)
    assert before - set(files(config.target)) == {"models/create_project.py"}
    assert not [name for name, text in files(config.target).items() if "CreateProject" in text]
