"""`python -m benchmarks.codegen --schema S --queries Q`: CPU time of our generator and of plain ariadne-codegen.

Both read the same schema and documents and write into empty folders, by turns, each in a process of its own; user and
system time of the process and of its children count. It runs on anybody's documents (`.graphql` and `.gql`).
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

OURS = """\
[tool.labelbox-gen]
schema = "schema.graphql"
corrections = "corrections.toml"
queries = "queries"
names = "names.toml"
target = "out/generated"
"""
PLAIN = """\
[tool.ariadne-codegen]
schema_path = "schema.graphql"
queries_path = "queries"
target_package_name = "plain"
"""
COMMANDS = {
    "ours": ["-m", "labelbox_gen_codegen", "build"],
    "ariadne-codegen": ["-m", "ariadne_codegen", "--config", "plain.toml"],
}


@dataclass
class Generator:
    """A generator and the seconds of CPU that its runs took."""

    name: str
    seconds: list[float] = field(default_factory=list[float])

    @property
    def median(self) -> float:
        """The median of all runs."""
        return statistics.median(self.seconds)

    def run(self, project: Path) -> None:
        """Run once, from nothing."""
        for output in ("out", "plain"):
            shutil.rmtree(project / output, ignore_errors=True)
        with tempfile.TemporaryFile() as errors:
            command = [sys.executable, "-W", "ignore", *COMMANDS[self.name]]
            process = subprocess.Popen(command, cwd=project, stdout=errors, stderr=errors)
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode:
                errors.seek(0)
                raise SystemExit(f"{self.name} failed:\n{errors.read().decode(errors='replace')[-2000:]}")
        self.seconds.append(used.ru_utime + used.ru_stime)


def prepare(project: Path, schema: Path, queries: Path) -> None:
    """A project for both generators."""
    shutil.copyfile(schema, project / "schema.graphql")
    for path in documents(queries):
        copy = project / "queries" / path.relative_to(queries if queries.is_dir() else queries.parent)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
    (project / "corrections.toml").touch()
    (project / "pyproject.toml").write_text(OURS, encoding="utf-8")
    (project / "plain.toml").write_text(PLAIN, encoding="utf-8")


def documents(queries: Path) -> Iterator[Path]:
    """A file, or the documents of a folder."""
    if queries.is_file():
        yield queries
    else:
        yield from (path for path in sorted(queries.rglob("*")) if path.suffix in (".graphql", ".gql"))


def main() -> None:
    """Measure, and print medians and their ratio."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--schema", type=Path, required=True, help="an SDL file")
    parser.add_argument("--queries", type=Path, required=True, help="a document, or a folder of documents")
    parser.add_argument("--runs", type=int, default=3, help="runs of each generator (default: 3)")
    parser.add_argument("--json", type=Path, help="write all times to this file, too")
    options = parser.parse_args()
    generators = [Generator(name) for name in COMMANDS]
    with tempfile.TemporaryDirectory() as folder:
        prepare(Path(folder), options.schema, options.queries)
        for _ in range(options.runs):
            for each in generators:
                each.run(Path(folder))
    for each in generators:
        times = ", ".join(f"{seconds:.2f}" for seconds in each.seconds)
        print(f"{each.name:16} {each.median:6.2f} s of CPU (runs: {times})")
    ours, plain = generators
    print(f"{'ratio':16} {ours.median / plain.median:6.2f}")
    if options.json:
        options.json.write_text(
            json.dumps({each.name: each.seconds for each in generators}), encoding="utf-8"
        )


if __name__ == "__main__":
    main()
