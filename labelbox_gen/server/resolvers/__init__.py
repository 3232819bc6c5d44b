"""The functions that answer the schema's fields, one module per entity. A new module is a line in `MODULES`."""

from __future__ import annotations

from collections.abc import Mapping

from ..resolver import Field, merge
from . import (
    asset_metadata,
    attachment,
    batch,
    benchmark,
    data_row,
    dataset,
    export,
    file_link,
    global_key,
    label,
    label_export,
    label_import,
    labeler_performance,
    labeling_frontend,
    labeling_parameter_override,
    member,
    metadata,
    ontology,
    organization,
    prediction,
    project,
    reservation,
    resource_tag,
    review,
    review_queue,
    task,
    task_queue,
    upload,
    upsert,
    user,
    webhook,
)

MODULES = (
    asset_metadata,
    attachment,
    batch,
    benchmark,
    data_row,
    dataset,
    export,
    file_link,
    global_key,
    label,
    label_export,
    label_import,
    labeler_performance,
    labeling_frontend,
    labeling_parameter_override,
    member,
    metadata,
    ontology,
    organization,
    prediction,
    project,
    reservation,
    resource_tag,
    review,
    review_queue,
    task,
    task_queue,
    upload,
    upsert,
    user,
    webhook,
)


def all_fields() -> Mapping[tuple[str, str], Field]:
    return merge(module.RESOLVERS for module in MODULES)
