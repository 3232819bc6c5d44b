"""The functions that answer the schema's fields, one module per entity. A new module is a line in `MODULES`."""

from __future__ import annotations

from collections.abc import Mapping

from ..resolver import Field, merge
from . import (
    attachment,
    batch,
    data_row,
    dataset,
    export,
    file_link,
    global_key,
    label,
    label_import,
    labeling_frontend,
    member,
    metadata,
    ontology,
    organization,
    project,
    resource_tag,
    review,
    task,
    task_queue,
    upload,
    upsert,
    user,
)

MODULES = (
    attachment,
    batch,
    data_row,
    dataset,
    export,
    file_link,
    global_key,
    label,
    label_import,
    labeling_frontend,
    member,
    metadata,
    ontology,
    organization,
    project,
    resource_tag,
    review,
    task,
    task_queue,
    upload,
    upsert,
    user,
)


def all_fields() -> Mapping[tuple[str, str], Field]:
    return merge(module.RESOLVERS for module in MODULES)
