"""Packages that are not installed: the error names the package and the extra."""

from __future__ import annotations

import subprocess
import sys

import pytest

CASES = {
    "server": ("sqlalchemy", "import labelbox_gen.server; labelbox_gen.server.run()", "server"),
    "server's HTTP": ("starlette", "import labelbox_gen.server; labelbox_gen.server.run()", "server"),
    "command line": ("click", "from labelbox_gen.cli import main; main()", "cli"),
    "generator": (
        "jinja2",
        "import runpy; runpy.run_module('labelbox_gen_codegen', run_name='__main__')",
        "codegen",
    ),
    "lists": (
        "pandas",
        "from labelbox_gen import Client; Client('key').get_projects().to_pandas()",
        "pandas",
    ),
}


@pytest.mark.parametrize(("package", "script", "extra"), CASES.values(), ids=CASES)
def test_a_missing_package_names_its_extra(package: str, script: str, extra: str) -> None:
    hidden = f"import sys; sys.modules[{package!r}] = None; {script}"
    done = subprocess.run([sys.executable, "-c", hidden], capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert package in done.stderr
    assert f"pip install 'labelbox-gen[{extra}]'" in done.stderr
