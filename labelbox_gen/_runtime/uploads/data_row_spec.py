"""The dict that describes a data row to be created or changed."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from ..data_rows.identifiers import GlobalKey, UniqueId
    from .row_data import RawText


class DataRowSpec(TypedDict, total=False):
    """A row of `create_data_rows` or `upsert_data_rows`."""

    row_data: str | os.PathLike[str] | RawText | Mapping[str, Any] | Sequence[Any]
    """A URL, the path of a local file, text, or a JSON object such as a conversation."""
    external_id: str | None
    global_key: str | None
    """At most 200 characters; unique in the organization."""
    metadata_fields: Sequence[Mapping[str, Any]]
    """Each `{"name": ..., "value": ...}`, or with `schema_id` instead of `name`."""
    attachments: Sequence[Mapping[str, Any]]
    """Each `{"type": "IMAGE", "value": ..., "name": ...}`."""
    media_type: str | None
    """A member of `MediaType`, or its name."""
    embeddings: Sequence[Mapping[str, Any]]
    """Each `{"embedding_id": ..., "vector": [...]}`."""
    key: UniqueId | GlobalKey
    """The data row to change; only in upserts."""
