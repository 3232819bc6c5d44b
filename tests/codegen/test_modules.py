"""Which modules there are, and what they import."""

from __future__ import annotations

import shutil
from pathlib import Path

from labelbox_gen_codegen import pipeline

from .driver import HERE, config_of, files, generate
from .test_cases import IMPORT, run

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


def test_the_first_call_of_a_method_imports_the_operations_of_its_file_and_no_others() -> None:
    script = """
import sys
sys.path.insert(0, sys.argv[1])
from expected._sync.graphql import GraphQL
client = GraphQL(lambda operation, variables: {"project": None})
assert not [name for name in sys.modules if name.startswith(("expected.models.", "expected.operations."))]
client.get_project("1")
found = sorted(name for name in sys.modules if name.startswith(("expected.operations.", "expected._sync.graphql.")))
print(*found)
"""
    assert run(["-c", script, str(BASIC)]).split() == [
        "expected._sync.graphql.project",
        "expected.operations.project",
    ]


def test_all_operations_are_listed_before_any_is_imported() -> None:
    script = """
import sys
sys.path.insert(0, sys.argv[1])
from expected import operations
from expected._sync.graphql import GraphQL
print(*sorted({"GET_PROJECT", "LIST_PROJECTS", "get_project", "list_projects"} & {*dir(operations), *dir(GraphQL(None))}))
assert not [name for name in sys.modules if name.startswith("expected.operations.")]
"""
    assert run(["-c", script, str(BASIC)]).split() == [
        "GET_PROJECT",
        "LIST_PROJECTS",
        "get_project",
        "list_projects",
    ]


def test_files_and_folders_of_operations_get_different_modules(tmp_path: Path) -> None:
    (tmp_path / "queries/web").mkdir(parents=True)
    (tmp_path / "schema.graphql").write_text("type Query {\n  a: Int\n}\n", encoding="utf-8")
    names = ["data-row", "dataRow", "web/row", "web/label", "web", "class", "1", "import_module"]
    for number, name in enumerate(names):
        text = f"query Get{number} {{\n  a\n}}\n"
        (tmp_path / f"queries/{name}.graphql").write_text(text, encoding="utf-8")
    generate(tmp_path, tmp_path / "expected")
    modules = {path.stem for path in (tmp_path / "expected/operations").glob("*.py")} - {"__init__"}
    assert modules == {"class_", "data_row", "data_row_", "import_module_", "web", "web_", "x1"}
    assert int(run(["-c", IMPORT, str(tmp_path), "expected"])) == len(names)
    script = "import sys; sys.path.insert(0, sys.argv[1]); from expected import operations; "
    script += "print(*(getattr(operations, name).name for name in operations.__all__))"
    assert run(["-c", script, str(tmp_path)]).split() == [f"Get{n}" for n in range(len(names))]
