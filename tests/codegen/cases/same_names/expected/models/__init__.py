"""The models of operations and fragments, and inputs, from schema.graphql and queries/. DO NOT EDIT.

Importing this package loads none of them: the module of a name is loaded at its first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .filter_ import Filter
    from .get import Get
    from .inputs_query import InputsQuery
    from .none_query import NoneQuery
    from .project_details import ProjectDetails
    from .project_details_fragment import ProjectDetailsFragment
    from .project_details_query import ProjectDetailsQuery
    from .project_details_query_query import ProjectDetailsQueryQuery
    from .result_model_query import ResultModelQuery

_MODULES: dict[str, str] = {
    "Filter": "filter_",
    "Get": "get",
    "InputsQuery": "inputs_query",
    "NoneQuery": "none_query",
    "ProjectDetails": "project_details",
    "ProjectDetailsFragment": "project_details_fragment",
    "ProjectDetailsQuery": "project_details_query",
    "ProjectDetailsQueryQuery": "project_details_query_query",
    "ResultModelQuery": "result_model_query",
}


if not TYPE_CHECKING:  # type checkers see the names above, and report other names

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if module is None:
            from labelbox_gen.runtime import unknown_name

            raise unknown_name(__name__, name, __all__)
        value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
        return value


def __dir__() -> list[str]:
    return __all__


__all__: list[str] = [
    "Filter",
    "Get",
    "InputsQuery",
    "NoneQuery",
    "ProjectDetails",
    "ProjectDetailsFragment",
    "ProjectDetailsQuery",
    "ProjectDetailsQueryQuery",
    "ResultModelQuery",
]
