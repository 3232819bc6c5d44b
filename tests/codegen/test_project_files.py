"""What is wrong with the files of a project is said with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from labelbox_gen_codegen import __main__
from labelbox_gen_codegen.config import Config
from labelbox_gen_codegen.errors import CodegenError
from labelbox_gen_codegen.source import documents, schema

CONFIG = """\
[tool.labelbox-gen]
schema = "schema.graphql"
corrections = "corrections.toml"
queries = "queries"
names = "names.toml"
target = "out/made"
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project that builds."""
    (tmp_path / "queries").mkdir()
    (tmp_path / "pyproject.toml").write_text(CONFIG, encoding="utf-8")
    (tmp_path / "schema.graphql").write_text("type Query {\n  a: Int\n}\n", encoding="utf-8")
    (tmp_path / "queries" / "a.graphql").write_text("query A {\n  a\n}\n", encoding="utf-8")
    return tmp_path


def read(project: Path) -> list[str]:
    """The names of the operations of the project."""
    config = Config.load(project)
    return list(documents.load(config, schema.load(config)).operations)


def message(project: Path) -> str:
    """What is wrong with the project."""
    with pytest.raises(CodegenError) as caught:
        read(project)
    return str(caught.value)


@pytest.mark.parametrize("name", ["schema.graphql", "queries/a.graphql", "names.toml"])
@pytest.mark.parametrize(
    ("encoding", "advice"), [("utf-16", "it looks like UTF-16"), ("latin-1", "save it as UTF-8")]
)
def test_other_encodings_are_refused_with_the_place(
    project: Path, name: str, encoding: str, advice: str
) -> None:
    (project / name).write_bytes("# one\n# grün\n".encode(encoding))
    line = "1:1" if encoding == "utf-16" else "2:5"
    assert message(project) == f"{name}:{line}: is not UTF-8: " + (
        "it looks like UTF-16; save it as UTF-8" if encoding == "utf-16" else advice
    )


def test_a_byte_order_mark_and_windows_line_ends_are_read(project: Path) -> None:
    for name in ("schema.graphql", "queries/a.graphql"):
        text = (project / name).read_bytes().replace(b"\n", b"\r\n")
        (project / name).write_bytes(b"\xef\xbb\xbf" + text)
    assert read(project) == ["A"]


@pytest.mark.parametrize("key", ["schema", "corrections", "queries", "names", "target"])
@pytest.mark.parametrize("value", ["/absolute/path", "../outside", ""])
def test_paths_outside_of_the_project_are_refused_with_their_line(
    project: Path, key: str, value: str
) -> None:
    lines = [f'{key} = "{value}"' if line.startswith(key) else line for line in CONFIG.splitlines()]
    (project / "pyproject.toml").write_text("\n".join(lines), encoding="utf-8")
    number = next(number for number, line in enumerate(lines, 1) if line.startswith(key))
    assert message(project) == (
        f"pyproject.toml:{number}: {key} = '{value}' must be a path inside the project, relative to pyproject.toml"
    )


def test_mistakes_in_toml_have_their_place(project: Path) -> None:
    (project / "names.toml").write_text('[fields]\n"Widget.name" = \n', encoding="utf-8")
    assert message(project).startswith("names.toml:2:17: ")


def test_a_missing_schema_says_how_to_get_one(project: Path) -> None:
    (project / "schema.graphql").unlink()
    assert message(project) == "schema.graphql: file not found; run `make schema ENDPOINT=...`"


def test_problems_are_printed_without_a_traceback(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "schema.graphql").write_text("type Query {\n  a: Nope\n}\n", encoding="utf-8")
    assert __main__.main(["--project", str(project), "build"]) == 1
    assert capsys.readouterr().err == "schema.graphql:2:6: Unknown type 'Nope'.\n"
