"""The models of operations and fragments, and inputs, from schema.graphql and queries/. DO NOT EDIT.

Importing this package loads none of them: the module of a name is loaded at its first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .create_project import CreateProject
    from .get_project import GetProject
    from .inputs import ProjectCreateInput, ProjectUpdateInput, ProjectWhereInput
    from .list_projects import ListProjects
    from .project_fields import ProjectFields
    from .publish_project import PublishProject
    from .update_project import UpdateProject
    from .user_fields import UserFields

_MODULES: dict[str, str] = {
    "CreateProject": "create_project",
    "GetProject": "get_project",
    "ListProjects": "list_projects",
    "ProjectCreateInput": "inputs",
    "ProjectFields": "project_fields",
    "ProjectUpdateInput": "inputs",
    "ProjectWhereInput": "inputs",
    "PublishProject": "publish_project",
    "UpdateProject": "update_project",
    "UserFields": "user_fields",
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
    "CreateProject",
    "GetProject",
    "ListProjects",
    "ProjectCreateInput",
    "ProjectFields",
    "ProjectUpdateInput",
    "ProjectWhereInput",
    "PublishProject",
    "UpdateProject",
    "UserFields",
]
