# Written by `make codegen` from labelbox_gen/_async/entities/asset_attachment.py. DO NOT EDIT.
"""Attachments of data rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from labelbox_gen._runtime.entities.inputs import changes, keywords_of
from labelbox_gen._runtime.values.scalars import STRING, enum_of
from labelbox_gen._runtime.values.unset import UNSET
from labelbox_gen_graphql import operations
from labelbox_gen_graphql._sync.asset_attachment import AssetAttachmentBase

if TYPE_CHECKING:
    from labelbox_gen_graphql.enums import AttachmentType


class AssetAttachment(AssetAttachmentBase):
    """Text or a file that is shown beside a data row while it is labeled."""

    __slots__ = ()

    @keywords_of("AssetAttachment", optional=("name", "type", "value"))
    def update(
        self, name: str | None = None, type: str | AttachmentType | None = None, value: str | None = None
    ) -> None:
        """Change the attachment. An absent keyword, or None, leaves its field.

        Args:
            name: the name that labelers see.
            type: a member of `AttachmentType`, or its name.
            value: the URL, or the text of a RAW_TEXT or HTML attachment.

        Raises:
            InvalidQueryError: nothing is given, or the server refused a value.
            ResourceNotFoundError: the attachment was deleted.
        """
        from labelbox_gen_graphql.enums import AttachmentType

        kind = enum_of(AttachmentType)
        given = {"name": (name, STRING), "type": (type, kind), "value": (value, STRING)}
        keywords = {
            key: (key, UNSET if each is None else each, scalar) for key, (each, scalar) in given.items()
        }
        variables = {"id": self.uid, "data": changes("AssetAttachment", keywords)}
        operation = operations.CHANGE_DATA_ROW_ATTACHMENT
        self.data = self.client.get(operation, variables, ("updateDataRowAttachment",))
