"""The enum LabelingParameterOverrideOrderByInput, from schema/schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class LabelingParameterOverrideOrderByInput(OpenEnum):
    """`LabelingParameterOverrideOrderByInput` of the schema."""

    id_ASC = "id_ASC"
    id_DESC = "id_DESC"
    numberOfLabels_ASC = "numberOfLabels_ASC"
    numberOfLabels_DESC = "numberOfLabels_DESC"
    priority_ASC = "priority_ASC"
    priority_DESC = "priority_DESC"
