# Written by `make codegen` from generated/labelbox_gen_graphql/_async/labeling_frontend.py. DO NOT EDIT.
"""The entity LabelingFrontend. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from typing import ClassVar

from labelbox_gen._runtime.fields import Field
from labelbox_gen._runtime.scalars import (
    ID,
    STRING,
)
from labelbox_gen._sync.entity import Entity


class LabelingFrontend(Entity):
    """An editor: the web page that labelers work in."""

    __slots__ = ()

    __typename__: ClassVar[str] = "LabelingFrontend"

    description: Field[LabelingFrontend, str | None] = Field("description", STRING)
    """Free text."""
    iframe_url_path: Field[LabelingFrontend, str | None] = Field("iframeUrlPath", STRING)
    """URL of the page that is shown in a frame."""
    name: Field[LabelingFrontend, str] = Field("name", STRING)
    """Name of the editor; "Editor" is the default one."""
    uid: Field[LabelingFrontend, str] = Field("id", ID)
    """Unique id of the labeling frontend."""
