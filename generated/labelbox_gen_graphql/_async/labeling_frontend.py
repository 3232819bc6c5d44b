"""The entity LabelingFrontend. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from typing import ClassVar

from labelbox_gen._async.entity import AsyncEntity
from labelbox_gen._runtime.fields import Field
from labelbox_gen._runtime.scalars import (
    ID,
    STRING,
)


class AsyncLabelingFrontend(AsyncEntity):
    """An editor: the web page that labelers work in."""

    __slots__ = ()

    __typename__: ClassVar[str] = "LabelingFrontend"

    description: Field[AsyncLabelingFrontend, str | None] = Field("description", STRING)
    """Free text."""
    iframe_url_path: Field[AsyncLabelingFrontend, str | None] = Field("iframeUrlPath", STRING)
    """URL of the page that is shown in a frame."""
    name: Field[AsyncLabelingFrontend, str] = Field("name", STRING)
    """Name of the editor; "Editor" is the default one."""
    uid: Field[AsyncLabelingFrontend, str] = Field("id", ID)
    """Unique id of the labeling frontend."""
