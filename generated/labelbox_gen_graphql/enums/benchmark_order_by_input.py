"""The enum BenchmarkOrderByInput, from schema/schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class BenchmarkOrderByInput(OpenEnum):
    """`BenchmarkOrderByInput` of the schema."""

    averageAgreement_ASC = "averageAgreement_ASC"
    averageAgreement_DESC = "averageAgreement_DESC"
    completedCount_ASC = "completedCount_ASC"
    completedCount_DESC = "completedCount_DESC"
    createdAt_ASC = "createdAt_ASC"
    createdAt_DESC = "createdAt_DESC"
    id_ASC = "id_ASC"
    id_DESC = "id_DESC"
    lastActivity_ASC = "lastActivity_ASC"
    lastActivity_DESC = "lastActivity_DESC"
