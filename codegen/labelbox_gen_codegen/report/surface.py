"""The public names of a generated package, which a release may break. Stored beside the code as `api.json`.

They are parsed from the generated code, so they always agree with it. They are stored as data, one line for each name,
so that the next build compares names without importing or parsing the code of an earlier build.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypedDict, cast

from ..shapes.model import Model

FILE = "api.json"
#: How docstrings name the operation behind a method.
SOURCE = re.compile(r"`(\w+)` in (\S+?:\d+)\.|^`(\S+?:\d+)`$", re.MULTILINE)
#: How an annotation says which member of a union is which; readers of the report know by the names.
MEMBER = re.compile(r"Annotated\[(\w+), Tag\([^)]*\)\]")
UNION = re.compile(r"Annotated\[([\w |]+), open_union\([^)]*\)\]")
#: Classes whose public name is not their own.
OWNERS = {"AsyncClientBase": "Client"}
PREFIX = re.compile(r"\bAsync(?=[A-Z])")


class Argument(TypedDict, total=False):
    """What the schema says about an argument, or the document about a variable; as GraphQL."""

    default: str
    deprecated: str


class Kind(TypedDict):
    """What every public name has."""

    kind: str
    """`class`, `attribute`, `field` (of an input), `value` (of an enum), `method` or `property`."""


class Name(Kind, total=False):
    """One public name."""

    type: str
    """What reading or calling gives; of a value, the text."""
    parameters: dict[str, str]
    """Annotations, with ` = ...` where it may be left out; keyword-only ones begin with `*`."""
    schema: str
    """The coordinate in the schema."""
    place: str
    """Where the operation is, or the fragment."""
    deprecated: str
    default: str
    """The default of a field of an input, as the schema has it."""
    arguments: dict[str, Argument]
    """Arguments and variables that are sent with it or left to their defaults, by coordinate or `$name`."""


Surface = dict[str, Name]


def read(
    target: Path,
    models: Iterable[Model],
    roots: Mapping[str, str],
    arguments: Mapping[str, dict[str, Argument]],
) -> Surface:
    """The names of a generated package; `roots` has the root fields of operations as coordinates.

    `arguments` has what `arguments.py` found, by public name.
    """
    found: Surface = {}
    for node in classes(target / "_async"):
        found.update(of_class(node, public_name(node.name), roots))
    for node in classes(target / "_async" / "graphql"):
        found.update(of_class(node, "Client.graphql", roots))
    nest(found)
    for model in models:
        found.update(of_model(model))
    deprecate(found)
    for name, facts in arguments.items():
        if facts and name in found:
            found[name]["arguments"] = facts
    return dict(sorted(found.items()))


def public_name(name: str) -> str:
    """The public name of a class of the async half: `AsyncProjectBase` -> `Project`."""
    return OWNERS.get(name) or PREFIX.sub("", name).removesuffix("Base")


def classes(folder: Path) -> Iterator[ast.ClassDef]:
    """The classes of the modules in a folder."""
    for path in sorted(folder.glob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                yield node


def deprecate(found: Surface) -> None:
    """Mark the attributes of entities whose fields are deprecated, as models know."""
    attributes = [each for each in found.values() if each["kind"] == "attribute" and "schema" in each]
    reasons = {each["schema"]: each["deprecated"] for each in attributes if "deprecated" in each}
    for each in attributes:
        if (reason := reasons.get(each.get("schema", ""))) is not None:
            each["deprecated"] = reason


def nest(found: Surface) -> None:
    """Methods of a relationship, such as `ProjectDatasets.connect`, by the property: `Project.datasets.connect`."""
    for name, each in list(found.items()):
        owner = each.get("type", "")
        if each["kind"] != "property" or owner not in found:
            continue
        for inner in [inner for inner in found if inner.startswith(f"{owner}.")]:
            found[name + inner.removeprefix(owner).removesuffix(".__call__")] = found.pop(inner)
        del found[owner]
        if found[name]["kind"] == "property":
            del found[name]


def of_class(node: ast.ClassDef, owner: str, roots: Mapping[str, str]) -> Iterator[tuple[str, Name]]:
    """The names of a class of the async half, as the sync half has them."""
    typed = next((value for name, value in texts(node) if name == "__typename__"), None)
    typename = typed or owner
    yield owner, {"kind": "class", "schema": typename} if typed else {"kind": "class"}
    for statement in node.body:
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.value, ast.Call):
            name = cast(ast.Name, statement.target).id
            yield f"{owner}.{name}", attribute(statement, typename)
        elif isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef) and is_public(statement.name):
            yield f"{owner}.{statement.name}", method(statement, roots)


def is_public(name: str) -> bool:
    """Whether users may call it."""
    return name == "__call__" or not name.startswith("_")


def texts(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    """The class variables that are strings."""
    for each in node.body:
        if isinstance(each, ast.AnnAssign) and isinstance(each.value, ast.Constant):
            yield cast(ast.Name, each.target).id, str(each.value.value)


def attribute(statement: ast.AnnAssign, typename: str) -> Name:
    """A field of an entity: `name: Field[Project, str] = Field("name", STRING)`."""
    call = cast(ast.Call, statement.value)
    key = call.args[0].value if call.args and isinstance(call.args[0], ast.Constant) else ""
    annotation = statement.annotation
    inner = annotation.slice if isinstance(annotation, ast.Subscript) else annotation
    value = inner.elts[-1] if isinstance(inner, ast.Tuple) else inner
    return {"kind": "attribute", "type": text(value), "schema": f"{typename}.{key}"}


def method(node: ast.FunctionDef | ast.AsyncFunctionDef, roots: Mapping[str, str]) -> Name:
    """A method or property, with the operation that its docstring names."""
    decorators = {text(each) for each in node.decorator_list}
    found: Name = {"kind": "property" if "property" in decorators else "method", "type": text(node.returns)}
    if found["kind"] == "method":
        found["parameters"] = dict(parameters(node.args))
    sources = SOURCE.findall(ast.get_docstring(node) or "")
    if sources:
        operation, place, other = sources[-1]
        found["place"] = place or other
        found["schema"] = roots.get(operation or other, "")
    reason = next((each for each in node.decorator_list if text(each).startswith("deprecated(")), None)
    if isinstance(reason, ast.Call) and isinstance(reason.args[0], ast.Constant):
        found["deprecated"] = str(reason.args[0].value)
    return found


def parameters(arguments: ast.arguments) -> Iterator[tuple[str, str]]:
    """The parameters with their annotations, keyword-only ones with a star."""
    positional = arguments.args
    without = len(positional) - len(arguments.defaults)
    for index, each in enumerate(positional):
        if each.arg != "self":
            yield each.arg, optional(each, index >= without)
    for each, value in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        yield f"*{each.arg}", optional(each, value is not None)


def optional(argument: ast.arg, may_be_left_out: bool) -> str:
    """`str`, or `str = ...` if it may be left out."""
    annotation = text(argument.annotation).replace(" | UnsetType", "")
    return f"{annotation} = ..." if may_be_left_out else annotation


def text(node: ast.AST | None) -> str:
    """An annotation as the sync half has it."""
    return PREFIX.sub("", ast.unparse(node)) if node else ""


def of_model(model: Model) -> Iterator[tuple[str, Name]]:
    """The names of a model of answers, an input or an enum."""
    where = "enums" if "OpenEnum" in model.bases else "models"
    kind = {"OpenEnum": "value", "InputModel": "field", "OneOfModel": "field"}.get(
        model.bases[0], "attribute"
    )
    schema = next((each.schema.partition(".")[0] for each in model.attributes), "")
    yield f"{where}.{model.name}", {"kind": "class", "type": ", ".join(model.bases), "schema": schema}
    for each in model.attributes:
        type_ = UNION.sub(r"\1", MEMBER.sub(r"\1", each.annotation)) or each.default
        found: Name = {"kind": kind, "type": type_, "schema": each.schema}
        if kind == "field" and each.default and not required(each.default):
            found["type"] += " = ..."
        if each.default_value is not None:
            found["default"] = each.default_value
        if each.deprecated is not None:
            found["deprecated"] = each.deprecated
        yield f"{where}.{model.name}.{each.name}", found


def required(default: str) -> bool:
    """Whether a `Field(...)` has no default in it."""
    return default.startswith("Field(") and "default" not in default


def write(path: Path, surface: Surface, notes: list[str]) -> None:
    """One line for each name, so that the difference of two versions can be read."""
    lines = [f"  {json.dumps(name)}: {json.dumps(each)}" for name, each in surface.items()]
    body = "{\n" + ",\n".join(lines) + "\n}" if lines else "{}"
    text = f'{{"notes": {json.dumps(sorted(notes), indent=1)},\n"names": {body}\n}}\n'
    path.write_text(text, encoding="utf-8")


def load(path: Path) -> tuple[Surface, list[str]] | None:
    """What an earlier build wrote; None if there was none, or none that can be read."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return found["names"], found["notes"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
