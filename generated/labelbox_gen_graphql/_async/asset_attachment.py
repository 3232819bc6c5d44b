"""The entity DataRowAttachment. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from typing import ClassVar

from labelbox_gen.runtime import (
    ID,
    STRING,
    AsyncEntity,
    Value,
    enum_of,
)

from .. import operations
from ..enums import (
    AttachmentType,
)


class AsyncAssetAttachmentBase(AsyncEntity):
    """A DataRowAttachment of the schema."""

    __slots__ = ()

    __typename__: ClassVar[str] = "DataRowAttachment"

    attachment_name: Value[str | None] = Value("name", STRING)
    attachment_type: Value[AttachmentType | None] = Value("type", enum_of(AttachmentType))
    attachment_value: Value[str | None] = Value("value", STRING)
    uid: Value[str] = Value("id", ID)

    async def delete(self) -> None:
        """Delete it on the server; do not use the object afterwards.

        Raises:
            ResourceNotFoundError: it is gone already.

        `DeleteAssetAttachment` in queries/attachment.graphql:33.
        """
        await self._delete(operations.DELETE_ASSET_ATTACHMENT)
