"""The entity Project. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from labelbox_gen.runtime import (
    DATE_TIME,
    FLOAT,
    ID,
    JSON,
    STRING,
    UINT64,
    UNSET,
    AsyncEntity,
    DeprecatedValue,
    Field,
    UnsetType,
    Value,
    changes,
    enum_of,
    keywords_of,
    list_of,
    optional,
)

from .. import operations
from ..enums import MediaType


class AsyncProject(AsyncEntity):
    """A container of data rows."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Project"

    created_at: Field[AsyncProject, datetime] = Field("createdAt", DATE_TIME, (">=",))
    """When it was created, in "UTC"."""
    media_type: Value[MediaType | None] = Value("mediaType", enum_of(MediaType))
    media_types: Value[list[MediaType] | None] = Value("mediaTypes", list_of(enum_of(MediaType)))
    name: Value[str] = Value("name", STRING)
    odd: Value[Any] = Value("odd", JSON)
    score: DeprecatedValue[float | None] = DeprecatedValue("score", FLOAT)
    """Deprecated: gone."""
    settings: Value[Any] = Value("settings", JSON)
    size: Value[int | None] = Value("size", UINT64)
    tags: Value[list[str | None] | None] = Value("tags", list_of(STRING))
    uid: Field[AsyncProject, str] = Field("id", ID, ("==",))
    """Unique id of the project."""

    async def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetProject` in queries/project.graphql:5.
        """
        variables = {"id": self.uid}
        self.data = await self.client.get(operations.GET_PROJECT, variables, ("project",))

    @keywords_of(
        "Project",
        required=(),
        optional=(
            "media_type",
            "name",
            "settings",
            "size",
        ),
    )
    async def update(
        self,
        *,
        media_type: str | MediaType | None | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        settings: Any | UnsetType = UNSET,
        size: int | None | UnsetType = UNSET,
    ) -> None:
        """Change fields.

        The server changes at once. An absent keyword leaves its field, None clears it.

        Raises:
            InvalidAttributeError: a keyword is not a field that can be set.
            InvalidQueryError: no keyword was given, or the server refused a value.

        `UpdateProject` in queries/project.graphql:20.
        """
        data = changes(
            "Project",
            {
                "media_type": ("mediaType", media_type, optional(enum_of(MediaType))),
                "name": ("name", name, STRING),
                "settings": ("settings", settings, optional(JSON)),
                "size": ("size", size, optional(UINT64)),
            },
        )
        variables = {"id": self.uid, "data": data}
        self.data = await self.client.get(operations.UPDATE_PROJECT, variables, ("updateProject",))
