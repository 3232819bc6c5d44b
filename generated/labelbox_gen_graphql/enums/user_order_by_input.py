"""The enum UserOrderByInput, from schema/schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class UserOrderByInput(OpenEnum):
    """`UserOrderByInput` of the schema."""

    createdAt_ASC = "createdAt_ASC"
    createdAt_DESC = "createdAt_DESC"
    email_ASC = "email_ASC"
    email_DESC = "email_DESC"
    id_ASC = "id_ASC"
    id_DESC = "id_DESC"
    isExternalUser_ASC = "isExternalUser_ASC"
    isExternalUser_DESC = "isExternalUser_DESC"
    isViewer_ASC = "isViewer_ASC"
    isViewer_DESC = "isViewer_DESC"
    lastLoginAt_ASC = "lastLoginAt_ASC"
    lastLoginAt_DESC = "lastLoginAt_DESC"
    name_ASC = "name_ASC"
    name_DESC = "name_DESC"
    nickname_ASC = "nickname_ASC"
    nickname_DESC = "nickname_DESC"
    picture_ASC = "picture_ASC"
    picture_DESC = "picture_DESC"
    updatedAt_ASC = "updatedAt_ASC"
    updatedAt_DESC = "updatedAt_DESC"
