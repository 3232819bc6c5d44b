"""The error for a public name that a module or class does not have."""

from __future__ import annotations

from collections.abc import Sequence


def unknown_name(owner: str, name: str, known: Sequence[str], *, kind: str = "module") -> AttributeError:
    """Suggest the closest of the known names, if one is close.

    Names such as `__path__` get no suggestion: each `from module import name` asks the module for it.
    """
    if name.startswith("__"):
        return AttributeError(f"{kind} {owner!r} has no attribute {name!r}")
    from difflib import get_close_matches

    from .official_names import instead_of

    folded = {each.lower(): each for each in known}
    close = get_close_matches(name.lower(), folded, n=1, cutoff=0.6)
    hint = instead_of(name) or (f"Did you mean {folded[close[0]]!r}?" if close else "")
    return AttributeError(f"{kind} {owner!r} has no attribute {name!r}{hint and '. '}{hint}")
