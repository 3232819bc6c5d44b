"""`python -m benchmarks.operation_counts`: import and first call of packages with more and more operations.

Each package is generated from the documents of this repository, with their operations repeated under other names, and
replaces `labelbox_gen_graphql` in the processes that are measured. The times should be the same for all of them, as
should the number of modules: a script pays for the operations that it calls.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from . import fixtures
from .runner import environment, stub

ROOT = Path(__file__).parents[1]
OPERATION = re.compile(r"^(query|mutation) (\w+)", re.MULTILINE)
CONFIG = """\
[tool.labelbox-gen]
schema = "schema.graphql"
corrections = "corrections.toml"
queries = "queries"
names = "queries/names.toml"
target = "out/labelbox_gen_graphql"
"""

#: One measurement: seconds of the import with a client, of the first call of each kind, and what was loaded by then.
SCRIPT = """
import json, sys, time
package, url, project = sys.argv[1:]
sys.path.insert(0, package)
start = time.perf_counter()
import labelbox_gen
client = labelbox_gen.Client("key", endpoint=f"{url}/graphql")
ready = time.perf_counter()
client.get_project(project)
called = time.perf_counter()
loaded = [name for name in sys.modules if name.startswith("labelbox_gen")]
import labelbox_gen_graphql
assert labelbox_gen_graphql.__path__[0].startswith(package), labelbox_gen_graphql.__path__
typed = time.perf_counter()
client.graphql.get_project(project)
print(json.dumps({
    "import and client, ms": 1000 * (ready - start),
    "first get_project, ms": 1000 * (called - ready),
    "modules": len(loaded),
    "modules of operations": sum(name.startswith("labelbox_gen_graphql.operations.") for name in loaded),
    "first graphql.get_project, ms": 1000 * (time.perf_counter() - typed),
}))
"""


def generate(project: Path, wanted: int, *, one_file: bool) -> None:
    """Write a package with so many operations."""
    shutil.copyfile(ROOT / "schema/schema.graphql", project / "schema.graphql")
    shutil.copytree(ROOT / "queries", project / "queries")
    (project / "corrections.toml").touch()
    (project / "pyproject.toml").write_text(CONFIG, encoding="utf-8")
    files = {path.stem: path.read_text("utf-8") for path in sorted((ROOT / "queries").glob("*.graphql"))}
    missing = wanted - sum(len(OPERATION.findall(text)) for text in files.values())
    if missing < 0:
        raise SystemExit(f"the repository has {wanted - missing} operations; measure at least as many")
    for name, text in copies(files, missing):
        with (project / f"queries/{'all' if one_file else name}.graphql").open("a", encoding="utf-8") as file:
            file.write(text)
    command = [sys.executable, "-m", "labelbox_gen_codegen", "--project", str(project), "build"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def copies(files: dict[str, str], missing: int) -> Iterator[tuple[str, str]]:
    """Operations under other names, with the file that each belongs to; they spread the fragments of the originals."""
    for number in count(2):
        for name, text in files.items():
            for operation in re.split(r"^(?=query |mutation |fragment )", text, flags=re.MULTILINE):
                if OPERATION.match(operation):
                    if not missing:
                        return
                    missing -= 1
                    yield f"{name}_{number}", OPERATION.sub(rf"\1 Copy{number}\2", operation)


def measure(package: Path, url: str) -> dict[str, float]:
    """One measurement in a fresh process."""
    command = [sys.executable, "-c", SCRIPT, str(package), url, fixtures.PROJECT_ID]
    return json.loads(subprocess.run(command, env=environment(), check=True, capture_output=True).stdout)


def main() -> None:
    """Measure in turns, and print the medians."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--counts", type=int, nargs="+", default=[138, 300, 600], help="numbers of operations"
    )
    parser.add_argument("--runs", type=int, default=7, help="runs of each package (default: 7)")
    parser.add_argument("--one-file", action="store_true", help="add the operations in one file, not in many")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, stub([]) as url:
        for number in options.counts:
            (project := Path(folder, str(number))).mkdir()
            generate(project, number, one_file=options.one_file)
            measure(project / "out", url)  # compiles the modules
        packages = {number: Path(folder, str(number), "out") for number in options.counts}
        runs = [
            {number: measure(path, url) for number, path in packages.items()} for _ in range(options.runs)
        ]
    print(f"Medians of {options.runs} runs; load average {os.getloadavg()[0]:.1f}\n")
    print(f"{'operations':32}" + "".join(f"{number:>8}" for number in options.counts))
    for figure in runs[0][options.counts[0]]:
        medians = [statistics.median(run[number][figure] for run in runs) for number in options.counts]
        print(f"{figure:32}" + "".join(f"{median:8.4g}" for median in medians))


if __name__ == "__main__":
    main()
