"""What changed between two surfaces, and whether code that was written for the old one may break."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .surface import Name, Surface


@dataclass(frozen=True, order=True)
class Change:
    """One change of one public name."""

    breaking: bool
    name: str
    what: str
    schema: str = ""
    place: str = ""
    old: str = ""
    new: str = ""


def between(old: Surface, new: Surface) -> list[Change]:
    """All changes, by name."""
    found = [change for name in sorted(old.keys() | new.keys()) for change in of_name(name, old, new)]
    classes = {change.name for change in found if change.what in ("class removed", "class added")}
    return [each for each in found if not any(is_inside(each.name, owner) for owner in classes)]


def is_inside(name: str, owner: str) -> bool:
    """Whether a name is a member of another."""
    return name.startswith(f"{owner}.")


def of_name(name: str, old: Surface, new: Surface) -> Iterator[Change]:
    """The changes of one name."""
    before, after = old.get(name), new.get(name)
    if after is None and before is not None:
        yield change(True, name, f"{before['kind']} removed", before, signature(name, before), "")
    elif before is None and after is not None:
        breaking = after["kind"] == "field" and not after.get("type", "").endswith(" = ...")
        breaking = breaking and name.rpartition(".")[0] in old
        what = "required field added" if breaking else f"{after['kind']} added"
        yield change(breaking, name, what, after, "", signature(name, after))
    elif before is not None and after is not None:
        for breaking, what in compare(before, after):
            yield change(breaking, name, what, after, signature(name, before), signature(name, after))
        for what in without_signature(before, after):
            yield change(False, name, what, after, "", "")


def without_signature(before: Name, after: Name) -> Iterator[str]:
    """What no signature shows: deprecations, and the defaults that a server fills in. Neither breaks code."""
    yield from of_deprecation("", before.get("deprecated"), after.get("deprecated"))
    yield from of_default("default", before.get("default"), after.get("default"))
    old, new = before.get("arguments", {}), after.get("arguments", {})
    for name in sorted(old.keys() | new.keys()):
        was, now = old.get(name, {}), new.get(name, {})
        yield from of_deprecation(f"argument {name} ", was.get("deprecated"), now.get("deprecated"))
        yield from of_default(f"default of {name}", was.get("default"), now.get("default"))


def of_deprecation(what: str, old: str | None, new: str | None) -> Iterator[str]:
    """A deprecation that began, ended or has another reason."""
    if new is not None and new != old:
        reason = new or "without a reason"
        yield (
            f"{what}deprecated: {reason}" if old is None else f"{what}deprecated for another reason: {reason}"
        )
    elif new is None and old is not None:
        yield f"{what}no longer deprecated"


def of_default(what: str, old: str | None, new: str | None) -> Iterator[str]:
    """A default that began to apply, ended, or has another value."""
    if old is None and new is not None:
        yield f"{what} is {new} now"
    elif old is not None and new is None:
        yield f"{what} is no longer {old}"
    elif old != new:
        yield f"{what} changed from {old} to {new}"


def change(breaking: bool, name: str, what: str, facts: Name, old: str, new: str) -> Change:
    """A change with the places of one side."""
    return Change(breaking, name, what, facts.get("schema", ""), facts.get("place", ""), old, new)


def compare(before: Name, after: Name) -> Iterator[tuple[bool, str]]:
    """How a name that both have differs, and whether that breaks."""
    if before["kind"] != after["kind"]:
        yield True, f"{before['kind']} became {after['kind']}"
        return
    old, new = before.get("type", ""), after.get("type", "")
    if before["kind"] == "field":
        yield from compare_parameter("field", old, new)
    elif old != new:
        yield compare_result(before["kind"], old, new)
    yield from compare_parameters(before.get("parameters", {}), after.get("parameters", {}))


def compare_result(kind: str, old: str, new: str) -> tuple[bool, str]:
    """A type that users read: wider breaks them, narrower does not."""
    if kind == "class":
        one = new == "OneOfModel"
        return one, "takes exactly one field now" if one else "bases changed"
    if MEMBERS.sub("", old) == MEMBERS.sub("", new):
        return compare_members(old, new)
    what = "result" if kind in ("method", "property") else "type" if kind == "attribute" else "text"
    if {"None"} == union(new) - union(old) and union(old) <= union(new):
        return True, f"{what} may be None now"
    narrower = union(new) < union(old)
    return not narrower, f"{what} is never None now" if narrower and "None" in union(old) - union(
        new
    ) else f"{what} changed"


#: The members of an open union; a member that a package does not know is an `UnknownMember`.
MEMBERS = re.compile(r"(?:\w+ \| )+(?=UnknownMember\b)")


def compare_members(old: str, new: str) -> tuple[bool, str]:
    """An open union: code for it must expect other members, so that one more does not break."""
    before, after = (set(re.findall(r"\w+(?= \| )", "".join(MEMBERS.findall(text)))) for text in (old, new))
    gone, added = sorted(before - after), sorted(after - before)
    if gone:
        return True, f"no longer has the members {', '.join(gone)}"
    return False, f"may be {', '.join(added)}, too" if added else "order of members changed"


def compare_parameters(old: dict[str, str], new: dict[str, str]) -> Iterator[tuple[bool, str]]:
    """What callers give: more required breaks them, more allowed does not."""
    names = {name.lstrip("*"): name for name in old}
    for bare, name in names.items():
        if name in new:
            yield from compare_parameter(f"parameter {bare}", old[name], new[name])
        elif f"*{bare}" in new:
            yield True, f"parameter {bare} is keyword-only now"
        elif bare in new:
            yield from compare_parameter(f"parameter {bare}", old[name], new[bare])
        else:
            yield True, f"parameter {bare} removed"
    for name in new:
        if name.lstrip("*") not in names:
            required = not new[name].endswith(" = ...")
            yield required, f"{'required ' if required else ''}parameter {name.lstrip('*')} added"
    kept = [name for name in old if name in new and not name.startswith("*")]
    if kept != [name for name in new if name in old and not name.startswith("*")] or any(
        name not in old for name in list(new)[: len(kept)] if not name.startswith("*")
    ):
        yield True, "order of parameters changed"


def compare_parameter(what: str, old: str, new: str) -> Iterator[tuple[bool, str]]:
    """One parameter, or field of an input."""
    was_optional, is_optional = old.endswith(" = ..."), new.endswith(" = ...")
    if was_optional != is_optional:
        yield was_optional, f"{what} {'is required now' if was_optional else 'may be left out now'}"
    before, after = union(old.removesuffix(" = ...")), union(new.removesuffix(" = ..."))
    if before - after == {"None"} and after <= before:
        yield True, f"{what} must not be None now"
    elif before < after and after - before == {"None"}:
        yield False, f"{what} may be None now"
    elif before != after:
        yield not before < after, f"type of {what} changed"


def union(annotation: str) -> set[str]:
    """The members of a union, at its top."""
    members, depth, start = set[str](), 0, 0
    for match in re.finditer(r"[\[(]|[\])]| \| ", annotation):
        if match[0] == " | ":
            if depth == 0:
                members.add(annotation[start : match.start()])
                start = match.end()
        else:
            depth += 1 if match[0] in "[(" else -1
    return members | {annotation[start:]}


def signature(name: str, each: Name) -> str:
    """A name as it is used: `get_project(project_id: str) -> Project`, `name: str`."""
    last = name.rpartition(".")[2]
    if each["kind"] == "class" and not each.get("type"):
        return ""
    if each["kind"] == "method":
        return f"{last}({', '.join(listed(each.get('parameters', {})))}) -> {each.get('type', '')}"
    return (
        f"{last} = {each.get('type', '')}" if each["kind"] == "value" else f"{last}: {each.get('type', '')}"
    )


def listed(parameters: dict[str, str]) -> Iterator[str]:
    """Parameters as a signature has them."""
    starred = False
    for name, annotation in parameters.items():
        if name.startswith("*") and not starred:
            starred = True
            yield "*"
        yield f"{name.lstrip('*')}: {annotation}"
