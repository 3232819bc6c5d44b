"""The generated models: `models/inputs.py`, and a module for each operation, each fragment and each enum."""

from __future__ import annotations

from pathlib import Path

from graphql import GraphQLEnumType, GraphQLInputObjectType

from ..config import Config
from ..names.identifiers import class_name, module_of, python_name
from ..names.naming import Names
from ..names.python_names import used_types
from ..shapes import answers, enums, inputs
from ..shapes.model import Model, imports
from ..source.documents import Documents
from . import rendering


def write(config: Config, documents: Documents, names: Names, target: Path) -> list[Model]:
    """Write `enums/` and `models/`; only what the operations need. Gives all classes."""
    normal = documents.normal
    types = used_types(normal)
    found = [type_ for type_ in types if isinstance(type_, GraphQLEnumType)]
    input_models = [inputs.model(type_) for type_ in types if isinstance(type_, GraphQLInputObjectType)]
    modules = [
        answers.module(normal, node) for node in [*normal.fragments.values(), *normal.operations.values()]
    ]

    schema = config.relative(config.schema)
    enum_models = [enums.model(type_, names.members_of(type_.name)) for type_ in found]
    for type_, enum in zip(found, enum_models, strict=True):
        facts: dict[str, object] = {"source": schema, "enum": enum}
        rendering.write(target / "enums" / f"{module_of(type_)}.py", "enum.py.j2", facts)
    exported = sorted((python_name(type_), module_of(type_)) for type_ in found)
    facts = {"what": "The enums of answers and variables", "source": schema, "exports": exported}
    rendering.write(target / "enums" / "__init__.py", "lazy.py.j2", facts)
    classes = [name for name, _ in exported]
    facts = {"source": schema, "models": input_models, "imports": imports(input_models, classes, {})}
    rendering.write(target / "models" / "inputs.py", "inputs.py.j2", facts)
    for module in modules:
        facts = {"module": module, "imports": imports(module.models, classes, module.fragments)}
        rendering.write(target / "models" / f"{module.name}.py", "answer.py.j2", facts)
    exports = {class_name(module.definition): module.name for module in modules}
    exports |= {model.name: "inputs" for model in input_models}
    facts = {
        "what": "The models of operations and fragments, and inputs",
        "source": rendering.sources(config),
    }
    facts |= {"exports": sorted(exports.items())}
    rendering.write(target / "models" / "__init__.py", "lazy.py.j2", facts)
    return [*enum_models, *input_models, *(model for module in modules for model in module.models)]


def enums_of(documents: Documents) -> list[str]:
    """The classes of the enums, sorted."""
    types = used_types(documents.normal)
    return sorted(python_name(type_) for type_ in types if isinstance(type_, GraphQLEnumType))
