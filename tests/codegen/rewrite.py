"""`python -m tests.codegen.rewrite [NAME...]` writes what the cases and errors expect; read the diff."""

from __future__ import annotations

import sys
from pathlib import Path

from labelbox_gen_codegen import pipeline
from labelbox_gen_codegen.errors import CodegenError

from .driver import CASES, ERRORS, config_of, generate


def main(names: list[str]) -> None:
    """Rewrite the named folders, or all."""
    for case in CASES:
        if not names or case.name in names:
            generate(case, case / "expected")
    for case in ERRORS:
        if not names or case.name in names:
            (case / "expected.txt").write_text(message(case) + "\n", encoding="utf-8")


def message(case: Path) -> str:
    """What the pipeline says about a faulty case."""
    try:
        pipeline.checked(config_of(case, case / "expected"))
    except CodegenError as error:
        return str(error)
    raise SystemExit(f"{case} has no error")


if __name__ == "__main__":
    main(sys.argv[1:])
