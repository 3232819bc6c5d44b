"""The models of `LabelingFrontendFields`, from queries/labeling_frontend.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class LabelingFrontendFields(ResultModel):
    """An editor: the web page that labelers work in."""

    id: str
    """Unique id of the labeling frontend."""

    description: str | None
    """Free text."""

    iframe_url_path: str | None
    """URL of the page that is shown in a frame."""

    name: str
    """Name of the editor; "Editor" is the default one."""
