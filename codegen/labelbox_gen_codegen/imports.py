"""Imports all generated modules in a fresh process, before they replace the current ones."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

from .config import Config
from .errors import CodegenError

#: The script of the fresh process: the staging folder precedes the project on the import path.
SCRIPT = """
import functools, gc, importlib, json, os, pkgutil, sys, typing, warnings
gc.disable()
typing.compile = functools.lru_cache(maxsize=None)(compile)  # few annotations are unlike all others
sys.dont_write_bytecode = True
warnings.simplefilter("error")
facts = json.loads(sys.argv[1])
sys.path[:0] = facts["paths"]
for name, folder in facts["overlays"].items():
    importlib.import_module(name).__path__.append(folder)
modules = []
for name in facts["packages"]:
    modules.append(name)
    for info in pkgutil.walk_packages(importlib.import_module(name).__path__, name + "."):
        modules.append(info.name)
for name in modules:
    module = importlib.import_module(name)
    if "__getattr__" in vars(module):
        for public in getattr(module, "__all__", ()):
            getattr(module, public)
print(len(modules), flush=True)
os._exit(0)  # freeing each object would only cost time
"""


def check(config: Config, out: Path) -> int:
    """Import all modules of the generated package and of the sync half; the number of modules."""
    target = out / config.target.relative_to(config.root)
    facts: dict[str, object] = {"paths": [str(target.parent)], "overlays": {}, "packages": [config.package]}
    if config.sdk:
        name = config.sdk.name
        facts["paths"] = [str(target.parent), str((out / config.sdk.relative_to(config.root)).parent)]
        facts["overlays"] = {name: str(config.sdk)}
        facts["packages"] = [config.package, f"{name}._sync"]
    command = [sys.executable, "-c", SCRIPT, json.dumps(facts)]
    done = subprocess.run(command, cwd=config.root, capture_output=True, text=True, check=False)
    if done.returncode:
        raise CodegenError(message(out, done.stderr))
    return int(done.stdout.split()[-1])


def message(out: Path, traceback: str) -> str:
    """The error with its last position in generated code, and the header that names the sources of that file."""
    error = traceback.strip().splitlines()[-1]
    places = re.findall(rf'File "{re.escape(str(out))}{re.escape(os.sep)}(.+?)", line (\d+)', traceback)
    if not places:
        return f"generated code cannot be imported: {error}\n{traceback}"
    file, line = places[-1]
    header = (out / file).read_text(encoding="utf-8").partition("\n")[0]
    return f"{file}:{line}: generated code cannot be imported: {error} [{header.strip(QUOTES)}]"


QUOTES = '"# '
