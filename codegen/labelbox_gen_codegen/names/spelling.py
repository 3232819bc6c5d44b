"""The one rule that makes a Python name out of a name that a schema chose.

A name keeps its form unless Python, generated code or a neighbour has that name already; then it gets a `_`. Names that
people decided in `names.toml` are taken as they are.
"""

from __future__ import annotations

import builtins
from collections.abc import Collection, Iterable
from keyword import iskeyword

#: Builtins: generated annotations and class bodies use some of them, and users expect all of them.
BUILTINS = frozenset(name for name in dir(builtins) if name.islower() and not name.startswith("_"))


def free(wanted: str, taken: Collection[str]) -> str:
    """`wanted`, with as many `_` behind it as it takes to be a Python name that is not `taken`."""
    name = wanted if wanted.isidentifier() else f"x{wanted}"
    while iskeyword(name) or name in taken:
        name += "_"
    return name


def spell(wanted: Iterable[tuple[str, str]], taken: Collection[str] = ()) -> dict[str, str]:
    """Different Python names for different names of a schema, given as pairs of both.

    Of two that want the same name, the one that is spelled like that in the schema gets it: a new neighbour must not
    rename what is there already where that can be helped.
    """
    found: dict[str, str] = {}
    used = set(taken)
    for name, python in sorted(wanted, key=lambda pair: (pair[0] != free(pair[1], taken), pair[0])):
        found[name] = free(python, used)
        used.add(found[name])
    return found
