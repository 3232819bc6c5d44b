"""The functions that answer the schema's fields, one module per entity. A new module is a line in `MODULES`."""

from __future__ import annotations

from collections.abc import Mapping

from ..resolver import Field, merge
from . import dataset, organization, project, task, user

MODULES = (dataset, organization, project, task, user)


def all_fields() -> Mapping[tuple[str, str], Field]:
    return merge(module.RESOLVERS for module in MODULES)
