"""Tables of labeling frontends (editors) and of their options per project."""

from __future__ import annotations

from sqlalchemy import Column, Text

from labelbox_gen.server.store.entity import Entity, ToMany, ToOne
from labelbox_gen.server.store.table import entity_table, reference

LABELING_FRONTEND = Entity(
    "LabelingFrontend",
    entity_table(
        "labeling_frontend",
        Column("name", Text, nullable=False),
        Column("description", Text),
        Column("iframe_url_path", Text),
        shared=True,
    ),
    relations={"projects": ToMany("Project", "labeling_frontend_id")},
)

LABELING_FRONTEND_OPTIONS = Entity(
    "LabelingFrontendOptions",
    entity_table(
        "labeling_frontend_options",
        reference("project", nullable=False),
        reference("labeling_frontend", nullable=False),
        Column("customization_options", Text, nullable=False),
    ),
    relations={
        "labelingFrontend": ToOne("LabelingFrontend", "labeling_frontend_id"),
        "organization": ToOne("Organization", "organization_id"),
        "project": ToOne("Project", "project_id"),
    },
)
