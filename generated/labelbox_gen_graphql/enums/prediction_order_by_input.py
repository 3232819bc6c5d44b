"""The enum PredictionOrderByInput, from schema/schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class PredictionOrderByInput(OpenEnum):
    """`PredictionOrderByInput` of the schema."""

    agreement_ASC = "agreement_ASC"
    agreement_DESC = "agreement_DESC"
    createdAt_ASC = "createdAt_ASC"
    createdAt_DESC = "createdAt_DESC"
    id_ASC = "id_ASC"
    id_DESC = "id_DESC"
    label_ASC = "label_ASC"
    label_DESC = "label_DESC"
    updatedAt_ASC = "updatedAt_ASC"
    updatedAt_DESC = "updatedAt_DESC"
