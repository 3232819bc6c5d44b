"""The enum LabelingFrontendOptionsOrderByInput, from schema/schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class LabelingFrontendOptionsOrderByInput(OpenEnum):
    """`LabelingFrontendOptionsOrderByInput` of the schema."""

    customizationOptions_ASC = "customizationOptions_ASC"
    customizationOptions_DESC = "customizationOptions_DESC"
    id_ASC = "id_ASC"
    id_DESC = "id_DESC"
