"""The inputs of operations, from schema/schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from labelbox_gen.runtime import DateTime, InputModel

from ..enums import (
    AttachmentType,
    CustomMetadataKind,
    DataRowIdType,
    EditorTaskType,
    MediaType,
    UploadType,
    WebhookStatus,
    WebhookTopic,
)


class AssignGlobalKeyToDataRowInput(InputModel):
    """`AssignGlobalKeyToDataRowInput` of the schema."""

    data_row_id: str | None = None
    global_key: str | None = None


class BenchmarkWhereInput(InputModel):
    """`BenchmarkWhereInput` of the schema."""

    and_: list[BenchmarkWhereInput] | None = Field(
        validation_alias="AND", serialization_alias="AND", default=None
    )
    not_: list[BenchmarkWhereInput] | None = Field(
        validation_alias="NOT", serialization_alias="NOT", default=None
    )
    or_: list[BenchmarkWhereInput] | None = Field(
        validation_alias="OR", serialization_alias="OR", default=None
    )
    average_agreement: float | None = None
    average_agreement_gt: float | None = Field(
        validation_alias="averageAgreement_gt", serialization_alias="averageAgreement_gt", default=None
    )
    average_agreement_gte: float | None = Field(
        validation_alias="averageAgreement_gte", serialization_alias="averageAgreement_gte", default=None
    )
    average_agreement_lt: float | None = Field(
        validation_alias="averageAgreement_lt", serialization_alias="averageAgreement_lt", default=None
    )
    average_agreement_lte: float | None = Field(
        validation_alias="averageAgreement_lte", serialization_alias="averageAgreement_lte", default=None
    )
    average_agreement_not: float | None = Field(
        validation_alias="averageAgreement_not", serialization_alias="averageAgreement_not", default=None
    )
    completed_count: int | None = None
    completed_count_gt: int | None = Field(
        validation_alias="completedCount_gt", serialization_alias="completedCount_gt", default=None
    )
    completed_count_gte: int | None = Field(
        validation_alias="completedCount_gte", serialization_alias="completedCount_gte", default=None
    )
    completed_count_lt: int | None = Field(
        validation_alias="completedCount_lt", serialization_alias="completedCount_lt", default=None
    )
    completed_count_lte: int | None = Field(
        validation_alias="completedCount_lte", serialization_alias="completedCount_lte", default=None
    )
    completed_count_not: int | None = Field(
        validation_alias="completedCount_not", serialization_alias="completedCount_not", default=None
    )
    created_at: DateTime | None = None
    created_at_gt: DateTime | None = Field(
        validation_alias="createdAt_gt", serialization_alias="createdAt_gt", default=None
    )
    created_at_gte: DateTime | None = Field(
        validation_alias="createdAt_gte", serialization_alias="createdAt_gte", default=None
    )
    created_at_lt: DateTime | None = Field(
        validation_alias="createdAt_lt", serialization_alias="createdAt_lt", default=None
    )
    created_at_lte: DateTime | None = Field(
        validation_alias="createdAt_lte", serialization_alias="createdAt_lte", default=None
    )
    created_at_not: DateTime | None = Field(
        validation_alias="createdAt_not", serialization_alias="createdAt_not", default=None
    )
    deleted: bool | None = None
    id: str | None = None
    id_gt: str | None = Field(validation_alias="id_gt", serialization_alias="id_gt", default=None)
    id_gte: str | None = Field(validation_alias="id_gte", serialization_alias="id_gte", default=None)
    id_lt: str | None = Field(validation_alias="id_lt", serialization_alias="id_lt", default=None)
    id_lte: str | None = Field(validation_alias="id_lte", serialization_alias="id_lte", default=None)
    id_not: str | None = Field(validation_alias="id_not", serialization_alias="id_not", default=None)
    last_activity: DateTime | None = None
    last_activity_gt: DateTime | None = Field(
        validation_alias="lastActivity_gt", serialization_alias="lastActivity_gt", default=None
    )
    last_activity_gte: DateTime | None = Field(
        validation_alias="lastActivity_gte", serialization_alias="lastActivity_gte", default=None
    )
    last_activity_lt: DateTime | None = Field(
        validation_alias="lastActivity_lt", serialization_alias="lastActivity_lt", default=None
    )
    last_activity_lte: DateTime | None = Field(
        validation_alias="lastActivity_lte", serialization_alias="lastActivity_lte", default=None
    )
    last_activity_not: DateTime | None = Field(
        validation_alias="lastActivity_not", serialization_alias="lastActivity_not", default=None
    )


class DataRowAttachmentUpdateInput(InputModel):
    """`DataRowAttachmentUpdateInput` of the schema."""

    name: str | None = None
    type_: AttachmentType | None = Field(validation_alias="type", serialization_alias="type", default=None)
    value: str | None = None


class DataRowCustomMetadataBatchUpsertInput(InputModel):
    """`DataRowCustomMetadataBatchUpsertInput` of the schema."""

    data_row_id: str | None = None
    fields: list[DataRowCustomMetadataUpsertInput] | None = None
    global_key: str | None = None


class DataRowCustomMetadataDataRowIdentifiersInput(InputModel):
    """`DataRowCustomMetadataDataRowIdentifiersInput` of the schema."""

    id_type: DataRowIdType | None = None
    ids: list[str] | None = None


class DataRowCustomMetadataUpsertInput(InputModel):
    """`DataRowCustomMetadataUpsertInput` of the schema."""

    schema_id: str | None = None
    value: Any = None


class DataRowIdentifierCustomMetadataBatchDeleteInput(InputModel):
    """`DataRowIdentifierCustomMetadataBatchDeleteInput` of the schema."""

    data_row_identifier: DataRowIdentifierInput | None = None
    schema_ids: list[str] | None = None


class DataRowIdentifierInput(InputModel):
    """`DataRowIdentifierInput` of the schema."""

    id: str | None = None
    id_type: DataRowIdType | None = None


class DataRowUpdateInput(InputModel):
    """`DataRowUpdateInput` of the schema."""

    created_at: DateTime | None = None
    external_id: str | None = None
    global_key: str | None = None
    media_attributes: Any = None
    metadata_fields: list[DataRowCustomMetadataUpsertInput] | None = None
    row_data: str | None = None
    updated_at: DateTime | None = None


class DataRowWhereInput(InputModel):
    """`DataRowWhereInput` of the schema."""

    and_: list[DataRowWhereInput] | None = Field(
        validation_alias="AND", serialization_alias="AND", default=None
    )
    not_: list[DataRowWhereInput] | None = Field(
        validation_alias="NOT", serialization_alias="NOT", default=None
    )
    or_: list[DataRowWhereInput] | None = Field(validation_alias="OR", serialization_alias="OR", default=None)
    created_at: DateTime | None = None
    created_at_gt: DateTime | None = Field(
        validation_alias="createdAt_gt", serialization_alias="createdAt_gt", default=None
    )
    created_at_gte: DateTime | None = Field(
        validation_alias="createdAt_gte", serialization_alias="createdAt_gte", default=None
    )
    created_at_lt: DateTime | None = Field(
        validation_alias="createdAt_lt", serialization_alias="createdAt_lt", default=None
    )
    created_at_lte: DateTime | None = Field(
        validation_alias="createdAt_lte", serialization_alias="createdAt_lte", default=None
    )
    created_at_not: DateTime | None = Field(
        validation_alias="createdAt_not", serialization_alias="createdAt_not", default=None
    )
    dataset: DatasetWhereInput | None = None
    deleted: bool | None = None
    external_id: str | None = None
    external_id_gt: str | None = Field(
        validation_alias="externalId_gt", serialization_alias="externalId_gt", default=None
    )
    external_id_gte: str | None = Field(
        validation_alias="externalId_gte", serialization_alias="externalId_gte", default=None
    )
    external_id_lt: str | None = Field(
        validation_alias="externalId_lt", serialization_alias="externalId_lt", default=None
    )
    external_id_lte: str | None = Field(
        validation_alias="externalId_lte", serialization_alias="externalId_lte", default=None
    )
    external_id_not: str | None = Field(
        validation_alias="externalId_not", serialization_alias="externalId_not", default=None
    )
    global_key: str | None = None
    global_key_gt: str | None = Field(
        validation_alias="globalKey_gt", serialization_alias="globalKey_gt", default=None
    )
    global_key_gte: str | None = Field(
        validation_alias="globalKey_gte", serialization_alias="globalKey_gte", default=None
    )
    global_key_lt: str | None = Field(
        validation_alias="globalKey_lt", serialization_alias="globalKey_lt", default=None
    )
    global_key_lte: str | None = Field(
        validation_alias="globalKey_lte", serialization_alias="globalKey_lte", default=None
    )
    global_key_not: str | None = Field(
        validation_alias="globalKey_not", serialization_alias="globalKey_not", default=None
    )
    id: str | None = None
    id_gt: str | None = Field(validation_alias="id_gt", serialization_alias="id_gt", default=None)
    id_gte: str | None = Field(validation_alias="id_gte", serialization_alias="id_gte", default=None)
    id_lt: str | None = Field(validation_alias="id_lt", serialization_alias="id_lt", default=None)
    id_lte: str | None = Field(validation_alias="id_lte", serialization_alias="id_lte", default=None)
    id_not: str | None = Field(validation_alias="id_not", serialization_alias="id_not", default=None)
    row_data: str | None = None
    row_data_gt: str | None = Field(
        validation_alias="rowData_gt", serialization_alias="rowData_gt", default=None
    )
    row_data_gte: str | None = Field(
        validation_alias="rowData_gte", serialization_alias="rowData_gte", default=None
    )
    row_data_lt: str | None = Field(
        validation_alias="rowData_lt", serialization_alias="rowData_lt", default=None
    )
    row_data_lte: str | None = Field(
        validation_alias="rowData_lte", serialization_alias="rowData_lte", default=None
    )
    row_data_not: str | None = Field(
        validation_alias="rowData_not", serialization_alias="rowData_not", default=None
    )
    updated_at: DateTime | None = None
    updated_at_gt: DateTime | None = Field(
        validation_alias="updatedAt_gt", serialization_alias="updatedAt_gt", default=None
    )
    updated_at_gte: DateTime | None = Field(
        validation_alias="updatedAt_gte", serialization_alias="updatedAt_gte", default=None
    )
    updated_at_lt: DateTime | None = Field(
        validation_alias="updatedAt_lt", serialization_alias="updatedAt_lt", default=None
    )
    updated_at_lte: DateTime | None = Field(
        validation_alias="updatedAt_lte", serialization_alias="updatedAt_lte", default=None
    )
    updated_at_not: DateTime | None = Field(
        validation_alias="updatedAt_not", serialization_alias="updatedAt_not", default=None
    )


class DatasetCreateInput(InputModel):
    """`DatasetCreateInput` of the schema."""

    description: str | None = None
    name: str
    projects: RelationToManyInput | None = None


class DatasetDataRowWhereInput(InputModel):
    """`DatasetDataRowWhereInput` of the schema."""

    created_at: DateTime | None = None
    created_at_gt: DateTime | None = Field(
        validation_alias="createdAt_gt", serialization_alias="createdAt_gt", default=None
    )
    created_at_gte: DateTime | None = Field(
        validation_alias="createdAt_gte", serialization_alias="createdAt_gte", default=None
    )
    created_at_lt: DateTime | None = Field(
        validation_alias="createdAt_lt", serialization_alias="createdAt_lt", default=None
    )
    created_at_lte: DateTime | None = Field(
        validation_alias="createdAt_lte", serialization_alias="createdAt_lte", default=None
    )
    created_at_not: DateTime | None = Field(
        validation_alias="createdAt_not", serialization_alias="createdAt_not", default=None
    )
    external_id: str | None = None
    external_id_gt: str | None = Field(
        validation_alias="externalId_gt", serialization_alias="externalId_gt", default=None
    )
    external_id_gte: str | None = Field(
        validation_alias="externalId_gte", serialization_alias="externalId_gte", default=None
    )
    external_id_lt: str | None = Field(
        validation_alias="externalId_lt", serialization_alias="externalId_lt", default=None
    )
    external_id_lte: str | None = Field(
        validation_alias="externalId_lte", serialization_alias="externalId_lte", default=None
    )
    external_id_not: str | None = Field(
        validation_alias="externalId_not", serialization_alias="externalId_not", default=None
    )
    global_key: str | None = None
    global_key_gt: str | None = Field(
        validation_alias="globalKey_gt", serialization_alias="globalKey_gt", default=None
    )
    global_key_gte: str | None = Field(
        validation_alias="globalKey_gte", serialization_alias="globalKey_gte", default=None
    )
    global_key_lt: str | None = Field(
        validation_alias="globalKey_lt", serialization_alias="globalKey_lt", default=None
    )
    global_key_lte: str | None = Field(
        validation_alias="globalKey_lte", serialization_alias="globalKey_lte", default=None
    )
    global_key_not: str | None = Field(
        validation_alias="globalKey_not", serialization_alias="globalKey_not", default=None
    )
    id: str | None = None
    id_gt: str | None = Field(validation_alias="id_gt", serialization_alias="id_gt", default=None)
    id_gte: str | None = Field(validation_alias="id_gte", serialization_alias="id_gte", default=None)
    id_lt: str | None = Field(validation_alias="id_lt", serialization_alias="id_lt", default=None)
    id_lte: str | None = Field(validation_alias="id_lte", serialization_alias="id_lte", default=None)
    id_not: str | None = Field(validation_alias="id_not", serialization_alias="id_not", default=None)
    row_data: str | None = None
    row_data_gt: str | None = Field(
        validation_alias="rowData_gt", serialization_alias="rowData_gt", default=None
    )
    row_data_gte: str | None = Field(
        validation_alias="rowData_gte", serialization_alias="rowData_gte", default=None
    )
    row_data_lt: str | None = Field(
        validation_alias="rowData_lt", serialization_alias="rowData_lt", default=None
    )
    row_data_lte: str | None = Field(
        validation_alias="rowData_lte", serialization_alias="rowData_lte", default=None
    )
    row_data_not: str | None = Field(
        validation_alias="rowData_not", serialization_alias="rowData_not", default=None
    )
    updated_at: DateTime | None = None
    updated_at_gt: DateTime | None = Field(
        validation_alias="updatedAt_gt", serialization_alias="updatedAt_gt", default=None
    )
    updated_at_gte: DateTime | None = Field(
        validation_alias="updatedAt_gte", serialization_alias="updatedAt_gte", default=None
    )
    updated_at_lt: DateTime | None = Field(
        validation_alias="updatedAt_lt", serialization_alias="updatedAt_lt", default=None
    )
    updated_at_lte: DateTime | None = Field(
        validation_alias="updatedAt_lte", serialization_alias="updatedAt_lte", default=None
    )
    updated_at_not: DateTime | None = Field(
        validation_alias="updatedAt_not", serialization_alias="updatedAt_not", default=None
    )


class DatasetUpdateInput(InputModel):
    """`DatasetUpdateInput` of the schema."""

    created_at: DateTime | None = None
    deleted: bool | None = None
    description: str | None = None
    name: str | None = None
    projects: RelationToManyInput | None = None
    row_count: int | None = None
    updated_at: DateTime | None = None


class DatasetWhereInput(InputModel):
    """`DatasetWhereInput` of the schema."""

    and_: list[DatasetWhereInput] | None = Field(
        validation_alias="AND", serialization_alias="AND", default=None
    )
    not_: list[DatasetWhereInput] | None = Field(
        validation_alias="NOT", serialization_alias="NOT", default=None
    )
    or_: list[DatasetWhereInput] | None = Field(validation_alias="OR", serialization_alias="OR", default=None)
    created_at: DateTime | None = None
    created_at_gt: DateTime | None = Field(
        validation_alias="createdAt_gt", serialization_alias="createdAt_gt", default=None
    )
    created_at_gte: DateTime | None = Field(
        validation_alias="createdAt_gte", serialization_alias="createdAt_gte", default=None
    )
    created_at_lt: DateTime | None = Field(
        validation_alias="createdAt_lt", serialization_alias="createdAt_lt", default=None
    )
    created_at_lte: DateTime | None = Field(
        validation_alias="createdAt_lte", serialization_alias="createdAt_lte", default=None
    )
    created_at_not: DateTime | None = Field(
        validation_alias="createdAt_not", serialization_alias="createdAt_not", default=None
    )
    deleted: bool | None = None
    description: str | None = None
    description_gt: str | None = Field(
        validation_alias="description_gt", serialization_alias="description_gt", default=None
    )
    description_gte: str | None = Field(
        validation_alias="description_gte", serialization_alias="description_gte", default=None
    )
    description_lt: str | None = Field(
        validation_alias="description_lt", serialization_alias="description_lt", default=None
    )
    description_lte: str | None = Field(
        validation_alias="description_lte", serialization_alias="description_lte", default=None
    )
    description_not: str | None = Field(
        validation_alias="description_not", serialization_alias="description_not", default=None
    )
    id: str | None = None
    id_gt: str | None = Field(validation_alias="id_gt", serialization_alias="id_gt", default=None)
    id_gte: str | None = Field(validation_alias="id_gte", serialization_alias="id_gte", default=None)
    id_in: list[str] | None = Field(validation_alias="id_in", serialization_alias="id_in", default=None)
    id_lt: str | None = Field(validation_alias="id_lt", serialization_alias="id_lt", default=None)
    id_lte: str | None = Field(validation_alias="id_lte", serialization_alias="id_lte", default=None)
    id_not: str | None = Field(validation_alias="id_not", serialization_alias="id_not", default=None)
    name: str | None = None
    name_gt: str | None = Field(validation_alias="name_gt", serialization_alias="name_gt", default=None)
    name_gte: str | None = Field(validation_alias="name_gte", serialization_alias="name_gte", default=None)
    name_lt: str | None = Field(validation_alias="name_lt", serialization_alias="name_lt", default=None)
    name_lte: str | None = Field(validation_alias="name_lte", serialization_alias="name_lte", default=None)
    name_not: str | None = Field(validation_alias="name_not", serialization_alias="name_not", default=None)
    row_count: int | None = None
    row_count_gt: int | None = Field(
        validation_alias="rowCount_gt", serialization_alias="rowCount_gt", default=None
    )
    row_count_gte: int | None = Field(
        validation_alias="rowCount_gte", serialization_alias="rowCount_gte", default=None
    )
    row_count_lt: int | None = Field(
        validation_alias="rowCount_lt", serialization_alias="rowCount_lt", default=None
    )
    row_count_lte: int | None = Field(
        validation_alias="rowCount_lte", serialization_alias="rowCount_lte", default=None
    )
    row_count_not: int | None = Field(
        validation_alias="rowCount_not", serialization_alias="rowCount_not", default=None
    )
    updated_at: DateTime | None = None
    updated_at_gt: DateTime | None = Field(
        validation_alias="updatedAt_gt", serialization_alias="updatedAt_gt", default=None
    )
    updated_at_gte: DateTime | None = Field(
        validation_alias="updatedAt_gte", serialization_alias="updatedAt_gte", default=None
    )
    updated_at_lt: DateTime | None = Field(
        validation_alias="updatedAt_lt", serialization_alias="updatedAt_lt", default=None
    )
    updated_at_lte: DateTime | None = Field(
        validation_alias="updatedAt_lte", serialization_alias="updatedAt_lte", default=None
    )
    updated_at_not: DateTime | None = Field(
        validation_alias="updatedAt_not", serialization_alias="updatedAt_not", default=None
    )


class ExportCatalogFiltersInput(InputModel):
    """`ExportCatalogFiltersInput` of the schema."""

    search_query: SearchServiceQueryInput | None = None


class ExportCatalogParamsInput(InputModel):
    """`ExportCatalogParamsInput` of the schema."""

    all_model_runs: bool | None = None
    all_projects: bool | None = None
    include_attachments: bool | None = None
    include_data_row_details: bool | None = None
    include_embeddings: bool | None = None
    include_interpolated_frames: bool | None = None
    include_label_details: bool | None = None
    include_metadata: bool | None = None
    include_performance_details: bool | None = None
    include_predictions: bool | None = None
    include_project_details: bool | None = None
    media_type_override: MediaType | None = None
    model_run_ids: list[str] | None = None
    project_ids: list[str] | None = None


class ExportDataRowsInCatalogInput(InputModel):
    """`ExportDataRowsInCatalogInput` of the schema."""

    filters: ExportCatalogFiltersInput | None = None
    is_streamable_ready: bool | None = None
    params: ExportCatalogParamsInput | None = None
    streamable: bool | None = None
    task_name: str | None = None


class ExportDataRowsInProjectInput(InputModel):
    """`ExportDataRowsInProjectInput` of the schema."""

    filters: ExportProjectFiltersInput | None = None
    is_streamable_ready: bool | None = None
    params: ExportProjectParamsInput | None = None
    streamable: bool | None = None
    task_name: str | None = None


class ExportProjectFiltersInput(InputModel):
    """`ExportProjectFiltersInput` of the schema."""

    project_id: str | None = None
    search_query: SearchServiceQueryInput | None = None


class ExportProjectParamsInput(InputModel):
    """`ExportProjectParamsInput` of the schema."""

    include_attachments: bool | None = None
    include_data_row_details: bool | None = None
    include_embeddings: bool | None = None
    include_interpolated_frames: bool | None = None
    include_label_details: bool | None = None
    include_metadata: bool | None = None
    include_performance_details: bool | None = None
    include_project_details: bool | None = None
    media_type_override: MediaType | None = None


class LabelUpdateInput(InputModel):
    """`LabelUpdateInput` of the schema."""

    agreement: float | None = None
    benchmark_agreement: float | None = None
    created_at: DateTime | None = None
    is_benchmark_reference: bool | None = None
    label: str | None = None
    seconds_to_label: float | None = None
    updated_at: DateTime | None = None


class LabelWhereInput(InputModel):
    """`LabelWhereInput` of the schema."""

    and_: list[LabelWhereInput] | None = Field(
        validation_alias="AND", serialization_alias="AND", default=None
    )
    not_: list[LabelWhereInput] | None = Field(
        validation_alias="NOT", serialization_alias="NOT", default=None
    )
    or_: list[LabelWhereInput] | None = Field(validation_alias="OR", serialization_alias="OR", default=None)
    agreement: float | None = None
    agreement_gt: float | None = Field(
        validation_alias="agreement_gt", serialization_alias="agreement_gt", default=None
    )
    agreement_gte: float | None = Field(
        validation_alias="agreement_gte", serialization_alias="agreement_gte", default=None
    )
    agreement_lt: float | None = Field(
        validation_alias="agreement_lt", serialization_alias="agreement_lt", default=None
    )
    agreement_lte: float | None = Field(
        validation_alias="agreement_lte", serialization_alias="agreement_lte", default=None
    )
    agreement_not: float | None = Field(
        validation_alias="agreement_not", serialization_alias="agreement_not", default=None
    )
    benchmark_agreement: float | None = None
    benchmark_agreement_gt: float | None = Field(
        validation_alias="benchmarkAgreement_gt", serialization_alias="benchmarkAgreement_gt", default=None
    )
    benchmark_agreement_gte: float | None = Field(
        validation_alias="benchmarkAgreement_gte", serialization_alias="benchmarkAgreement_gte", default=None
    )
    benchmark_agreement_lt: float | None = Field(
        validation_alias="benchmarkAgreement_lt", serialization_alias="benchmarkAgreement_lt", default=None
    )
    benchmark_agreement_lte: float | None = Field(
        validation_alias="benchmarkAgreement_lte", serialization_alias="benchmarkAgreement_lte", default=None
    )
    benchmark_agreement_not: float | None = Field(
        validation_alias="benchmarkAgreement_not", serialization_alias="benchmarkAgreement_not", default=None
    )
    created_at: DateTime | None = None
    created_at_gt: DateTime | None = Field(
        validation_alias="createdAt_gt", serialization_alias="createdAt_gt", default=None
    )
    created_at_gte: DateTime | None = Field(
        validation_alias="createdAt_gte", serialization_alias="createdAt_gte", default=None
    )
    created_at_lt: DateTime | None = Field(
        validation_alias="createdAt_lt", serialization_alias="createdAt_lt", default=None
    )
    created_at_lte: DateTime | None = Field(
        validation_alias="createdAt_lte", serialization_alias="createdAt_lte", default=None
    )
    created_at_not: DateTime | None = Field(
        validation_alias="createdAt_not", serialization_alias="createdAt_not", default=None
    )
    created_by: UserWhereInput | None = None
    data_row: DataRowWhereInput | None = None
    deleted: bool | None = None
    id: str | None = None
    id_gt: str | None = Field(validation_alias="id_gt", serialization_alias="id_gt", default=None)
    id_gte: str | None = Field(validation_alias="id_gte", serialization_alias="id_gte", default=None)
    id_lt: str | None = Field(validation_alias="id_lt", serialization_alias="id_lt", default=None)
    id_lte: str | None = Field(validation_alias="id_lte", serialization_alias="id_lte", default=None)
    id_not: str | None = Field(validation_alias="id_not", serialization_alias="id_not", default=None)
    is_benchmark_reference: bool | None = None
    is_benchmark_reference_gt: bool | None = Field(
        validation_alias="isBenchmarkReference_gt",
        serialization_alias="isBenchmarkReference_gt",
        default=None,
    )
    is_benchmark_reference_gte: bool | None = Field(
        validation_alias="isBenchmarkReference_gte",
        serialization_alias="isBenchmarkReference_gte",
        default=None,
    )
    is_benchmark_reference_lt: bool | None = Field(
        validation_alias="isBenchmarkReference_lt",
        serialization_alias="isBenchmarkReference_lt",
        default=None,
    )
    is_benchmark_reference_lte: bool | None = Field(
        validation_alias="isBenchmarkReference_lte",
        serialization_alias="isBenchmarkReference_lte",
        default=None,
    )
    is_benchmark_reference_not: bool | None = Field(
        validation_alias="isBenchmarkReference_not",
        serialization_alias="isBenchmarkReference_not",
        default=None,
    )
    label: str | None = None
    label_gt: str | None = Field(validation_alias="label_gt", serialization_alias="label_gt", default=None)
    label_gte: str | None = Field(validation_alias="label_gte", serialization_alias="label_gte", default=None)
    label_lt: str | None = Field(validation_alias="label_lt", serialization_alias="label_lt", default=None)
    label_lte: str | None = Field(validation_alias="label_lte", serialization_alias="label_lte", default=None)
    label_not: str | None = Field(validation_alias="label_not", serialization_alias="label_not", default=None)
    seconds_to_label: float | None = None
    seconds_to_label_gt: float | None = Field(
        validation_alias="secondsToLabel_gt", serialization_alias="secondsToLabel_gt", default=None
    )
    seconds_to_label_gte: float | None = Field(
        validation_alias="secondsToLabel_gte", serialization_alias="secondsToLabel_gte", default=None
    )
    seconds_to_label_lt: float | None = Field(
        validation_alias="secondsToLabel_lt", serialization_alias="secondsToLabel_lt", default=None
    )
    seconds_to_label_lte: float | None = Field(
        validation_alias="secondsToLabel_lte", serialization_alias="secondsToLabel_lte", default=None
    )
    seconds_to_label_not: float | None = Field(
        validation_alias="secondsToLabel_not", serialization_alias="secondsToLabel_not", default=None
    )
    updated_at: DateTime | None = None
    updated_at_gt: DateTime | None = Field(
        validation_alias="updatedAt_gt", serialization_alias="updatedAt_gt", default=None
    )
    updated_at_gte: DateTime | None = Field(
        validation_alias="updatedAt_gte", serialization_alias="updatedAt_gte", default=None
    )
    updated_at_lt: DateTime | None = Field(
        validation_alias="updatedAt_lt", serialization_alias="updatedAt_lt", default=None
    )
    updated_at_lte: DateTime | None = Field(
        validation_alias="updatedAt_lte", serialization_alias="updatedAt_lte", default=None
    )
    updated_at_not: DateTime | None = Field(
        validation_alias="updatedAt_not", serialization_alias="updatedAt_not", default=None
    )


class LabelingFrontendOptionsWhereInput(InputModel):
    """`LabelingFrontendOptionsWhereInput` of the schema."""

    and_: list[LabelingFrontendOptionsWhereInput] | None = Field(
        validation_alias="AND", serialization_alias="AND", default=None
    )
    not_: list[LabelingFrontendOptionsWhereInput] | None = Field(
        validation_alias="NOT", serialization_alias="NOT", default=None
    )
    or_: list[LabelingFrontendOptionsWhereInput] | None = Field(
        validation_alias="OR", serialization_alias="OR", default=None
    )
    customization_options: str | None = None
    customization_options_gt: str | None = Field(
        validation_alias="customizationOptions_gt",
        serialization_alias="customizationOptions_gt",
        default=None,
    )
    customization_options_gte: str | None = Field(
        validation_alias="customizationOptions_gte",
        serialization_alias="customizationOptions_gte",
        default=None,
    )
    customization_options_lt: str | None = Field(
        validation_alias="customizationOptions_lt",
        serialization_alias="customizationOptions_lt",
        default=None,
    )
    customization_options_lte: str | None = Field(
        validation_alias="customizationOptions_lte",
        serialization_alias="customizationOptions_lte",
        default=None,
    )
    customization_options_not: str | None = Field(
        validation_alias="customizationOptions_not",
        serialization_alias="customizationOptions_not",
        default=None,
    )
    deleted: bool | None = None
    id: str | None = None
    id_gt: str | None = Field(validation_alias="id_gt", serialization_alias="id_gt", default=None)
    id_gte: str | None = Field(validation_alias="id_gte", serialization_alias="id_gte", default=None)
    id_lt: str | None = Field(validation_alias="id_lt", serialization_alias="id_lt", default=None)
    id_lte: str | None = Field(validation_alias="id_lte", serialization_alias="id_lte", default=None)
    id_not: str | None = Field(validation_alias="id_not", serialization_alias="id_not", default=None)


class LabelingFrontendWhereInput(InputModel):
    """`LabelingFrontendWhereInput` of the schema."""

    and_: list[LabelingFrontendWhereInput] | None = Field(
        validation_alias="AND", serialization_alias="AND", default=None
    )
    not_: list[LabelingFrontendWhereInput] | None = Field(
        validation_alias="NOT", serialization_alias="NOT", default=None
    )
    or_: list[LabelingFrontendWhereInput] | None = Field(
        validation_alias="OR", serialization_alias="OR", default=None
    )
    deleted: bool | None = None
    description: str | None = None
    description_gt: str | None = Field(
        validation_alias="description_gt", serialization_alias="description_gt", default=None
    )
    description_gte: str | None = Field(
        validation_alias="description_gte", serialization_alias="description_gte", default=None
    )
    description_lt: str | None = Field(
        validation_alias="description_lt", serialization_alias="description_lt", default=None
    )
    description_lte: str | None = Field(
        validation_alias="description_lte", serialization_alias="description_lte", default=None
    )
    description_not: str | None = Field(
        validation_alias="description_not", serialization_alias="description_not", default=None
    )
    id: str | None = None
    id_gt: str | None = Field(validation_alias="id_gt", serialization_alias="id_gt", default=None)
    id_gte: str | None = Field(validation_alias="id_gte", serialization_alias="id_gte", default=None)
    id_lt: str | None = Field(validation_alias="id_lt", serialization_alias="id_lt", default=None)
    id_lte: str | None = Field(validation_alias="id_lte", serialization_alias="id_lte", default=None)
    id_not: str | None = Field(validation_alias="id_not", serialization_alias="id_not", default=None)
    iframe_url_path: str | None = None
    iframe_url_path_gt: str | None = Field(
        validation_alias="iframeUrlPath_gt", serialization_alias="iframeUrlPath_gt", default=None
    )
    iframe_url_path_gte: str | None = Field(
        validation_alias="iframeUrlPath_gte", serialization_alias="iframeUrlPath_gte", default=None
    )
    iframe_url_path_lt: str | None = Field(
        validation_alias="iframeUrlPath_lt", serialization_alias="iframeUrlPath_lt", default=None
    )
    iframe_url_path_lte: str | None = Field(
        validation_alias="iframeUrlPath_lte", serialization_alias="iframeUrlPath_lte", default=None
    )
    iframe_url_path_not: str | None = Field(
        validation_alias="iframeUrlPath_not", serialization_alias="iframeUrlPath_not", default=None
    )
    name: str | None = None
    name_gt: str | None = Field(validation_alias="name_gt", serialization_alias="name_gt", default=None)
    name_gte: str | None = Field(validation_alias="name_gte", serialization_alias="name_gte", default=None)
    name_lt: str | None = Field(validation_alias="name_lt", serialization_alias="name_lt", default=None)
    name_lte: str | None = Field(validation_alias="name_lte", serialization_alias="name_lte", default=None)
    name_not: str | None = Field(validation_alias="name_not", serialization_alias="name_not", default=None)


class LabelingParameterOverrideInput(InputModel):
    """`LabelingParameterOverrideInput` of the schema."""

    data_row_identifier: DataRowIdentifierInput
    num_labels: int | None = None
    priority: int


class LabelingParameterOverrideWhereInput(InputModel):
    """`LabelingParameterOverrideWhereInput` of the schema."""

    and_: list[LabelingParameterOverrideWhereInput] | None = Field(
        validation_alias="AND", serialization_alias="AND", default=None
    )
    not_: list[LabelingParameterOverrideWhereInput] | None = Field(
        validation_alias="NOT", serialization_alias="NOT", default=None
    )
    or_: list[LabelingParameterOverrideWhereInput] | None = Field(
        validation_alias="OR", serialization_alias="OR", default=None
    )
    deleted: bool | None = None
    id: str | None = None
    id_gt: str | None = Field(validation_alias="id_gt", serialization_alias="id_gt", default=None)
    id_gte: str | None = Field(validation_alias="id_gte", serialization_alias="id_gte", default=None)
    id_lt: str | None = Field(validation_alias="id_lt", serialization_alias="id_lt", default=None)
    id_lte: str | None = Field(validation_alias="id_lte", serialization_alias="id_lte", default=None)
    id_not: str | None = Field(validation_alias="id_not", serialization_alias="id_not", default=None)
    number_of_labels: int | None = None
    number_of_labels_gt: int | None = Field(
        validation_alias="numberOfLabels_gt", serialization_alias="numberOfLabels_gt", default=None
    )
    number_of_labels_gte: int | None = Field(
        validation_alias="numberOfLabels_gte", serialization_alias="numberOfLabels_gte", default=None
    )
    number_of_labels_lt: int | None = Field(
        validation_alias="numberOfLabels_lt", serialization_alias="numberOfLabels_lt", default=None
    )
    number_of_labels_lte: int | None = Field(
        validation_alias="numberOfLabels_lte", serialization_alias="numberOfLabels_lte", default=None
    )
    number_of_labels_not: int | None = Field(
        validation_alias="numberOfLabels_not", serialization_alias="numberOfLabels_not", default=None
    )
    priority: int | None = None
    priority_gt: int | None = Field(
        validation_alias="priority_gt", serialization_alias="priority_gt", default=None
    )
    priority_gte: int | None = Field(
        validation_alias="priority_gte", serialization_alias="priority_gte", default=None
    )
    priority_lt: int | None = Field(
        validation_alias="priority_lt", serialization_alias="priority_lt", default=None
    )
    priority_lte: int | None = Field(
        validation_alias="priority_lte", serialization_alias="priority_lte", default=None
    )
    priority_not: int | None = Field(
        validation_alias="priority_not", serialization_alias="priority_not", default=None
    )


class PredictionModelCreateInput(InputModel):
    """`PredictionModelCreateInput` of the schema."""

    name: str
    version: int


class PredictionWhereInput(InputModel):
    """`PredictionWhereInput` of the schema."""

    and_: list[PredictionWhereInput] | None = Field(
        validation_alias="AND", serialization_alias="AND", default=None
    )
    not_: list[PredictionWhereInput] | None = Field(
        validation_alias="NOT", serialization_alias="NOT", default=None
    )
    or_: list[PredictionWhereInput] | None = Field(
        validation_alias="OR", serialization_alias="OR", default=None
    )
    agreement: float | None = None
    agreement_gt: float | None = Field(
        validation_alias="agreement_gt", serialization_alias="agreement_gt", default=None
    )
    agreement_gte: float | None = Field(
        validation_alias="agreement_gte", serialization_alias="agreement_gte", default=None
    )
    agreement_lt: float | None = Field(
        validation_alias="agreement_lt", serialization_alias="agreement_lt", default=None
    )
    agreement_lte: float | None = Field(
        validation_alias="agreement_lte", serialization_alias="agreement_lte", default=None
    )
    agreement_not: float | None = Field(
        validation_alias="agreement_not", serialization_alias="agreement_not", default=None
    )
    created_at: DateTime | None = None
    created_at_gt: DateTime | None = Field(
        validation_alias="createdAt_gt", serialization_alias="createdAt_gt", default=None
    )
    created_at_gte: DateTime | None = Field(
        validation_alias="createdAt_gte", serialization_alias="createdAt_gte", default=None
    )
    created_at_lt: DateTime | None = Field(
        validation_alias="createdAt_lt", serialization_alias="createdAt_lt", default=None
    )
    created_at_lte: DateTime | None = Field(
        validation_alias="createdAt_lte", serialization_alias="createdAt_lte", default=None
    )
    created_at_not: DateTime | None = Field(
        validation_alias="createdAt_not", serialization_alias="createdAt_not", default=None
    )
    deleted: bool | None = None
    id: str | None = None
    id_gt: str | None = Field(validation_alias="id_gt", serialization_alias="id_gt", default=None)
    id_gte: str | None = Field(validation_alias="id_gte", serialization_alias="id_gte", default=None)
    id_lt: str | None = Field(validation_alias="id_lt", serialization_alias="id_lt", default=None)
    id_lte: str | None = Field(validation_alias="id_lte", serialization_alias="id_lte", default=None)
    id_not: str | None = Field(validation_alias="id_not", serialization_alias="id_not", default=None)
    label: str | None = None
    label_gt: str | None = Field(validation_alias="label_gt", serialization_alias="label_gt", default=None)
    label_gte: str | None = Field(validation_alias="label_gte", serialization_alias="label_gte", default=None)
    label_lt: str | None = Field(validation_alias="label_lt", serialization_alias="label_lt", default=None)
    label_lte: str | None = Field(validation_alias="label_lte", serialization_alias="label_lte", default=None)
    label_not: str | None = Field(validation_alias="label_not", serialization_alias="label_not", default=None)
    updated_at: DateTime | None = None
    updated_at_gt: DateTime | None = Field(
        validation_alias="updatedAt_gt", serialization_alias="updatedAt_gt", default=None
    )
    updated_at_gte: DateTime | None = Field(
        validation_alias="updatedAt_gte", serialization_alias="updatedAt_gte", default=None
    )
    updated_at_lt: DateTime | None = Field(
        validation_alias="updatedAt_lt", serialization_alias="updatedAt_lt", default=None
    )
    updated_at_lte: DateTime | None = Field(
        validation_alias="updatedAt_lte", serialization_alias="updatedAt_lte", default=None
    )
    updated_at_not: DateTime | None = Field(
        validation_alias="updatedAt_not", serialization_alias="updatedAt_not", default=None
    )


class ProjectCreateInput(InputModel):
    """`ProjectCreateInput` of the schema."""

    allowed_media_type: MediaType | None = None
    append_to_existing_dataset: bool | None = None
    auto_audit_number_of_labels: int | None = None
    auto_audit_percentage: float | None = None
    data_row_count: int | None = None
    dataset_name_or_id: str | None = None
    description: str | None = None
    editor_task_type: EditorTaskType | None = None
    is_benchmark_enabled: bool | None = None
    is_consensus_enabled: bool | None = None
    name: str


class ProjectUpdateInput(InputModel):
    """`ProjectUpdateInput` of the schema."""

    active_prediction_model: RelationToOneInput | None = None
    allowed_media_type: MediaType | None = None
    auto_audit_number_of_labels: int | None = None
    auto_audit_percentage: float | None = None
    created_at: DateTime | None = None
    data_row_count: int | None = None
    datasets: RelationToManyInput | None = None
    deleted: bool | None = None
    description: str | None = None
    editor_task_type: EditorTaskType | None = None
    is_benchmark_enabled: bool | None = None
    is_consensus_enabled: bool | None = None
    labeling_frontend: RelationToOneInput | None = None
    last_activity_time: DateTime | None = None
    model_setup_complete: bool | None = None
    name: str | None = None
    setup_complete: DateTime | None = None
    updated_at: DateTime | None = None
    upload_type: UploadType | None = None


class ProjectWhereInput(InputModel):
    """`ProjectWhereInput` of the schema."""

    and_: list[ProjectWhereInput] | None = Field(
        validation_alias="AND", serialization_alias="AND", default=None
    )
    not_: list[ProjectWhereInput] | None = Field(
        validation_alias="NOT", serialization_alias="NOT", default=None
    )
    or_: list[ProjectWhereInput] | None = Field(validation_alias="OR", serialization_alias="OR", default=None)
    allowed_media_type: MediaType | None = None
    allowed_media_type_gt: MediaType | None = Field(
        validation_alias="allowedMediaType_gt", serialization_alias="allowedMediaType_gt", default=None
    )
    allowed_media_type_gte: MediaType | None = Field(
        validation_alias="allowedMediaType_gte", serialization_alias="allowedMediaType_gte", default=None
    )
    allowed_media_type_lt: MediaType | None = Field(
        validation_alias="allowedMediaType_lt", serialization_alias="allowedMediaType_lt", default=None
    )
    allowed_media_type_lte: MediaType | None = Field(
        validation_alias="allowedMediaType_lte", serialization_alias="allowedMediaType_lte", default=None
    )
    allowed_media_type_not: MediaType | None = Field(
        validation_alias="allowedMediaType_not", serialization_alias="allowedMediaType_not", default=None
    )
    auto_audit_number_of_labels: int | None = None
    auto_audit_number_of_labels_gt: int | None = Field(
        validation_alias="autoAuditNumberOfLabels_gt",
        serialization_alias="autoAuditNumberOfLabels_gt",
        default=None,
    )
    auto_audit_number_of_labels_gte: int | None = Field(
        validation_alias="autoAuditNumberOfLabels_gte",
        serialization_alias="autoAuditNumberOfLabels_gte",
        default=None,
    )
    auto_audit_number_of_labels_lt: int | None = Field(
        validation_alias="autoAuditNumberOfLabels_lt",
        serialization_alias="autoAuditNumberOfLabels_lt",
        default=None,
    )
    auto_audit_number_of_labels_lte: int | None = Field(
        validation_alias="autoAuditNumberOfLabels_lte",
        serialization_alias="autoAuditNumberOfLabels_lte",
        default=None,
    )
    auto_audit_number_of_labels_not: int | None = Field(
        validation_alias="autoAuditNumberOfLabels_not",
        serialization_alias="autoAuditNumberOfLabels_not",
        default=None,
    )
    auto_audit_percentage: float | None = None
    auto_audit_percentage_gt: float | None = Field(
        validation_alias="autoAuditPercentage_gt", serialization_alias="autoAuditPercentage_gt", default=None
    )
    auto_audit_percentage_gte: float | None = Field(
        validation_alias="autoAuditPercentage_gte",
        serialization_alias="autoAuditPercentage_gte",
        default=None,
    )
    auto_audit_percentage_lt: float | None = Field(
        validation_alias="autoAuditPercentage_lt", serialization_alias="autoAuditPercentage_lt", default=None
    )
    auto_audit_percentage_lte: float | None = Field(
        validation_alias="autoAuditPercentage_lte",
        serialization_alias="autoAuditPercentage_lte",
        default=None,
    )
    auto_audit_percentage_not: float | None = Field(
        validation_alias="autoAuditPercentage_not",
        serialization_alias="autoAuditPercentage_not",
        default=None,
    )
    created_at: DateTime | None = None
    created_at_gt: DateTime | None = Field(
        validation_alias="createdAt_gt", serialization_alias="createdAt_gt", default=None
    )
    created_at_gte: DateTime | None = Field(
        validation_alias="createdAt_gte", serialization_alias="createdAt_gte", default=None
    )
    created_at_lt: DateTime | None = Field(
        validation_alias="createdAt_lt", serialization_alias="createdAt_lt", default=None
    )
    created_at_lte: DateTime | None = Field(
        validation_alias="createdAt_lte", serialization_alias="createdAt_lte", default=None
    )
    created_at_not: DateTime | None = Field(
        validation_alias="createdAt_not", serialization_alias="createdAt_not", default=None
    )
    data_row_count: int | None = None
    data_row_count_gt: int | None = Field(
        validation_alias="dataRowCount_gt", serialization_alias="dataRowCount_gt", default=None
    )
    data_row_count_gte: int | None = Field(
        validation_alias="dataRowCount_gte", serialization_alias="dataRowCount_gte", default=None
    )
    data_row_count_lt: int | None = Field(
        validation_alias="dataRowCount_lt", serialization_alias="dataRowCount_lt", default=None
    )
    data_row_count_lte: int | None = Field(
        validation_alias="dataRowCount_lte", serialization_alias="dataRowCount_lte", default=None
    )
    data_row_count_not: int | None = Field(
        validation_alias="dataRowCount_not", serialization_alias="dataRowCount_not", default=None
    )
    deleted: bool | None = None
    description: str | None = None
    description_gt: str | None = Field(
        validation_alias="description_gt", serialization_alias="description_gt", default=None
    )
    description_gte: str | None = Field(
        validation_alias="description_gte", serialization_alias="description_gte", default=None
    )
    description_lt: str | None = Field(
        validation_alias="description_lt", serialization_alias="description_lt", default=None
    )
    description_lte: str | None = Field(
        validation_alias="description_lte", serialization_alias="description_lte", default=None
    )
    description_not: str | None = Field(
        validation_alias="description_not", serialization_alias="description_not", default=None
    )
    editor_task_type: EditorTaskType | None = None
    editor_task_type_gt: EditorTaskType | None = Field(
        validation_alias="editorTaskType_gt", serialization_alias="editorTaskType_gt", default=None
    )
    editor_task_type_gte: EditorTaskType | None = Field(
        validation_alias="editorTaskType_gte", serialization_alias="editorTaskType_gte", default=None
    )
    editor_task_type_lt: EditorTaskType | None = Field(
        validation_alias="editorTaskType_lt", serialization_alias="editorTaskType_lt", default=None
    )
    editor_task_type_lte: EditorTaskType | None = Field(
        validation_alias="editorTaskType_lte", serialization_alias="editorTaskType_lte", default=None
    )
    editor_task_type_not: EditorTaskType | None = Field(
        validation_alias="editorTaskType_not", serialization_alias="editorTaskType_not", default=None
    )
    id: str | None = None
    id_gt: str | None = Field(validation_alias="id_gt", serialization_alias="id_gt", default=None)
    id_gte: str | None = Field(validation_alias="id_gte", serialization_alias="id_gte", default=None)
    id_lt: str | None = Field(validation_alias="id_lt", serialization_alias="id_lt", default=None)
    id_lte: str | None = Field(validation_alias="id_lte", serialization_alias="id_lte", default=None)
    id_not: str | None = Field(validation_alias="id_not", serialization_alias="id_not", default=None)
    is_benchmark_enabled: bool | None = None
    is_benchmark_enabled_gt: bool | None = Field(
        validation_alias="isBenchmarkEnabled_gt", serialization_alias="isBenchmarkEnabled_gt", default=None
    )
    is_benchmark_enabled_gte: bool | None = Field(
        validation_alias="isBenchmarkEnabled_gte", serialization_alias="isBenchmarkEnabled_gte", default=None
    )
    is_benchmark_enabled_lt: bool | None = Field(
        validation_alias="isBenchmarkEnabled_lt", serialization_alias="isBenchmarkEnabled_lt", default=None
    )
    is_benchmark_enabled_lte: bool | None = Field(
        validation_alias="isBenchmarkEnabled_lte", serialization_alias="isBenchmarkEnabled_lte", default=None
    )
    is_benchmark_enabled_not: bool | None = Field(
        validation_alias="isBenchmarkEnabled_not", serialization_alias="isBenchmarkEnabled_not", default=None
    )
    is_consensus_enabled: bool | None = None
    is_consensus_enabled_gt: bool | None = Field(
        validation_alias="isConsensusEnabled_gt", serialization_alias="isConsensusEnabled_gt", default=None
    )
    is_consensus_enabled_gte: bool | None = Field(
        validation_alias="isConsensusEnabled_gte", serialization_alias="isConsensusEnabled_gte", default=None
    )
    is_consensus_enabled_lt: bool | None = Field(
        validation_alias="isConsensusEnabled_lt", serialization_alias="isConsensusEnabled_lt", default=None
    )
    is_consensus_enabled_lte: bool | None = Field(
        validation_alias="isConsensusEnabled_lte", serialization_alias="isConsensusEnabled_lte", default=None
    )
    is_consensus_enabled_not: bool | None = Field(
        validation_alias="isConsensusEnabled_not", serialization_alias="isConsensusEnabled_not", default=None
    )
    last_activity_time: DateTime | None = None
    last_activity_time_gt: DateTime | None = Field(
        validation_alias="lastActivityTime_gt", serialization_alias="lastActivityTime_gt", default=None
    )
    last_activity_time_gte: DateTime | None = Field(
        validation_alias="lastActivityTime_gte", serialization_alias="lastActivityTime_gte", default=None
    )
    last_activity_time_lt: DateTime | None = Field(
        validation_alias="lastActivityTime_lt", serialization_alias="lastActivityTime_lt", default=None
    )
    last_activity_time_lte: DateTime | None = Field(
        validation_alias="lastActivityTime_lte", serialization_alias="lastActivityTime_lte", default=None
    )
    last_activity_time_not: DateTime | None = Field(
        validation_alias="lastActivityTime_not", serialization_alias="lastActivityTime_not", default=None
    )
    model_setup_complete: bool | None = None
    model_setup_complete_gt: bool | None = Field(
        validation_alias="modelSetupComplete_gt", serialization_alias="modelSetupComplete_gt", default=None
    )
    model_setup_complete_gte: bool | None = Field(
        validation_alias="modelSetupComplete_gte", serialization_alias="modelSetupComplete_gte", default=None
    )
    model_setup_complete_lt: bool | None = Field(
        validation_alias="modelSetupComplete_lt", serialization_alias="modelSetupComplete_lt", default=None
    )
    model_setup_complete_lte: bool | None = Field(
        validation_alias="modelSetupComplete_lte", serialization_alias="modelSetupComplete_lte", default=None
    )
    model_setup_complete_not: bool | None = Field(
        validation_alias="modelSetupComplete_not", serialization_alias="modelSetupComplete_not", default=None
    )
    name: str | None = None
    name_gt: str | None = Field(validation_alias="name_gt", serialization_alias="name_gt", default=None)
    name_gte: str | None = Field(validation_alias="name_gte", serialization_alias="name_gte", default=None)
    name_lt: str | None = Field(validation_alias="name_lt", serialization_alias="name_lt", default=None)
    name_lte: str | None = Field(validation_alias="name_lte", serialization_alias="name_lte", default=None)
    name_not: str | None = Field(validation_alias="name_not", serialization_alias="name_not", default=None)
    setup_complete: DateTime | None = None
    setup_complete_gt: DateTime | None = Field(
        validation_alias="setupComplete_gt", serialization_alias="setupComplete_gt", default=None
    )
    setup_complete_gte: DateTime | None = Field(
        validation_alias="setupComplete_gte", serialization_alias="setupComplete_gte", default=None
    )
    setup_complete_lt: DateTime | None = Field(
        validation_alias="setupComplete_lt", serialization_alias="setupComplete_lt", default=None
    )
    setup_complete_lte: DateTime | None = Field(
        validation_alias="setupComplete_lte", serialization_alias="setupComplete_lte", default=None
    )
    setup_complete_not: DateTime | None = Field(
        validation_alias="setupComplete_not", serialization_alias="setupComplete_not", default=None
    )
    updated_at: DateTime | None = None
    updated_at_gt: DateTime | None = Field(
        validation_alias="updatedAt_gt", serialization_alias="updatedAt_gt", default=None
    )
    updated_at_gte: DateTime | None = Field(
        validation_alias="updatedAt_gte", serialization_alias="updatedAt_gte", default=None
    )
    updated_at_lt: DateTime | None = Field(
        validation_alias="updatedAt_lt", serialization_alias="updatedAt_lt", default=None
    )
    updated_at_lte: DateTime | None = Field(
        validation_alias="updatedAt_lte", serialization_alias="updatedAt_lte", default=None
    )
    updated_at_not: DateTime | None = Field(
        validation_alias="updatedAt_not", serialization_alias="updatedAt_not", default=None
    )
    upload_type: UploadType | None = None
    upload_type_gt: UploadType | None = Field(
        validation_alias="uploadType_gt", serialization_alias="uploadType_gt", default=None
    )
    upload_type_gte: UploadType | None = Field(
        validation_alias="uploadType_gte", serialization_alias="uploadType_gte", default=None
    )
    upload_type_lt: UploadType | None = Field(
        validation_alias="uploadType_lt", serialization_alias="uploadType_lt", default=None
    )
    upload_type_lte: UploadType | None = Field(
        validation_alias="uploadType_lte", serialization_alias="uploadType_lte", default=None
    )
    upload_type_not: UploadType | None = Field(
        validation_alias="uploadType_not", serialization_alias="uploadType_not", default=None
    )


class RelationToManyInput(InputModel):
    """`RelationToManyInput` of the schema."""

    connect: WhereUniqueIdInput | None = None
    disconnect: WhereUniqueIdInput | None = None


class RelationToOneInput(InputModel):
    """`RelationToOneInput` of the schema."""

    connect: WhereUniqueIdInput | None = None
    disconnect: bool | None = None


class ReviewUpdateInput(InputModel):
    """`ReviewUpdateInput` of the schema."""

    created_at: DateTime | None = None
    deleted: bool | None = None
    score: float | None = None
    updated_at: DateTime | None = None


class ReviewWhereInput(InputModel):
    """`ReviewWhereInput` of the schema."""

    and_: list[ReviewWhereInput] | None = Field(
        validation_alias="AND", serialization_alias="AND", default=None
    )
    not_: list[ReviewWhereInput] | None = Field(
        validation_alias="NOT", serialization_alias="NOT", default=None
    )
    or_: list[ReviewWhereInput] | None = Field(validation_alias="OR", serialization_alias="OR", default=None)
    created_at: DateTime | None = None
    created_at_gt: DateTime | None = Field(
        validation_alias="createdAt_gt", serialization_alias="createdAt_gt", default=None
    )
    created_at_gte: DateTime | None = Field(
        validation_alias="createdAt_gte", serialization_alias="createdAt_gte", default=None
    )
    created_at_lt: DateTime | None = Field(
        validation_alias="createdAt_lt", serialization_alias="createdAt_lt", default=None
    )
    created_at_lte: DateTime | None = Field(
        validation_alias="createdAt_lte", serialization_alias="createdAt_lte", default=None
    )
    created_at_not: DateTime | None = Field(
        validation_alias="createdAt_not", serialization_alias="createdAt_not", default=None
    )
    deleted: bool | None = None
    id: str | None = None
    id_gt: str | None = Field(validation_alias="id_gt", serialization_alias="id_gt", default=None)
    id_gte: str | None = Field(validation_alias="id_gte", serialization_alias="id_gte", default=None)
    id_lt: str | None = Field(validation_alias="id_lt", serialization_alias="id_lt", default=None)
    id_lte: str | None = Field(validation_alias="id_lte", serialization_alias="id_lte", default=None)
    id_not: str | None = Field(validation_alias="id_not", serialization_alias="id_not", default=None)
    score: float | None = None
    score_gt: float | None = Field(validation_alias="score_gt", serialization_alias="score_gt", default=None)
    score_gte: float | None = Field(
        validation_alias="score_gte", serialization_alias="score_gte", default=None
    )
    score_lt: float | None = Field(validation_alias="score_lt", serialization_alias="score_lt", default=None)
    score_lte: float | None = Field(
        validation_alias="score_lte", serialization_alias="score_lte", default=None
    )
    score_not: float | None = Field(
        validation_alias="score_not", serialization_alias="score_not", default=None
    )
    updated_at: DateTime | None = None
    updated_at_gt: DateTime | None = Field(
        validation_alias="updatedAt_gt", serialization_alias="updatedAt_gt", default=None
    )
    updated_at_gte: DateTime | None = Field(
        validation_alias="updatedAt_gte", serialization_alias="updatedAt_gte", default=None
    )
    updated_at_lt: DateTime | None = Field(
        validation_alias="updatedAt_lt", serialization_alias="updatedAt_lt", default=None
    )
    updated_at_lte: DateTime | None = Field(
        validation_alias="updatedAt_lte", serialization_alias="updatedAt_lte", default=None
    )
    updated_at_not: DateTime | None = Field(
        validation_alias="updatedAt_not", serialization_alias="updatedAt_not", default=None
    )


class SearchFilterInput(InputModel):
    """`SearchFilterInput` of the schema."""

    ids: list[str] | None = None
    operator: str | None = None
    status: str | None = None
    type_: str | None = Field(validation_alias="type", serialization_alias="type", default=None)
    value: Any = None


class SearchScopeInput(InputModel):
    """`SearchScopeInput` of the schema."""

    project_id: str | None = None


class SearchServiceQueryInput(InputModel):
    """`SearchServiceQueryInput` of the schema."""

    query: list[SearchFilterInput] | None = None
    scope: SearchScopeInput | None = None


class TaskWhereInput(InputModel):
    """`TaskWhereInput` of the schema."""

    and_: list[TaskWhereInput] | None = Field(validation_alias="AND", serialization_alias="AND", default=None)
    not_: list[TaskWhereInput] | None = Field(validation_alias="NOT", serialization_alias="NOT", default=None)
    or_: list[TaskWhereInput] | None = Field(validation_alias="OR", serialization_alias="OR", default=None)
    completion_percentage: float | None = None
    completion_percentage_gt: float | None = Field(
        validation_alias="completionPercentage_gt",
        serialization_alias="completionPercentage_gt",
        default=None,
    )
    completion_percentage_gte: float | None = Field(
        validation_alias="completionPercentage_gte",
        serialization_alias="completionPercentage_gte",
        default=None,
    )
    completion_percentage_lt: float | None = Field(
        validation_alias="completionPercentage_lt",
        serialization_alias="completionPercentage_lt",
        default=None,
    )
    completion_percentage_lte: float | None = Field(
        validation_alias="completionPercentage_lte",
        serialization_alias="completionPercentage_lte",
        default=None,
    )
    completion_percentage_not: float | None = Field(
        validation_alias="completionPercentage_not",
        serialization_alias="completionPercentage_not",
        default=None,
    )
    created_at: DateTime | None = None
    created_at_gt: DateTime | None = Field(
        validation_alias="createdAt_gt", serialization_alias="createdAt_gt", default=None
    )
    created_at_gte: DateTime | None = Field(
        validation_alias="createdAt_gte", serialization_alias="createdAt_gte", default=None
    )
    created_at_lt: DateTime | None = Field(
        validation_alias="createdAt_lt", serialization_alias="createdAt_lt", default=None
    )
    created_at_lte: DateTime | None = Field(
        validation_alias="createdAt_lte", serialization_alias="createdAt_lte", default=None
    )
    created_at_not: DateTime | None = Field(
        validation_alias="createdAt_not", serialization_alias="createdAt_not", default=None
    )
    deleted: bool | None = None
    errors: str | None = None
    errors_gt: str | None = Field(validation_alias="errors_gt", serialization_alias="errors_gt", default=None)
    errors_gte: str | None = Field(
        validation_alias="errors_gte", serialization_alias="errors_gte", default=None
    )
    errors_lt: str | None = Field(validation_alias="errors_lt", serialization_alias="errors_lt", default=None)
    errors_lte: str | None = Field(
        validation_alias="errors_lte", serialization_alias="errors_lte", default=None
    )
    errors_not: str | None = Field(
        validation_alias="errors_not", serialization_alias="errors_not", default=None
    )
    id: str | None = None
    id_gt: str | None = Field(validation_alias="id_gt", serialization_alias="id_gt", default=None)
    id_gte: str | None = Field(validation_alias="id_gte", serialization_alias="id_gte", default=None)
    id_lt: str | None = Field(validation_alias="id_lt", serialization_alias="id_lt", default=None)
    id_lte: str | None = Field(validation_alias="id_lte", serialization_alias="id_lte", default=None)
    id_not: str | None = Field(validation_alias="id_not", serialization_alias="id_not", default=None)
    metadata: Any = None
    metadata_gt: Any = Field(validation_alias="metadata_gt", serialization_alias="metadata_gt", default=None)
    metadata_gte: Any = Field(
        validation_alias="metadata_gte", serialization_alias="metadata_gte", default=None
    )
    metadata_lt: Any = Field(validation_alias="metadata_lt", serialization_alias="metadata_lt", default=None)
    metadata_lte: Any = Field(
        validation_alias="metadata_lte", serialization_alias="metadata_lte", default=None
    )
    metadata_not: Any = Field(
        validation_alias="metadata_not", serialization_alias="metadata_not", default=None
    )
    name: str | None = None
    name_gt: str | None = Field(validation_alias="name_gt", serialization_alias="name_gt", default=None)
    name_gte: str | None = Field(validation_alias="name_gte", serialization_alias="name_gte", default=None)
    name_lt: str | None = Field(validation_alias="name_lt", serialization_alias="name_lt", default=None)
    name_lte: str | None = Field(validation_alias="name_lte", serialization_alias="name_lte", default=None)
    name_not: str | None = Field(validation_alias="name_not", serialization_alias="name_not", default=None)
    result: str | None = None
    result_gt: str | None = Field(validation_alias="result_gt", serialization_alias="result_gt", default=None)
    result_gte: str | None = Field(
        validation_alias="result_gte", serialization_alias="result_gte", default=None
    )
    result_lt: str | None = Field(validation_alias="result_lt", serialization_alias="result_lt", default=None)
    result_lte: str | None = Field(
        validation_alias="result_lte", serialization_alias="result_lte", default=None
    )
    result_not: str | None = Field(
        validation_alias="result_not", serialization_alias="result_not", default=None
    )
    status: str | None = None
    status_gt: str | None = Field(validation_alias="status_gt", serialization_alias="status_gt", default=None)
    status_gte: str | None = Field(
        validation_alias="status_gte", serialization_alias="status_gte", default=None
    )
    status_lt: str | None = Field(validation_alias="status_lt", serialization_alias="status_lt", default=None)
    status_lte: str | None = Field(
        validation_alias="status_lte", serialization_alias="status_lte", default=None
    )
    status_not: str | None = Field(
        validation_alias="status_not", serialization_alias="status_not", default=None
    )
    type_: str | None = Field(validation_alias="type", serialization_alias="type", default=None)
    type_gt: str | None = Field(validation_alias="type_gt", serialization_alias="type_gt", default=None)
    type_gte: str | None = Field(validation_alias="type_gte", serialization_alias="type_gte", default=None)
    type_lt: str | None = Field(validation_alias="type_lt", serialization_alias="type_lt", default=None)
    type_lte: str | None = Field(validation_alias="type_lte", serialization_alias="type_lte", default=None)
    type_not: str | None = Field(validation_alias="type_not", serialization_alias="type_not", default=None)
    updated_at: DateTime | None = None
    updated_at_gt: DateTime | None = Field(
        validation_alias="updatedAt_gt", serialization_alias="updatedAt_gt", default=None
    )
    updated_at_gte: DateTime | None = Field(
        validation_alias="updatedAt_gte", serialization_alias="updatedAt_gte", default=None
    )
    updated_at_lt: DateTime | None = Field(
        validation_alias="updatedAt_lt", serialization_alias="updatedAt_lt", default=None
    )
    updated_at_lte: DateTime | None = Field(
        validation_alias="updatedAt_lte", serialization_alias="updatedAt_lte", default=None
    )
    updated_at_not: DateTime | None = Field(
        validation_alias="updatedAt_not", serialization_alias="updatedAt_not", default=None
    )


class UnsetLabelingParameterOverrideInput(InputModel):
    """`UnsetLabelingParameterOverrideInput` of the schema."""

    data_row_id: str


class UpsertCustomMetadataSchemaEnumOptionInput(InputModel):
    """`UpsertCustomMetadataSchemaEnumOptionInput` of the schema."""

    id: str | None = None
    kind: CustomMetadataKind | None = None
    name: str | None = None


class UpsertCustomMetadataSchemaInput(InputModel):
    """`UpsertCustomMetadataSchemaInput` of the schema."""

    id: str | None = None
    kind: CustomMetadataKind | None = None
    name: str | None = None
    options: list[UpsertCustomMetadataSchemaEnumOptionInput] | None = None


class UpsertOntologyInput(InputModel):
    """`UpsertOntologyInput` of the schema."""

    editor_task_type: EditorTaskType | None = None
    media_type: MediaType | None = None
    name: str | None = None
    normalized: str | None = None


class UpsertRootSchemaNodeInput(InputModel):
    """`UpsertRootSchemaNodeInput` of the schema."""

    normalized: str | None = None


class UserWhereInput(InputModel):
    """`UserWhereInput` of the schema."""

    and_: list[UserWhereInput] | None = Field(validation_alias="AND", serialization_alias="AND", default=None)
    not_: list[UserWhereInput] | None = Field(validation_alias="NOT", serialization_alias="NOT", default=None)
    or_: list[UserWhereInput] | None = Field(validation_alias="OR", serialization_alias="OR", default=None)
    created_at: DateTime | None = None
    created_at_gt: DateTime | None = Field(
        validation_alias="createdAt_gt", serialization_alias="createdAt_gt", default=None
    )
    created_at_gte: DateTime | None = Field(
        validation_alias="createdAt_gte", serialization_alias="createdAt_gte", default=None
    )
    created_at_lt: DateTime | None = Field(
        validation_alias="createdAt_lt", serialization_alias="createdAt_lt", default=None
    )
    created_at_lte: DateTime | None = Field(
        validation_alias="createdAt_lte", serialization_alias="createdAt_lte", default=None
    )
    created_at_not: DateTime | None = Field(
        validation_alias="createdAt_not", serialization_alias="createdAt_not", default=None
    )
    deleted: bool | None = None
    email: str | None = None
    email_gt: str | None = Field(validation_alias="email_gt", serialization_alias="email_gt", default=None)
    email_gte: str | None = Field(validation_alias="email_gte", serialization_alias="email_gte", default=None)
    email_lt: str | None = Field(validation_alias="email_lt", serialization_alias="email_lt", default=None)
    email_lte: str | None = Field(validation_alias="email_lte", serialization_alias="email_lte", default=None)
    email_not: str | None = Field(validation_alias="email_not", serialization_alias="email_not", default=None)
    id: str | None = None
    id_gt: str | None = Field(validation_alias="id_gt", serialization_alias="id_gt", default=None)
    id_gte: str | None = Field(validation_alias="id_gte", serialization_alias="id_gte", default=None)
    id_lt: str | None = Field(validation_alias="id_lt", serialization_alias="id_lt", default=None)
    id_lte: str | None = Field(validation_alias="id_lte", serialization_alias="id_lte", default=None)
    id_not: str | None = Field(validation_alias="id_not", serialization_alias="id_not", default=None)
    is_external_user: bool | None = None
    is_external_user_gt: bool | None = Field(
        validation_alias="isExternalUser_gt", serialization_alias="isExternalUser_gt", default=None
    )
    is_external_user_gte: bool | None = Field(
        validation_alias="isExternalUser_gte", serialization_alias="isExternalUser_gte", default=None
    )
    is_external_user_lt: bool | None = Field(
        validation_alias="isExternalUser_lt", serialization_alias="isExternalUser_lt", default=None
    )
    is_external_user_lte: bool | None = Field(
        validation_alias="isExternalUser_lte", serialization_alias="isExternalUser_lte", default=None
    )
    is_external_user_not: bool | None = Field(
        validation_alias="isExternalUser_not", serialization_alias="isExternalUser_not", default=None
    )
    is_viewer: bool | None = None
    is_viewer_gt: bool | None = Field(
        validation_alias="isViewer_gt", serialization_alias="isViewer_gt", default=None
    )
    is_viewer_gte: bool | None = Field(
        validation_alias="isViewer_gte", serialization_alias="isViewer_gte", default=None
    )
    is_viewer_lt: bool | None = Field(
        validation_alias="isViewer_lt", serialization_alias="isViewer_lt", default=None
    )
    is_viewer_lte: bool | None = Field(
        validation_alias="isViewer_lte", serialization_alias="isViewer_lte", default=None
    )
    is_viewer_not: bool | None = Field(
        validation_alias="isViewer_not", serialization_alias="isViewer_not", default=None
    )
    last_login_at: DateTime | None = None
    last_login_at_gt: DateTime | None = Field(
        validation_alias="lastLoginAt_gt", serialization_alias="lastLoginAt_gt", default=None
    )
    last_login_at_gte: DateTime | None = Field(
        validation_alias="lastLoginAt_gte", serialization_alias="lastLoginAt_gte", default=None
    )
    last_login_at_lt: DateTime | None = Field(
        validation_alias="lastLoginAt_lt", serialization_alias="lastLoginAt_lt", default=None
    )
    last_login_at_lte: DateTime | None = Field(
        validation_alias="lastLoginAt_lte", serialization_alias="lastLoginAt_lte", default=None
    )
    last_login_at_not: DateTime | None = Field(
        validation_alias="lastLoginAt_not", serialization_alias="lastLoginAt_not", default=None
    )
    name: str | None = None
    name_gt: str | None = Field(validation_alias="name_gt", serialization_alias="name_gt", default=None)
    name_gte: str | None = Field(validation_alias="name_gte", serialization_alias="name_gte", default=None)
    name_lt: str | None = Field(validation_alias="name_lt", serialization_alias="name_lt", default=None)
    name_lte: str | None = Field(validation_alias="name_lte", serialization_alias="name_lte", default=None)
    name_not: str | None = Field(validation_alias="name_not", serialization_alias="name_not", default=None)
    nickname: str | None = None
    nickname_gt: str | None = Field(
        validation_alias="nickname_gt", serialization_alias="nickname_gt", default=None
    )
    nickname_gte: str | None = Field(
        validation_alias="nickname_gte", serialization_alias="nickname_gte", default=None
    )
    nickname_lt: str | None = Field(
        validation_alias="nickname_lt", serialization_alias="nickname_lt", default=None
    )
    nickname_lte: str | None = Field(
        validation_alias="nickname_lte", serialization_alias="nickname_lte", default=None
    )
    nickname_not: str | None = Field(
        validation_alias="nickname_not", serialization_alias="nickname_not", default=None
    )
    picture: str | None = None
    picture_gt: str | None = Field(
        validation_alias="picture_gt", serialization_alias="picture_gt", default=None
    )
    picture_gte: str | None = Field(
        validation_alias="picture_gte", serialization_alias="picture_gte", default=None
    )
    picture_lt: str | None = Field(
        validation_alias="picture_lt", serialization_alias="picture_lt", default=None
    )
    picture_lte: str | None = Field(
        validation_alias="picture_lte", serialization_alias="picture_lte", default=None
    )
    picture_not: str | None = Field(
        validation_alias="picture_not", serialization_alias="picture_not", default=None
    )
    updated_at: DateTime | None = None
    updated_at_gt: DateTime | None = Field(
        validation_alias="updatedAt_gt", serialization_alias="updatedAt_gt", default=None
    )
    updated_at_gte: DateTime | None = Field(
        validation_alias="updatedAt_gte", serialization_alias="updatedAt_gte", default=None
    )
    updated_at_lt: DateTime | None = Field(
        validation_alias="updatedAt_lt", serialization_alias="updatedAt_lt", default=None
    )
    updated_at_lte: DateTime | None = Field(
        validation_alias="updatedAt_lte", serialization_alias="updatedAt_lte", default=None
    )
    updated_at_not: DateTime | None = Field(
        validation_alias="updatedAt_not", serialization_alias="updatedAt_not", default=None
    )


class WebhookCreateInput(InputModel):
    """`WebhookCreateInput` of the schema."""

    project: WhereUniqueIdInput | None = None
    secret: str
    topics: WebhookTopicListInput
    url: str


class WebhookTopicListInput(InputModel):
    """`WebhookTopicListInput` of the schema."""

    set_: list[WebhookTopic] = Field(validation_alias="set", serialization_alias="set")


class WebhookUpdateInput(InputModel):
    """`WebhookUpdateInput` of the schema."""

    status: WebhookStatus | None = None
    topics: WebhookTopicListInput | None = None
    url: str | None = None


class WebhookWhereInput(InputModel):
    """`WebhookWhereInput` of the schema."""

    and_: list[WebhookWhereInput] | None = Field(
        validation_alias="AND", serialization_alias="AND", default=None
    )
    not_: list[WebhookWhereInput] | None = Field(
        validation_alias="NOT", serialization_alias="NOT", default=None
    )
    or_: list[WebhookWhereInput] | None = Field(validation_alias="OR", serialization_alias="OR", default=None)
    created_at: DateTime | None = None
    created_at_gt: DateTime | None = Field(
        validation_alias="createdAt_gt", serialization_alias="createdAt_gt", default=None
    )
    created_at_gte: DateTime | None = Field(
        validation_alias="createdAt_gte", serialization_alias="createdAt_gte", default=None
    )
    created_at_lt: DateTime | None = Field(
        validation_alias="createdAt_lt", serialization_alias="createdAt_lt", default=None
    )
    created_at_lte: DateTime | None = Field(
        validation_alias="createdAt_lte", serialization_alias="createdAt_lte", default=None
    )
    created_at_not: DateTime | None = Field(
        validation_alias="createdAt_not", serialization_alias="createdAt_not", default=None
    )
    deleted: bool | None = None
    id: str | None = None
    id_gt: str | None = Field(validation_alias="id_gt", serialization_alias="id_gt", default=None)
    id_gte: str | None = Field(validation_alias="id_gte", serialization_alias="id_gte", default=None)
    id_lt: str | None = Field(validation_alias="id_lt", serialization_alias="id_lt", default=None)
    id_lte: str | None = Field(validation_alias="id_lte", serialization_alias="id_lte", default=None)
    id_not: str | None = Field(validation_alias="id_not", serialization_alias="id_not", default=None)
    status: str | None = None
    status_gt: str | None = Field(validation_alias="status_gt", serialization_alias="status_gt", default=None)
    status_gte: str | None = Field(
        validation_alias="status_gte", serialization_alias="status_gte", default=None
    )
    status_lt: str | None = Field(validation_alias="status_lt", serialization_alias="status_lt", default=None)
    status_lte: str | None = Field(
        validation_alias="status_lte", serialization_alias="status_lte", default=None
    )
    status_not: str | None = Field(
        validation_alias="status_not", serialization_alias="status_not", default=None
    )
    topics: str | None = None
    topics_gt: str | None = Field(validation_alias="topics_gt", serialization_alias="topics_gt", default=None)
    topics_gte: str | None = Field(
        validation_alias="topics_gte", serialization_alias="topics_gte", default=None
    )
    topics_lt: str | None = Field(validation_alias="topics_lt", serialization_alias="topics_lt", default=None)
    topics_lte: str | None = Field(
        validation_alias="topics_lte", serialization_alias="topics_lte", default=None
    )
    topics_not: str | None = Field(
        validation_alias="topics_not", serialization_alias="topics_not", default=None
    )
    updated_at: DateTime | None = None
    updated_at_gt: DateTime | None = Field(
        validation_alias="updatedAt_gt", serialization_alias="updatedAt_gt", default=None
    )
    updated_at_gte: DateTime | None = Field(
        validation_alias="updatedAt_gte", serialization_alias="updatedAt_gte", default=None
    )
    updated_at_lt: DateTime | None = Field(
        validation_alias="updatedAt_lt", serialization_alias="updatedAt_lt", default=None
    )
    updated_at_lte: DateTime | None = Field(
        validation_alias="updatedAt_lte", serialization_alias="updatedAt_lte", default=None
    )
    updated_at_not: DateTime | None = Field(
        validation_alias="updatedAt_not", serialization_alias="updatedAt_not", default=None
    )
    url: str | None = None
    url_gt: str | None = Field(validation_alias="url_gt", serialization_alias="url_gt", default=None)
    url_gte: str | None = Field(validation_alias="url_gte", serialization_alias="url_gte", default=None)
    url_lt: str | None = Field(validation_alias="url_lt", serialization_alias="url_lt", default=None)
    url_lte: str | None = Field(validation_alias="url_lte", serialization_alias="url_lte", default=None)
    url_not: str | None = Field(validation_alias="url_not", serialization_alias="url_not", default=None)


class WhereUniqueIdInput(InputModel):
    """`WhereUniqueIdInput` of the schema."""

    id: str
