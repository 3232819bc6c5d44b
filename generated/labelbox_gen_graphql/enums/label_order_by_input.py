"""The enum LabelOrderByInput, from schema/schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class LabelOrderByInput(OpenEnum):
    """`LabelOrderByInput` of the schema."""

    agreement_ASC = "agreement_ASC"
    agreement_DESC = "agreement_DESC"
    benchmarkAgreement_ASC = "benchmarkAgreement_ASC"
    benchmarkAgreement_DESC = "benchmarkAgreement_DESC"
    createdAt_ASC = "createdAt_ASC"
    createdAt_DESC = "createdAt_DESC"
    id_ASC = "id_ASC"
    id_DESC = "id_DESC"
    isBenchmarkReference_ASC = "isBenchmarkReference_ASC"
    isBenchmarkReference_DESC = "isBenchmarkReference_DESC"
    label_ASC = "label_ASC"
    label_DESC = "label_DESC"
    secondsToLabel_ASC = "secondsToLabel_ASC"
    secondsToLabel_DESC = "secondsToLabel_DESC"
    updatedAt_ASC = "updatedAt_ASC"
    updatedAt_DESC = "updatedAt_DESC"
