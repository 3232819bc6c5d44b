"""The enum ReviewOrderByInput, from schema/schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class ReviewOrderByInput(OpenEnum):
    """`ReviewOrderByInput` of the schema."""

    createdAt_ASC = "createdAt_ASC"
    createdAt_DESC = "createdAt_DESC"
    id_ASC = "id_ASC"
    id_DESC = "id_DESC"
    score_ASC = "score_ASC"
    score_DESC = "score_DESC"
    updatedAt_ASC = "updatedAt_ASC"
    updatedAt_DESC = "updatedAt_DESC"
