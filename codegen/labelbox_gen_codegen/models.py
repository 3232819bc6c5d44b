"""The generated models: `models/inputs.py`, and a module for each operation, each fragment and each enum."""

from __future__ import annotations

from pathlib import Path

from graphql import GraphQLEnumType, GraphQLInputObjectType

from . import answers, enums, inputs, pages
from .collisions import used_types
from .config import Config
from .documents import Documents
from .identifiers import class_name
from .model import imports
from .naming import snake


def write(config: Config, documents: Documents, target: Path) -> None:
    """Write `enums/` and `models/`; only what the operations need."""
    normal = documents.normal
    types = used_types(normal)
    sent = {type_.name for type_ in types if isinstance(type_, GraphQLEnumType)}
    enum_models = enums.models(normal.schema, sorted(sent | enums.names_in_answers(normal)))
    input_types = [type_ for type_ in types if isinstance(type_, GraphQLInputObjectType)]
    input_models = inputs.models(normal.schema, input_types)
    modules = [
        answers.module(normal, node) for node in [*normal.fragments.values(), *normal.operations.values()]
    ]

    schema = config.relative(config.schema)
    names = [model.name for model in enum_models]
    for enum in enum_models:
        facts = {"source": schema, "enum": enum}
        pages.write(target / "enums" / f"{snake(enum.name)}.py", "enum.py.j2", facts)
    facts = {"what": "The enums of answers and variables", "source": schema}
    facts |= {"exports": [(name, snake(name)) for name in names]}
    pages.write(target / "enums" / "__init__.py", "lazy.py.j2", facts)
    facts = {"source": schema, "models": input_models, "imports": imports(input_models, names, {})}
    pages.write(target / "models" / "inputs.py", "inputs.py.j2", facts)
    for module in modules:
        facts = {"module": module, "imports": imports(module.models, names, module.fragments)}
        pages.write(target / "models" / f"{module.name}.py", "answer.py.j2", facts)
    exports = {class_name(module.definition): module.name for module in modules}
    exports |= {model.name: "inputs" for model in input_models}
    facts = {"what": "The models of operations and fragments, and inputs", "source": pages.sources(config)}
    facts |= {"exports": sorted(exports.items())}
    pages.write(target / "models" / "__init__.py", "lazy.py.j2", facts)
