"""The operations that the client sends, from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Operation

CHANGE_WEBHOOK = Operation(
    name="ChangeWebhook",
    kind="mutation",
    document="""\
mutation ChangeWebhook($id: ID!, $data: WebhookUpdateInput!) {
  updateWebhook(where: {id: $id}, data: $data) {
    ...WebhookFields
  }
}
fragment WebhookFields on Webhook {
  id
  createdAt
  status
  topics
  updatedAt
  url
}
""",
    idempotent=True,
)

CONNECT_DATASET_PROJECTS = Operation(
    name="ConnectDatasetProjects",
    kind="mutation",
    document="""\
mutation ConnectDatasetProjects($id: ID!, $projectId: ID!) {
  updateDataset(where: {id: $id}, data: {projects: {connect: {id: $projectId}}}) {
    id
  }
}
""",
    idempotent=True,
)

CONNECT_PROJECT_ACTIVE_PREDICTION_MODEL = Operation(
    name="ConnectProjectActivePredictionModel",
    kind="mutation",
    document="""\
mutation ConnectProjectActivePredictionModel($id: ID!, $predictionModelId: ID!) {
  updateProject(
    where: {id: $id}
    data: {activePredictionModel: {connect: {id: $predictionModelId}}}
  ) {
    id
  }
}
""",
    idempotent=True,
)

CONNECT_PROJECT_DATASETS = Operation(
    name="ConnectProjectDatasets",
    kind="mutation",
    document="""\
mutation ConnectProjectDatasets($id: ID!, $datasetId: ID!) {
  updateProject(where: {id: $id}, data: {datasets: {connect: {id: $datasetId}}}) {
    id
  }
}
""",
    idempotent=True,
)

CONNECT_PROJECT_LABELING_FRONTEND = Operation(
    name="ConnectProjectLabelingFrontend",
    kind="mutation",
    document="""\
mutation ConnectProjectLabelingFrontend($id: ID!, $labelingFrontendId: ID!) {
  updateProject(
    where: {id: $id}
    data: {labelingFrontend: {connect: {id: $labelingFrontendId}}}
  ) {
    id
  }
}
""",
    idempotent=True,
)

CONNECT_PROJECT_ONTOLOGY = Operation(
    name="ConnectProjectOntology",
    kind="mutation",
    document="""\
mutation ConnectProjectOntology($id: ID!, $ontologyId: ID!) {
  project(where: {id: $id}) {
    connectOntology(ontologyId: $ontologyId) {
      id
    }
  }
}
""",
    idempotent=True,
)

CREATE_DATA_ROW_METADATA = Operation(
    name="CreateDataRowMetadata",
    kind="mutation",
    document="""\
mutation CreateDataRowMetadata($id: ID!, $metaType: MetadataType!, $metaValue: String!) {
  createAssetMetadata(
    data: {dataRowId: $id, metaType: $metaType, metaValue: $metaValue}
  ) {
    ...AssetMetadataFields
  }
}
fragment AssetMetadataFields on AssetMetadata {
  id
  metaType
  metaValue
}
""",
)

CREATE_DATASET = Operation(
    name="CreateDataset",
    kind="mutation",
    document="""\
mutation CreateDataset($data: DatasetCreateInput!) {
  createDataset(data: $data) {
    ...DatasetFields
  }
}
fragment DatasetFields on Dataset {
  id
  createdAt
  description
  name
  rowCount
  updatedAt
}
""",
)

CREATE_LABEL_BENCHMARK = Operation(
    name="CreateLabelBenchmark",
    kind="mutation",
    document="""\
mutation CreateLabelBenchmark($id: ID!) {
  createBenchmark(data: {labelId: $id}) {
    ...BenchmarkFields
  }
}
fragment BenchmarkFields on Benchmark {
  id
  averageAgreement
  completedCount
  createdAt
  lastActivity
}
""",
    idempotent=True,
)

CREATE_PREDICTION_MODEL = Operation(
    name="CreatePredictionModel",
    kind="mutation",
    document="""\
mutation CreatePredictionModel($data: PredictionModelCreateInput!) {
  createPredictionModel(data: $data) {
    ...PredictionModelFields
  }
}
fragment PredictionModelFields on PredictionModel {
  id
  createdAt
  name
  slug
  updatedAt
  version
}
""",
)

CREATE_PROJECT = Operation(
    name="CreateProject",
    kind="mutation",
    document="""\
mutation CreateProject($data: ProjectCreateInput!) {
  createProject(data: $data) {
    ...ProjectFields
  }
}
fragment ProjectFields on Project {
  id
  allowedMediaType
  autoAuditNumberOfLabels
  autoAuditPercentage
  createdAt
  dataRowCount
  description
  editorTaskType
  isBenchmarkEnabled
  isConsensusEnabled
  lastActivityTime
  modelSetupComplete
  name
  setupComplete
  updatedAt
  uploadType
}
""",
)

CREATE_PROJECT_LABEL = Operation(
    name="CreateProjectLabel",
    kind="mutation",
    document="""\
mutation CreateProjectLabel($id: ID!, $dataRowId: ID!, $label: String, $secondsToLabel: Float = 0.0) {
  createLabel(
    data: {project: {connect: {id: $id}}, dataRow: {connect: {id: $dataRowId}}, label: $label, secondsToLabel: $secondsToLabel}
  ) {
    ...LabelFields
  }
}
fragment LabelFields on Label {
  id
  agreement
  benchmarkAgreement
  createdAt
  isBenchmarkReference
  label
  secondsToLabel
  updatedAt
}
""",
)

CREATE_PROJECT_PREDICTION = Operation(
    name="CreateProjectPrediction",
    kind="mutation",
    document="""\
mutation CreateProjectPrediction($id: ID!, $label: String!, $dataRowId: ID!, $predictionModelId: ID!) {
  createPrediction(
    data: {projectId: $id, label: $label, dataRowId: $dataRowId, predictionModelId: $predictionModelId}
  ) {
    ...PredictionFields
  }
}
fragment PredictionFields on Prediction {
  id
  agreement
  createdAt
  label
  updatedAt
}
""",
)

DELETE_DATA_ROWS = Operation(
    name="DeleteDataRows",
    kind="mutation",
    document="""\
mutation DeleteDataRows($ids: [ID!]!) {
  deleteDataRows(where: {dataRowIds: $ids}) {
    id
  }
}
""",
    idempotent=True,
    plural="ids",
)

DELETE_DATASET = Operation(
    name="DeleteDataset",
    kind="mutation",
    document="""\
mutation DeleteDataset($id: ID!) {
  updateDataset(where: {id: $id}, data: {deleted: true}) {
    id
  }
}
""",
    idempotent=True,
)

DELETE_LABEL_BENCHMARK = Operation(
    name="DeleteLabelBenchmark",
    kind="mutation",
    document="""\
mutation DeleteLabelBenchmark($id: ID!) {
  deleteBenchmark(where: {labelId: $id}) {
    id
  }
}
""",
    idempotent=True,
)

DELETE_LABELS = Operation(
    name="DeleteLabels",
    kind="mutation",
    document="""\
mutation DeleteLabels($ids: [ID!]!) {
  deleteLabels(labelIds: $ids) {
    id
  }
}
""",
    idempotent=True,
    plural="ids",
)

DELETE_PROJECT = Operation(
    name="DeleteProject",
    kind="mutation",
    document="""\
mutation DeleteProject($id: ID!) {
  updateProject(where: {id: $id}, data: {deleted: true}) {
    id
  }
}
""",
    idempotent=True,
)

DELETE_REVIEW = Operation(
    name="DeleteReview",
    kind="mutation",
    document="""\
mutation DeleteReview($id: ID!) {
  updateReview(where: {id: $id}, data: {deleted: true}) {
    id
  }
}
""",
    idempotent=True,
)

DISCONNECT_DATASET_PROJECTS = Operation(
    name="DisconnectDatasetProjects",
    kind="mutation",
    document="""\
mutation DisconnectDatasetProjects($id: ID!, $projectId: ID!) {
  updateDataset(
    where: {id: $id}
    data: {projects: {disconnect: {id: $projectId}}}
  ) {
    id
  }
}
""",
    idempotent=True,
)

DISCONNECT_PROJECT_ACTIVE_PREDICTION_MODEL = Operation(
    name="DisconnectProjectActivePredictionModel",
    kind="mutation",
    document="""\
mutation DisconnectProjectActivePredictionModel($id: ID!) {
  updateProject(
    where: {id: $id}
    data: {activePredictionModel: {disconnect: true}}
  ) {
    id
  }
}
""",
    idempotent=True,
)

DISCONNECT_PROJECT_DATASETS = Operation(
    name="DisconnectProjectDatasets",
    kind="mutation",
    document="""\
mutation DisconnectProjectDatasets($id: ID!, $datasetId: ID!) {
  updateProject(
    where: {id: $id}
    data: {datasets: {disconnect: {id: $datasetId}}}
  ) {
    id
  }
}
""",
    idempotent=True,
)

DISCONNECT_PROJECT_LABELING_FRONTEND = Operation(
    name="DisconnectProjectLabelingFrontend",
    kind="mutation",
    document="""\
mutation DisconnectProjectLabelingFrontend($id: ID!) {
  updateProject(where: {id: $id}, data: {labelingFrontend: {disconnect: true}}) {
    id
  }
}
""",
    idempotent=True,
)

EXPORT_DATA_ROWS_IN_CATALOG = Operation(
    name="ExportDataRowsInCatalog",
    kind="mutation",
    document="""\
mutation ExportDataRowsInCatalog($input: ExportDataRowsInCatalogInput!) {
  exportDataRowsInCatalog(input: $input) {
    taskId
    isStreamable
  }
}
""",
)

EXPORT_DATA_ROWS_IN_PROJECT = Operation(
    name="ExportDataRowsInProject",
    kind="mutation",
    document="""\
mutation ExportDataRowsInProject($input: ExportDataRowsInProjectInput!) {
  exportDataRowsInProject(input: $input) {
    taskId
    isStreamable
  }
}
""",
)

EXPORT_PROJECT_LABELS = Operation(
    name="ExportProjectLabels",
    kind="mutation",
    document="""\
mutation ExportProjectLabels($id: ID!) {
  exportLabels(data: {projectId: $id}) {
    createdAt
    downloadUrl
    shouldPoll
  }
}
""",
    idempotent=True,
)

EXTEND_PROJECT_RESERVATIONS = Operation(
    name="ExtendProjectReservations",
    kind="mutation",
    document="""\
mutation ExtendProjectReservations($id: ID!, $queueType: ReservationQueueType!) {
  extendReservations(projectId: $id, queueType: $queueType)
}
""",
    idempotent=True,
)

FIND_LABEL_IMPORT = Operation(
    name="FindLabelImport",
    kind="query",
    document="""\
query FindLabelImport($projectId: ID!, $name: String!) {
  labelImport(where: {projectId: $projectId, name: $name}) {
    ...LabelImportFields
  }
}
fragment LabelImportFields on LabelImport {
  id
  errorFileUrl
  inputFileUrl
  name
  progress
  state
  statusFileUrl
}
""",
    idempotent=True,
)

GET_ASSET_METADATA = Operation(
    name="GetAssetMetadata",
    kind="query",
    document="""\
query GetAssetMetadata($id: ID!) {
  assetMetadata(where: {id: $id}) {
    ...AssetMetadataFields
  }
}
fragment AssetMetadataFields on AssetMetadata {
  id
  metaType
  metaValue
}
""",
    idempotent=True,
)

GET_BENCHMARK = Operation(
    name="GetBenchmark",
    kind="query",
    document="""\
query GetBenchmark($id: ID!) {
  benchmark(where: {id: $id}) {
    ...BenchmarkFields
  }
}
fragment BenchmarkFields on Benchmark {
  id
  averageAgreement
  completedCount
  createdAt
  lastActivity
}
""",
    idempotent=True,
)

GET_BENCHMARK_CREATED_BY = Operation(
    name="GetBenchmarkCreatedBy",
    kind="query",
    document="""\
query GetBenchmarkCreatedBy($id: ID!) {
  benchmark(where: {id: $id}) {
    createdBy {
      ...UserFields
    }
  }
}
fragment UserFields on User {
  id
  createdAt
  deleted
  email
  intercomHash
  isExternalUser
  isViewer
  lastLoginAt
  name
  nickname
  picture
  timezone
  updatedAt
}
""",
    idempotent=True,
)

GET_BENCHMARK_REFERENCE_LABEL = Operation(
    name="GetBenchmarkReferenceLabel",
    kind="query",
    document="""\
query GetBenchmarkReferenceLabel($id: ID!) {
  benchmark(where: {id: $id}) {
    referenceLabel {
      ...LabelFields
    }
  }
}
fragment LabelFields on Label {
  id
  agreement
  benchmarkAgreement
  createdAt
  isBenchmarkReference
  label
  secondsToLabel
  updatedAt
}
""",
    idempotent=True,
)

GET_DATA_ROW = Operation(
    name="GetDataRow",
    kind="query",
    document="""\
query GetDataRow($id: ID!) {
  dataRow(where: {id: $id}) {
    ...DataRowFields
  }
}
fragment DataRowFields on DataRow {
  id
  customMetadata {
    schemaId
    value
  }
  metadataFields {
    schemaId
    name
    value
    kind
  }
  createdAt
  externalId
  globalKey
  mediaAttributes
  rowData
  updatedAt
}
""",
    idempotent=True,
)

GET_DATA_ROW_CREATED_BY = Operation(
    name="GetDataRowCreatedBy",
    kind="query",
    document="""\
query GetDataRowCreatedBy($id: ID!) {
  dataRow(where: {id: $id}) {
    createdBy {
      ...UserFields
    }
  }
}
fragment UserFields on User {
  id
  createdAt
  deleted
  email
  intercomHash
  isExternalUser
  isViewer
  lastLoginAt
  name
  nickname
  picture
  timezone
  updatedAt
}
""",
    idempotent=True,
)

GET_DATA_ROW_DATASET = Operation(
    name="GetDataRowDataset",
    kind="query",
    document="""\
query GetDataRowDataset($id: ID!) {
  dataRow(where: {id: $id}) {
    dataset {
      ...DatasetFields
    }
  }
}
fragment DatasetFields on Dataset {
  id
  createdAt
  description
  name
  rowCount
  updatedAt
}
""",
    idempotent=True,
)

GET_DATA_ROW_ORGANIZATION = Operation(
    name="GetDataRowOrganization",
    kind="query",
    document="""\
query GetDataRowOrganization($id: ID!) {
  dataRow(where: {id: $id}) {
    organization {
      ...OrganizationFields
    }
  }
}
fragment OrganizationFields on Organization {
  id
  createdAt
  name
  updatedAt
}
""",
    idempotent=True,
)

GET_DATASET = Operation(
    name="GetDataset",
    kind="query",
    document="""\
query GetDataset($id: ID!) {
  dataset(where: {id: $id}) {
    ...DatasetFields
  }
}
fragment DatasetFields on Dataset {
  id
  createdAt
  description
  name
  rowCount
  updatedAt
}
""",
    idempotent=True,
)

GET_DATASET_CREATED_BY = Operation(
    name="GetDatasetCreatedBy",
    kind="query",
    document="""\
query GetDatasetCreatedBy($id: ID!) {
  dataset(where: {id: $id}) {
    createdBy {
      ...UserFields
    }
  }
}
fragment UserFields on User {
  id
  createdAt
  deleted
  email
  intercomHash
  isExternalUser
  isViewer
  lastLoginAt
  name
  nickname
  picture
  timezone
  updatedAt
}
""",
    idempotent=True,
)

GET_DATASET_ORGANIZATION = Operation(
    name="GetDatasetOrganization",
    kind="query",
    document="""\
query GetDatasetOrganization($id: ID!) {
  dataset(where: {id: $id}) {
    organization {
      ...OrganizationFields
    }
  }
}
fragment OrganizationFields on Organization {
  id
  createdAt
  name
  updatedAt
}
""",
    idempotent=True,
)

GET_EXPORT_FILE = Operation(
    name="GetExportFile",
    kind="query",
    document="""\
query GetExportFile($id: ID!, $streamType: TaskStreamType!, $offset: UInt64!) {
  task(where: {id: $id}) {
    exportFileFromOffset(streamType: $streamType, offset: $offset) {
      ...ExportFileFields
    }
  }
}
fragment ExportFileFields on ExportFilePart {
  offsets {
    start
    end
  }
  lines {
    start
    end
  }
  file
}
""",
    idempotent=True,
)

GET_EXPORT_HEADER = Operation(
    name="GetExportHeader",
    kind="query",
    document="""\
query GetExportHeader($id: ID!, $streamType: TaskStreamType!) {
  task(where: {id: $id}) {
    exportMetadataHeader(streamType: $streamType) {
      ...ExportHeaderFields
    }
  }
}
fragment ExportHeaderFields on ExportMetadataHeader {
  totalSize
  totalLines
}
""",
    idempotent=True,
)

GET_EXPORT_START = Operation(
    name="GetExportStart",
    kind="query",
    document="""\
query GetExportStart($id: ID!, $streamType: TaskStreamType!, $offset: UInt64!) {
  task(where: {id: $id}) {
    exportMetadataHeader(streamType: $streamType) {
      ...ExportHeaderFields
    }
    exportFileFromOffset(streamType: $streamType, offset: $offset) {
      ...ExportFileFields
    }
  }
}
fragment ExportFileFields on ExportFilePart {
  offsets {
    start
    end
  }
  lines {
    start
    end
  }
  file
}
fragment ExportHeaderFields on ExportMetadataHeader {
  totalSize
  totalLines
}
""",
    idempotent=True,
)

GET_LABEL = Operation(
    name="GetLabel",
    kind="query",
    document="""\
query GetLabel($id: ID!) {
  label(where: {id: $id}) {
    ...LabelFields
  }
}
fragment LabelFields on Label {
  id
  agreement
  benchmarkAgreement
  createdAt
  isBenchmarkReference
  label
  secondsToLabel
  updatedAt
}
""",
    idempotent=True,
)

GET_LABEL_CREATED_BY = Operation(
    name="GetLabelCreatedBy",
    kind="query",
    document="""\
query GetLabelCreatedBy($id: ID!) {
  label(where: {id: $id}) {
    createdBy {
      ...UserFields
    }
  }
}
fragment UserFields on User {
  id
  createdAt
  deleted
  email
  intercomHash
  isExternalUser
  isViewer
  lastLoginAt
  name
  nickname
  picture
  timezone
  updatedAt
}
""",
    idempotent=True,
)

GET_LABEL_DATA_ROW = Operation(
    name="GetLabelDataRow",
    kind="query",
    document="""\
query GetLabelDataRow($id: ID!) {
  label(where: {id: $id}) {
    dataRow {
      ...DataRowFields
    }
  }
}
fragment DataRowFields on DataRow {
  id
  customMetadata {
    schemaId
    value
  }
  metadataFields {
    schemaId
    name
    value
    kind
  }
  createdAt
  externalId
  globalKey
  mediaAttributes
  rowData
  updatedAt
}
""",
    idempotent=True,
)

GET_LABEL_IMPORT = Operation(
    name="GetLabelImport",
    kind="query",
    document="""\
query GetLabelImport($id: ID!) {
  labelImport(where: {id: $id}) {
    ...LabelImportFields
  }
}
fragment LabelImportFields on LabelImport {
  id
  errorFileUrl
  inputFileUrl
  name
  progress
  state
  statusFileUrl
}
""",
    idempotent=True,
)

GET_LABEL_IMPORT_CREATED_BY = Operation(
    name="GetLabelImportCreatedBy",
    kind="query",
    document="""\
query GetLabelImportCreatedBy($id: ID!) {
  labelImport(where: {id: $id}) {
    createdBy {
      ...UserFields
    }
  }
}
fragment UserFields on User {
  id
  createdAt
  deleted
  email
  intercomHash
  isExternalUser
  isViewer
  lastLoginAt
  name
  nickname
  picture
  timezone
  updatedAt
}
""",
    idempotent=True,
)

GET_LABEL_IMPORT_PROJECT = Operation(
    name="GetLabelImportProject",
    kind="query",
    document="""\
query GetLabelImportProject($id: ID!) {
  labelImport(where: {id: $id}) {
    project {
      ...ProjectFields
    }
  }
}
fragment ProjectFields on Project {
  id
  allowedMediaType
  autoAuditNumberOfLabels
  autoAuditPercentage
  createdAt
  dataRowCount
  description
  editorTaskType
  isBenchmarkEnabled
  isConsensusEnabled
  lastActivityTime
  modelSetupComplete
  name
  setupComplete
  updatedAt
  uploadType
}
""",
    idempotent=True,
)

GET_LABEL_PROJECT = Operation(
    name="GetLabelProject",
    kind="query",
    document="""\
query GetLabelProject($id: ID!) {
  label(where: {id: $id}) {
    project {
      ...ProjectFields
    }
  }
}
fragment ProjectFields on Project {
  id
  allowedMediaType
  autoAuditNumberOfLabels
  autoAuditPercentage
  createdAt
  dataRowCount
  description
  editorTaskType
  isBenchmarkEnabled
  isConsensusEnabled
  lastActivityTime
  modelSetupComplete
  name
  setupComplete
  updatedAt
  uploadType
}
""",
    idempotent=True,
)

GET_LABELING_FRONTEND = Operation(
    name="GetLabelingFrontend",
    kind="query",
    document="""\
query GetLabelingFrontend($id: ID!) {
  labelingFrontend(where: {id: $id}) {
    ...LabelingFrontendFields
  }
}
fragment LabelingFrontendFields on LabelingFrontend {
  id
  description
  iframeUrlPath
  name
}
""",
    idempotent=True,
)

GET_LABELING_FRONTEND_OPTIONS = Operation(
    name="GetLabelingFrontendOptions",
    kind="query",
    document="""\
query GetLabelingFrontendOptions($id: ID!) {
  labelingFrontendOptions(where: {id: $id}) {
    ...LabelingFrontendOptionsFields
  }
}
fragment LabelingFrontendOptionsFields on LabelingFrontendOptions {
  id
  customizationOptions
}
""",
    idempotent=True,
)

GET_LABELING_FRONTEND_OPTIONS_LABELING_FRONTEND = Operation(
    name="GetLabelingFrontendOptionsLabelingFrontend",
    kind="query",
    document="""\
query GetLabelingFrontendOptionsLabelingFrontend($id: ID!) {
  labelingFrontendOptions(where: {id: $id}) {
    labelingFrontend {
      ...LabelingFrontendFields
    }
  }
}
fragment LabelingFrontendFields on LabelingFrontend {
  id
  description
  iframeUrlPath
  name
}
""",
    idempotent=True,
)

GET_LABELING_FRONTEND_OPTIONS_ORGANIZATION = Operation(
    name="GetLabelingFrontendOptionsOrganization",
    kind="query",
    document="""\
query GetLabelingFrontendOptionsOrganization($id: ID!) {
  labelingFrontendOptions(where: {id: $id}) {
    organization {
      ...OrganizationFields
    }
  }
}
fragment OrganizationFields on Organization {
  id
  createdAt
  name
  updatedAt
}
""",
    idempotent=True,
)

GET_LABELING_FRONTEND_OPTIONS_PROJECT = Operation(
    name="GetLabelingFrontendOptionsProject",
    kind="query",
    document="""\
query GetLabelingFrontendOptionsProject($id: ID!) {
  labelingFrontendOptions(where: {id: $id}) {
    project {
      ...ProjectFields
    }
  }
}
fragment ProjectFields on Project {
  id
  allowedMediaType
  autoAuditNumberOfLabels
  autoAuditPercentage
  createdAt
  dataRowCount
  description
  editorTaskType
  isBenchmarkEnabled
  isConsensusEnabled
  lastActivityTime
  modelSetupComplete
  name
  setupComplete
  updatedAt
  uploadType
}
""",
    idempotent=True,
)

GET_LABELING_PARAMETER_OVERRIDE_DATA_ROW = Operation(
    name="GetLabelingParameterOverrideDataRow",
    kind="query",
    document="""\
query GetLabelingParameterOverrideDataRow($id: ID!) {
  labelingParameterOverride(where: {id: $id}) {
    dataRow {
      ...DataRowFields
    }
  }
}
fragment DataRowFields on DataRow {
  id
  customMetadata {
    schemaId
    value
  }
  metadataFields {
    schemaId
    name
    value
    kind
  }
  createdAt
  externalId
  globalKey
  mediaAttributes
  rowData
  updatedAt
}
""",
    idempotent=True,
)

GET_ONTOLOGY = Operation(
    name="GetOntology",
    kind="query",
    document="""\
query GetOntology($id: ID!) {
  ontology(where: {id: $id}) {
    ...OntologyFields
  }
}
fragment OntologyFields on Ontology {
  id
  classificationSchemaCount
  createdAt
  description
  mediaType
  name
  normalized
  objectSchemaCount
  updatedAt
}
""",
    idempotent=True,
)

GET_ONTOLOGY_CREATED_BY = Operation(
    name="GetOntologyCreatedBy",
    kind="query",
    document="""\
query GetOntologyCreatedBy($id: ID!) {
  ontology(where: {id: $id}) {
    createdBy {
      ...UserFields
    }
  }
}
fragment UserFields on User {
  id
  createdAt
  deleted
  email
  intercomHash
  isExternalUser
  isViewer
  lastLoginAt
  name
  nickname
  picture
  timezone
  updatedAt
}
""",
    idempotent=True,
)

GET_ORGANIZATION = Operation(
    name="GetOrganization",
    kind="query",
    document="""\
query GetOrganization($where: WhereUniqueIdInput) {
  organization(where: $where) {
    ...OrganizationFields
  }
}
fragment OrganizationFields on Organization {
  id
  createdAt
  name
  updatedAt
}
""",
    idempotent=True,
)

GET_PREDICTION = Operation(
    name="GetPrediction",
    kind="query",
    document="""\
query GetPrediction($id: ID!) {
  prediction(where: {id: $id}) {
    ...PredictionFields
  }
}
fragment PredictionFields on Prediction {
  id
  agreement
  createdAt
  label
  updatedAt
}
""",
    idempotent=True,
)

GET_PREDICTION_DATA_ROW = Operation(
    name="GetPredictionDataRow",
    kind="query",
    document="""\
query GetPredictionDataRow($id: ID!) {
  prediction(where: {id: $id}) {
    dataRow {
      ...DataRowFields
    }
  }
}
fragment DataRowFields on DataRow {
  id
  customMetadata {
    schemaId
    value
  }
  metadataFields {
    schemaId
    name
    value
    kind
  }
  createdAt
  externalId
  globalKey
  mediaAttributes
  rowData
  updatedAt
}
""",
    idempotent=True,
)

GET_PREDICTION_MODEL = Operation(
    name="GetPredictionModel",
    kind="query",
    document="""\
query GetPredictionModel($id: ID!) {
  predictionModel(where: {id: $id}) {
    ...PredictionModelFields
  }
}
fragment PredictionModelFields on PredictionModel {
  id
  createdAt
  name
  slug
  updatedAt
  version
}
""",
    idempotent=True,
)

GET_PREDICTION_MODEL_CREATED_BY = Operation(
    name="GetPredictionModelCreatedBy",
    kind="query",
    document="""\
query GetPredictionModelCreatedBy($id: ID!) {
  predictionModel(where: {id: $id}) {
    createdBy {
      ...UserFields
    }
  }
}
fragment UserFields on User {
  id
  createdAt
  deleted
  email
  intercomHash
  isExternalUser
  isViewer
  lastLoginAt
  name
  nickname
  picture
  timezone
  updatedAt
}
""",
    idempotent=True,
)

GET_PREDICTION_MODEL_ORGANIZATION = Operation(
    name="GetPredictionModelOrganization",
    kind="query",
    document="""\
query GetPredictionModelOrganization($id: ID!) {
  predictionModel(where: {id: $id}) {
    organization {
      ...OrganizationFields
    }
  }
}
fragment OrganizationFields on Organization {
  id
  createdAt
  name
  updatedAt
}
""",
    idempotent=True,
)

GET_PREDICTION_ORGANIZATION = Operation(
    name="GetPredictionOrganization",
    kind="query",
    document="""\
query GetPredictionOrganization($id: ID!) {
  prediction(where: {id: $id}) {
    organization {
      ...OrganizationFields
    }
  }
}
fragment OrganizationFields on Organization {
  id
  createdAt
  name
  updatedAt
}
""",
    idempotent=True,
)

GET_PREDICTION_PREDICTION_MODEL = Operation(
    name="GetPredictionPredictionModel",
    kind="query",
    document="""\
query GetPredictionPredictionModel($id: ID!) {
  prediction(where: {id: $id}) {
    predictionModel {
      ...PredictionModelFields
    }
  }
}
fragment PredictionModelFields on PredictionModel {
  id
  createdAt
  name
  slug
  updatedAt
  version
}
""",
    idempotent=True,
)

GET_PREDICTION_PROJECT = Operation(
    name="GetPredictionProject",
    kind="query",
    document="""\
query GetPredictionProject($id: ID!) {
  prediction(where: {id: $id}) {
    project {
      ...ProjectFields
    }
  }
}
fragment ProjectFields on Project {
  id
  allowedMediaType
  autoAuditNumberOfLabels
  autoAuditPercentage
  createdAt
  dataRowCount
  description
  editorTaskType
  isBenchmarkEnabled
  isConsensusEnabled
  lastActivityTime
  modelSetupComplete
  name
  setupComplete
  updatedAt
  uploadType
}
""",
    idempotent=True,
)

GET_PROJECT = Operation(
    name="GetProject",
    kind="query",
    document="""\
query GetProject($id: ID!) {
  project(where: {id: $id}) {
    ...ProjectFields
  }
}
fragment ProjectFields on Project {
  id
  allowedMediaType
  autoAuditNumberOfLabels
  autoAuditPercentage
  createdAt
  dataRowCount
  description
  editorTaskType
  isBenchmarkEnabled
  isConsensusEnabled
  lastActivityTime
  modelSetupComplete
  name
  setupComplete
  updatedAt
  uploadType
}
""",
    idempotent=True,
)

GET_PROJECT_ACTIVE_PREDICTION_MODEL = Operation(
    name="GetProjectActivePredictionModel",
    kind="query",
    document="""\
query GetProjectActivePredictionModel($id: ID!) {
  project(where: {id: $id}) {
    activePredictionModel {
      ...PredictionModelFields
    }
  }
}
fragment PredictionModelFields on PredictionModel {
  id
  createdAt
  name
  slug
  updatedAt
  version
}
""",
    idempotent=True,
)

GET_PROJECT_CREATED_BY = Operation(
    name="GetProjectCreatedBy",
    kind="query",
    document="""\
query GetProjectCreatedBy($id: ID!) {
  project(where: {id: $id}) {
    createdBy {
      ...UserFields
    }
  }
}
fragment UserFields on User {
  id
  createdAt
  deleted
  email
  intercomHash
  isExternalUser
  isViewer
  lastLoginAt
  name
  nickname
  picture
  timezone
  updatedAt
}
""",
    idempotent=True,
)

GET_PROJECT_LABEL_COUNT = Operation(
    name="GetProjectLabelCount",
    kind="query",
    document="""\
query GetProjectLabelCount($id: ID!) {
  project(where: {id: $id}) {
    labelCount
  }
}
""",
    idempotent=True,
)

GET_PROJECT_LABELING_FRONTEND = Operation(
    name="GetProjectLabelingFrontend",
    kind="query",
    document="""\
query GetProjectLabelingFrontend($id: ID!) {
  project(where: {id: $id}) {
    labelingFrontend {
      ...LabelingFrontendFields
    }
  }
}
fragment LabelingFrontendFields on LabelingFrontend {
  id
  description
  iframeUrlPath
  name
}
""",
    idempotent=True,
)

GET_PROJECT_ONTOLOGY = Operation(
    name="GetProjectOntology",
    kind="query",
    document="""\
query GetProjectOntology($id: ID!) {
  project(where: {id: $id}) {
    ontology {
      ...OntologyFields
    }
  }
}
fragment OntologyFields on Ontology {
  id
  classificationSchemaCount
  createdAt
  description
  mediaType
  name
  normalized
  objectSchemaCount
  updatedAt
}
""",
    idempotent=True,
)

GET_PROJECT_ORGANIZATION = Operation(
    name="GetProjectOrganization",
    kind="query",
    document="""\
query GetProjectOrganization($id: ID!) {
  project(where: {id: $id}) {
    organization {
      ...OrganizationFields
    }
  }
}
fragment OrganizationFields on Organization {
  id
  createdAt
  name
  updatedAt
}
""",
    idempotent=True,
)

GET_PROJECT_REVIEW_METRICS = Operation(
    name="GetProjectReviewMetrics",
    kind="query",
    document="""\
query GetProjectReviewMetrics($id: ID!, $netScore: ReviewNetScore!) {
  project(where: {id: $id}) {
    reviewMetrics {
      labelAggregate(netScore: $netScore) {
        count
      }
    }
  }
}
""",
    idempotent=True,
)

GET_REVIEW = Operation(
    name="GetReview",
    kind="query",
    document="""\
query GetReview($id: ID!) {
  review(where: {id: $id}) {
    ...ReviewFields
  }
}
fragment ReviewFields on Review {
  id
  createdAt
  score
  updatedAt
}
""",
    idempotent=True,
)

GET_REVIEW_CREATED_BY = Operation(
    name="GetReviewCreatedBy",
    kind="query",
    document="""\
query GetReviewCreatedBy($id: ID!) {
  review(where: {id: $id}) {
    createdBy {
      ...UserFields
    }
  }
}
fragment UserFields on User {
  id
  createdAt
  deleted
  email
  intercomHash
  isExternalUser
  isViewer
  lastLoginAt
  name
  nickname
  picture
  timezone
  updatedAt
}
""",
    idempotent=True,
)

GET_REVIEW_LABEL = Operation(
    name="GetReviewLabel",
    kind="query",
    document="""\
query GetReviewLabel($id: ID!) {
  review(where: {id: $id}) {
    label {
      ...LabelFields
    }
  }
}
fragment LabelFields on Label {
  id
  agreement
  benchmarkAgreement
  createdAt
  isBenchmarkReference
  label
  secondsToLabel
  updatedAt
}
""",
    idempotent=True,
)

GET_REVIEW_ORGANIZATION = Operation(
    name="GetReviewOrganization",
    kind="query",
    document="""\
query GetReviewOrganization($id: ID!) {
  review(where: {id: $id}) {
    organization {
      ...OrganizationFields
    }
  }
}
fragment OrganizationFields on Organization {
  id
  createdAt
  name
  updatedAt
}
""",
    idempotent=True,
)

GET_REVIEW_PROJECT = Operation(
    name="GetReviewProject",
    kind="query",
    document="""\
query GetReviewProject($id: ID!) {
  review(where: {id: $id}) {
    project {
      ...ProjectFields
    }
  }
}
fragment ProjectFields on Project {
  id
  allowedMediaType
  autoAuditNumberOfLabels
  autoAuditPercentage
  createdAt
  dataRowCount
  description
  editorTaskType
  isBenchmarkEnabled
  isConsensusEnabled
  lastActivityTime
  modelSetupComplete
  name
  setupComplete
  updatedAt
  uploadType
}
""",
    idempotent=True,
)

GET_TASK = Operation(
    name="GetTask",
    kind="query",
    document="""\
query GetTask($id: ID!) {
  task(where: {id: $id}) {
    ...TaskFields
  }
}
fragment TaskFields on Task {
  id
  completionPercentage
  createdAt
  errors
  metadata
  name
  result
  status
  type
  updatedAt
}
""",
    idempotent=True,
)

GET_TASK_CREATED_BY = Operation(
    name="GetTaskCreatedBy",
    kind="query",
    document="""\
query GetTaskCreatedBy($id: ID!) {
  task(where: {id: $id}) {
    createdBy {
      ...UserFields
    }
  }
}
fragment UserFields on User {
  id
  createdAt
  deleted
  email
  intercomHash
  isExternalUser
  isViewer
  lastLoginAt
  name
  nickname
  picture
  timezone
  updatedAt
}
""",
    idempotent=True,
)

GET_TASK_ORGANIZATION = Operation(
    name="GetTaskOrganization",
    kind="query",
    document="""\
query GetTaskOrganization($id: ID!) {
  task(where: {id: $id}) {
    organization {
      ...OrganizationFields
    }
  }
}
fragment OrganizationFields on Organization {
  id
  createdAt
  name
  updatedAt
}
""",
    idempotent=True,
)

GET_USER = Operation(
    name="GetUser",
    kind="query",
    document="""\
query GetUser($where: WhereUniqueIdInput) {
  user(where: $where) {
    ...UserFields
  }
}
fragment UserFields on User {
  id
  createdAt
  deleted
  email
  intercomHash
  isExternalUser
  isViewer
  lastLoginAt
  name
  nickname
  picture
  timezone
  updatedAt
}
""",
    idempotent=True,
)

GET_USER_ORG_ROLE = Operation(
    name="GetUserOrgRole",
    kind="query",
    document="""\
query GetUserOrgRole($id: ID!) {
  user(where: {id: $id}) {
    orgRole {
      ...RoleFields
    }
  }
}
fragment RoleFields on Role {
  id
  name
}
""",
    idempotent=True,
)

GET_USER_ORGANIZATION = Operation(
    name="GetUserOrganization",
    kind="query",
    document="""\
query GetUserOrganization($id: ID!) {
  user(where: {id: $id}) {
    organization {
      ...OrganizationFields
    }
  }
}
fragment OrganizationFields on Organization {
  id
  createdAt
  name
  updatedAt
}
""",
    idempotent=True,
)

GET_WEBHOOK = Operation(
    name="GetWebhook",
    kind="query",
    document="""\
query GetWebhook($id: ID!) {
  webhook(where: {id: $id}) {
    ...WebhookFields
  }
}
fragment WebhookFields on Webhook {
  id
  createdAt
  status
  topics
  updatedAt
  url
}
""",
    idempotent=True,
)

GET_WEBHOOK_CREATED_BY = Operation(
    name="GetWebhookCreatedBy",
    kind="query",
    document="""\
query GetWebhookCreatedBy($id: ID!) {
  webhook(where: {id: $id}) {
    createdBy {
      ...UserFields
    }
  }
}
fragment UserFields on User {
  id
  createdAt
  deleted
  email
  intercomHash
  isExternalUser
  isViewer
  lastLoginAt
  name
  nickname
  picture
  timezone
  updatedAt
}
""",
    idempotent=True,
)

GET_WEBHOOK_ORGANIZATION = Operation(
    name="GetWebhookOrganization",
    kind="query",
    document="""\
query GetWebhookOrganization($id: ID!) {
  webhook(where: {id: $id}) {
    organization {
      ...OrganizationFields
    }
  }
}
fragment OrganizationFields on Organization {
  id
  createdAt
  name
  updatedAt
}
""",
    idempotent=True,
)

GET_WEBHOOK_PROJECT = Operation(
    name="GetWebhookProject",
    kind="query",
    document="""\
query GetWebhookProject($id: ID!) {
  webhook(where: {id: $id}) {
    project {
      ...ProjectFields
    }
  }
}
fragment ProjectFields on Project {
  id
  allowedMediaType
  autoAuditNumberOfLabels
  autoAuditPercentage
  createdAt
  dataRowCount
  description
  editorTaskType
  isBenchmarkEnabled
  isConsensusEnabled
  lastActivityTime
  modelSetupComplete
  name
  setupComplete
  updatedAt
  uploadType
}
""",
    idempotent=True,
)

LIST_DATA_ROW_ASSET_METADATA = Operation(
    name="ListDataRowAssetMetadata",
    kind="query",
    document="""\
query ListDataRowAssetMetadata($id: ID!, $skip: Int, $first: Int) {
  dataRow(where: {id: $id}) {
    metadata(skip: $skip, first: $first) {
      ...AssetMetadataFields
    }
  }
}
fragment AssetMetadataFields on AssetMetadata {
  id
  metaType
  metaValue
}
""",
    idempotent=True,
)

LIST_DATA_ROW_LABELS = Operation(
    name="ListDataRowLabels",
    kind="query",
    document="""\
query ListDataRowLabels($id: ID!, $where: LabelWhereInput, $skip: Int, $first: Int, $orderBy: LabelOrderByInput) {
  dataRow(where: {id: $id}) {
    labels(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...LabelFields
    }
  }
}
fragment LabelFields on Label {
  id
  agreement
  benchmarkAgreement
  createdAt
  isBenchmarkReference
  label
  secondsToLabel
  updatedAt
}
""",
    idempotent=True,
)

LIST_DATA_ROW_PREDICTIONS = Operation(
    name="ListDataRowPredictions",
    kind="query",
    document="""\
query ListDataRowPredictions($id: ID!, $where: PredictionWhereInput, $skip: Int, $first: Int, $orderBy: PredictionOrderByInput) {
  dataRow(where: {id: $id}) {
    predictions(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...PredictionFields
    }
  }
}
fragment PredictionFields on Prediction {
  id
  agreement
  createdAt
  label
  updatedAt
}
""",
    idempotent=True,
)

LIST_DATASET_DATA_ROWS = Operation(
    name="ListDatasetDataRows",
    kind="query",
    document="""\
query ListDatasetDataRows($id: ID!, $where: DataRowWhereInput, $skip: Int, $first: Int, $orderBy: DataRowOrderByInput) {
  dataset(where: {id: $id}) {
    dataRows(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...DataRowFields
    }
  }
}
fragment DataRowFields on DataRow {
  id
  customMetadata {
    schemaId
    value
  }
  metadataFields {
    schemaId
    name
    value
    kind
  }
  createdAt
  externalId
  globalKey
  mediaAttributes
  rowData
  updatedAt
}
""",
    idempotent=True,
)

LIST_DATASET_PROJECTS = Operation(
    name="ListDatasetProjects",
    kind="query",
    document="""\
query ListDatasetProjects($id: ID!, $where: ProjectWhereInput, $skip: Int, $first: Int, $orderBy: ProjectOrderByInput) {
  dataset(where: {id: $id}) {
    projects(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...ProjectFields
    }
  }
}
fragment ProjectFields on Project {
  id
  allowedMediaType
  autoAuditNumberOfLabels
  autoAuditPercentage
  createdAt
  dataRowCount
  description
  editorTaskType
  isBenchmarkEnabled
  isConsensusEnabled
  lastActivityTime
  modelSetupComplete
  name
  setupComplete
  updatedAt
  uploadType
}
""",
    idempotent=True,
)

LIST_DATASETS = Operation(
    name="ListDatasets",
    kind="query",
    document="""\
query ListDatasets($where: DatasetWhereInput, $skip: Int, $first: Int) {
  datasets(where: $where, skip: $skip, first: $first) {
    ...DatasetFields
  }
}
fragment DatasetFields on Dataset {
  id
  createdAt
  description
  name
  rowCount
  updatedAt
}
""",
    idempotent=True,
)

LIST_FAILED_DATA_ROW_IMPORTS = Operation(
    name="ListFailedDataRowImports",
    kind="query",
    document="""\
query ListFailedDataRowImports($taskId: ID!, $from: String, $first: Int) {
  failedDataRowImports(data: {taskId: $taskId, from: $from, first: $first}) {
    results {
      message
      spec {
        externalId
        globalKey
        rowData
      }
    }
    after
    total
  }
}
""",
    idempotent=True,
)

LIST_LABEL_REVIEWS = Operation(
    name="ListLabelReviews",
    kind="query",
    document="""\
query ListLabelReviews($id: ID!, $where: ReviewWhereInput, $skip: Int, $first: Int, $orderBy: ReviewOrderByInput) {
  label(where: {id: $id}) {
    reviews(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...ReviewFields
    }
  }
}
fragment ReviewFields on Review {
  id
  createdAt
  score
  updatedAt
}
""",
    idempotent=True,
)

LIST_LABELING_FRONTEND_PROJECTS = Operation(
    name="ListLabelingFrontendProjects",
    kind="query",
    document="""\
query ListLabelingFrontendProjects($id: ID!, $where: ProjectWhereInput, $skip: Int, $first: Int, $orderBy: ProjectOrderByInput) {
  labelingFrontend(where: {id: $id}) {
    projects(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...ProjectFields
    }
  }
}
fragment ProjectFields on Project {
  id
  allowedMediaType
  autoAuditNumberOfLabels
  autoAuditPercentage
  createdAt
  dataRowCount
  description
  editorTaskType
  isBenchmarkEnabled
  isConsensusEnabled
  lastActivityTime
  modelSetupComplete
  name
  setupComplete
  updatedAt
  uploadType
}
""",
    idempotent=True,
)

LIST_LABELING_FRONTENDS = Operation(
    name="ListLabelingFrontends",
    kind="query",
    document="""\
query ListLabelingFrontends($where: LabelingFrontendWhereInput, $skip: Int, $first: Int) {
  labelingFrontends(where: $where, skip: $skip, first: $first) {
    ...LabelingFrontendFields
  }
}
fragment LabelingFrontendFields on LabelingFrontend {
  id
  description
  iframeUrlPath
  name
}
""",
    idempotent=True,
)

LIST_ONTOLOGIES = Operation(
    name="ListOntologies",
    kind="query",
    document="""\
query ListOntologies($nameContains: String!, $after: String, $first: PageSize) {
  ontologies(where: {search: $nameContains}, after: $after, first: $first) {
    nodes {
      ...OntologyFields
    }
    nextCursor
  }
}
fragment OntologyFields on Ontology {
  id
  classificationSchemaCount
  createdAt
  description
  mediaType
  name
  normalized
  objectSchemaCount
  updatedAt
}
""",
    idempotent=True,
)

LIST_ONTOLOGY_PROJECTS = Operation(
    name="ListOntologyProjects",
    kind="query",
    document="""\
query ListOntologyProjects($id: ID!, $where: ProjectWhereInput, $skip: Int, $first: Int, $orderBy: ProjectOrderByInput) {
  ontology(where: {id: $id}) {
    projects(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...ProjectFields
    }
  }
}
fragment ProjectFields on Project {
  id
  allowedMediaType
  autoAuditNumberOfLabels
  autoAuditPercentage
  createdAt
  dataRowCount
  description
  editorTaskType
  isBenchmarkEnabled
  isConsensusEnabled
  lastActivityTime
  modelSetupComplete
  name
  setupComplete
  updatedAt
  uploadType
}
""",
    idempotent=True,
)

LIST_ORGANIZATION_PROJECTS = Operation(
    name="ListOrganizationProjects",
    kind="query",
    document="""\
query ListOrganizationProjects($where: ProjectWhereInput, $skip: Int, $first: Int, $orderBy: ProjectOrderByInput) {
  organization {
    projects(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...ProjectFields
    }
  }
}
fragment ProjectFields on Project {
  id
  allowedMediaType
  autoAuditNumberOfLabels
  autoAuditPercentage
  createdAt
  dataRowCount
  description
  editorTaskType
  isBenchmarkEnabled
  isConsensusEnabled
  lastActivityTime
  modelSetupComplete
  name
  setupComplete
  updatedAt
  uploadType
}
""",
    idempotent=True,
)

LIST_ORGANIZATION_USERS = Operation(
    name="ListOrganizationUsers",
    kind="query",
    document="""\
query ListOrganizationUsers($where: UserWhereInput, $skip: Int, $first: Int, $orderBy: UserOrderByInput) {
  organization {
    users(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...UserFields
    }
  }
}
fragment UserFields on User {
  id
  createdAt
  deleted
  email
  intercomHash
  isExternalUser
  isViewer
  lastLoginAt
  name
  nickname
  picture
  timezone
  updatedAt
}
""",
    idempotent=True,
)

LIST_ORGANIZATION_WEBHOOKS = Operation(
    name="ListOrganizationWebhooks",
    kind="query",
    document="""\
query ListOrganizationWebhooks($where: WebhookWhereInput, $skip: Int, $first: Int, $orderBy: WebhookOrderByInput) {
  organization {
    webhooks(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...WebhookFields
    }
  }
}
fragment WebhookFields on Webhook {
  id
  createdAt
  status
  topics
  updatedAt
  url
}
""",
    idempotent=True,
)

LIST_PREDICTION_MODEL_CREATED_PREDICTIONS = Operation(
    name="ListPredictionModelCreatedPredictions",
    kind="query",
    document="""\
query ListPredictionModelCreatedPredictions($id: ID!, $where: PredictionWhereInput, $skip: Int, $first: Int, $orderBy: PredictionOrderByInput) {
  predictionModel(where: {id: $id}) {
    createdPredictions(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...PredictionFields
    }
  }
}
fragment PredictionFields on Prediction {
  id
  agreement
  createdAt
  label
  updatedAt
}
""",
    idempotent=True,
)

LIST_PROJECT_BENCHMARKS = Operation(
    name="ListProjectBenchmarks",
    kind="query",
    document="""\
query ListProjectBenchmarks($id: ID!, $where: BenchmarkWhereInput, $skip: Int, $first: Int, $orderBy: BenchmarkOrderByInput) {
  project(where: {id: $id}) {
    benchmarks(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...BenchmarkFields
    }
  }
}
fragment BenchmarkFields on Benchmark {
  id
  averageAgreement
  completedCount
  createdAt
  lastActivity
}
""",
    idempotent=True,
)

LIST_PROJECT_DATASETS = Operation(
    name="ListProjectDatasets",
    kind="query",
    document="""\
query ListProjectDatasets($id: ID!, $where: DatasetWhereInput, $skip: Int, $first: Int, $orderBy: DatasetOrderByInput) {
  project(where: {id: $id}) {
    datasets(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...DatasetFields
    }
  }
}
fragment DatasetFields on Dataset {
  id
  createdAt
  description
  name
  rowCount
  updatedAt
}
""",
    idempotent=True,
)

LIST_PROJECT_LABEL_IMPORTS = Operation(
    name="ListProjectLabelImports",
    kind="query",
    document="""\
query ListProjectLabelImports($id: ID!, $skip: Int, $first: Int) {
  labelImports(where: {projectId: $id}, skip: $skip, first: $first) {
    ...LabelImportFields
  }
}
fragment LabelImportFields on LabelImport {
  id
  errorFileUrl
  inputFileUrl
  name
  progress
  state
  statusFileUrl
}
""",
    idempotent=True,
)

LIST_PROJECT_LABELER_PERFORMANCE = Operation(
    name="ListProjectLabelerPerformance",
    kind="query",
    document="""\
query ListProjectLabelerPerformance($id: ID!, $skip: Int, $first: Int) {
  project(where: {id: $id}) {
    labelerPerformance(skip: $skip, first: $first) {
      averageBenchmarkAgreement
      consensus
      count
      lastActivityTime
      secondsPerLabel
      totalTimeLabeling
      user {
        ...UserFields
      }
    }
  }
}
fragment UserFields on User {
  id
  createdAt
  deleted
  email
  intercomHash
  isExternalUser
  isViewer
  lastLoginAt
  name
  nickname
  picture
  timezone
  updatedAt
}
""",
    idempotent=True,
)

LIST_PROJECT_LABELING_FRONTEND_OPTIONS = Operation(
    name="ListProjectLabelingFrontendOptions",
    kind="query",
    document="""\
query ListProjectLabelingFrontendOptions($id: ID!, $where: LabelingFrontendOptionsWhereInput, $skip: Int, $first: Int, $orderBy: LabelingFrontendOptionsOrderByInput) {
  project(where: {id: $id}) {
    labelingFrontendOptions(
      where: $where
      skip: $skip
      first: $first
      orderBy: $orderBy
    ) {
      ...LabelingFrontendOptionsFields
    }
  }
}
fragment LabelingFrontendOptionsFields on LabelingFrontendOptions {
  id
  customizationOptions
}
""",
    idempotent=True,
)

LIST_PROJECT_LABELING_PARAMETER_OVERRIDES = Operation(
    name="ListProjectLabelingParameterOverrides",
    kind="query",
    document="""\
query ListProjectLabelingParameterOverrides($id: ID!, $where: LabelingParameterOverrideWhereInput, $skip: Int, $first: Int, $orderBy: LabelingParameterOverrideOrderByInput) {
  project(where: {id: $id}) {
    labelingParameterOverrides(
      where: $where
      skip: $skip
      first: $first
      orderBy: $orderBy
    ) {
      ...LabelingParameterOverrideFields
    }
  }
}
fragment LabelingParameterOverrideFields on LabelingParameterOverride {
  id
  numberOfLabels
  priority
}
""",
    idempotent=True,
)

LIST_PROJECT_LABELS = Operation(
    name="ListProjectLabels",
    kind="query",
    document="""\
query ListProjectLabels($id: ID!, $where: LabelWhereInput, $skip: Int, $first: Int, $orderBy: LabelOrderByInput) {
  project(where: {id: $id}) {
    labels(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...LabelFields
    }
  }
}
fragment LabelFields on Label {
  id
  agreement
  benchmarkAgreement
  createdAt
  isBenchmarkReference
  label
  secondsToLabel
  updatedAt
}
""",
    idempotent=True,
)

LIST_PROJECT_PREDICTIONS = Operation(
    name="ListProjectPredictions",
    kind="query",
    document="""\
query ListProjectPredictions($id: ID!, $where: PredictionWhereInput, $skip: Int, $first: Int, $orderBy: PredictionOrderByInput) {
  project(where: {id: $id}) {
    predictions(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...PredictionFields
    }
  }
}
fragment PredictionFields on Prediction {
  id
  agreement
  createdAt
  label
  updatedAt
}
""",
    idempotent=True,
)

LIST_PROJECT_REVIEWS = Operation(
    name="ListProjectReviews",
    kind="query",
    document="""\
query ListProjectReviews($id: ID!, $where: ReviewWhereInput, $skip: Int, $first: Int, $orderBy: ReviewOrderByInput) {
  project(where: {id: $id}) {
    reviews(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...ReviewFields
    }
  }
}
fragment ReviewFields on Review {
  id
  createdAt
  score
  updatedAt
}
""",
    idempotent=True,
)

LIST_PROJECT_WEBHOOKS = Operation(
    name="ListProjectWebhooks",
    kind="query",
    document="""\
query ListProjectWebhooks($id: ID!, $where: WebhookWhereInput, $skip: Int, $first: Int, $orderBy: WebhookOrderByInput) {
  project(where: {id: $id}) {
    webhooks(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...WebhookFields
    }
  }
}
fragment WebhookFields on Webhook {
  id
  createdAt
  status
  topics
  updatedAt
  url
}
""",
    idempotent=True,
)

LIST_PROJECTS = Operation(
    name="ListProjects",
    kind="query",
    document="""\
query ListProjects($where: ProjectWhereInput, $skip: Int, $first: Int) {
  projects(where: $where, skip: $skip, first: $first) {
    ...ProjectFields
  }
}
fragment ProjectFields on Project {
  id
  allowedMediaType
  autoAuditNumberOfLabels
  autoAuditPercentage
  createdAt
  dataRowCount
  description
  editorTaskType
  isBenchmarkEnabled
  isConsensusEnabled
  lastActivityTime
  modelSetupComplete
  name
  setupComplete
  updatedAt
  uploadType
}
""",
    idempotent=True,
)

LIST_ROLES = Operation(
    name="ListRoles",
    kind="query",
    document="""\
query ListRoles($skip: Int, $first: Int) {
  roles(skip: $skip, first: $first) {
    ...RoleFields
  }
}
fragment RoleFields on Role {
  id
  name
}
""",
    idempotent=True,
)

LIST_SUCCESSFUL_DATA_ROW_IMPORTS = Operation(
    name="ListSuccessfulDataRowImports",
    kind="query",
    document="""\
query ListSuccessfulDataRowImports($taskId: ID!, $from: String, $first: Int) {
  successesfulDataRowImports(data: {taskId: $taskId, from: $from, first: $first}) {
    nodes {
      id
      externalId
      globalKey
      rowData
    }
    after
    total
  }
}
""",
    idempotent=True,
)

LIST_USER_CREATED_TASKS = Operation(
    name="ListUserCreatedTasks",
    kind="query",
    document="""\
query ListUserCreatedTasks($id: ID!, $where: TaskWhereInput, $skip: Int, $first: Int, $orderBy: TaskOrderByInput) {
  user(where: {id: $id}) {
    createdTasks(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...TaskFields
    }
  }
}
fragment TaskFields on Task {
  id
  completionPercentage
  createdAt
  errors
  metadata
  name
  result
  status
  type
  updatedAt
}
""",
    idempotent=True,
)

LIST_USER_PROJECTS = Operation(
    name="ListUserProjects",
    kind="query",
    document="""\
query ListUserProjects($id: ID!, $where: ProjectWhereInput, $skip: Int, $first: Int, $orderBy: ProjectOrderByInput) {
  user(where: {id: $id}) {
    projects(where: $where, skip: $skip, first: $first, orderBy: $orderBy) {
      ...ProjectFields
    }
  }
}
fragment ProjectFields on Project {
  id
  allowedMediaType
  autoAuditNumberOfLabels
  autoAuditPercentage
  createdAt
  dataRowCount
  description
  editorTaskType
  isBenchmarkEnabled
  isConsensusEnabled
  lastActivityTime
  modelSetupComplete
  name
  setupComplete
  updatedAt
  uploadType
}
""",
    idempotent=True,
)

LIST_USERS = Operation(
    name="ListUsers",
    kind="query",
    document="""\
query ListUsers($where: UserWhereInput, $skip: Int, $first: Int) {
  users(where: $where, skip: $skip, first: $first) {
    ...UserFields
  }
}
fragment UserFields on User {
  id
  createdAt
  deleted
  email
  intercomHash
  isExternalUser
  isViewer
  lastLoginAt
  name
  nickname
  picture
  timezone
  updatedAt
}
""",
    idempotent=True,
)

PAGE_DATASET_DATA_ROWS = Operation(
    name="PageDatasetDataRows",
    kind="query",
    document="""\
query PageDatasetDataRows($id: ID!, $where: DatasetDataRowWhereInput, $from: ID, $first: Int = 500) {
  datasetDataRows(id: $id, where: $where, from: $from, first: $first) {
    nodes {
      ...DataRowFields
    }
    pageInfo {
      hasNextPage
      startCursor
    }
  }
}
fragment DataRowFields on DataRow {
  id
  customMetadata {
    schemaId
    value
  }
  metadataFields {
    schemaId
    name
    value
    kind
  }
  createdAt
  externalId
  globalKey
  mediaAttributes
  rowData
  updatedAt
}
""",
    idempotent=True,
)

REGISTER_WEBHOOK = Operation(
    name="RegisterWebhook",
    kind="mutation",
    document="""\
mutation RegisterWebhook($data: WebhookCreateInput!) {
  createWebhook(data: $data) {
    ...WebhookFields
  }
}
fragment WebhookFields on Webhook {
  id
  createdAt
  status
  topics
  updatedAt
  url
}
""",
)

REVIEW_LABEL = Operation(
    name="ReviewLabel",
    kind="mutation",
    document="""\
mutation ReviewLabel($id: ID!, $projectId: ID!, $score: Float!) {
  createReview(
    data: {label: {connect: {id: $id}}, project: {connect: {id: $projectId}}, score: $score}
  ) {
    ...ReviewFields
  }
}
fragment ReviewFields on Review {
  id
  createdAt
  score
  updatedAt
}
""",
)

SET_PROJECT_LABELING_PARAMETER_OVERRIDES = Operation(
    name="SetProjectLabelingParameterOverrides",
    kind="mutation",
    document="""\
mutation SetProjectLabelingParameterOverrides($id: ID!, $data: [LabelingParameterOverrideInput!]!) {
  project(where: {id: $id}) {
    setLabelingParameterOverrides(dataWithDataRowIdentifiers: $data) {
      success
    }
  }
}
""",
    idempotent=True,
)

SET_UP_PROJECT = Operation(
    name="SetUpProject",
    kind="mutation",
    document="""\
mutation SetUpProject($id: ID!, $labelingFrontendId: ID!, $customizationOptions: String!, $setupComplete: DateTime!) {
  createLabelingFrontendOptions(
    data: {project: {connect: {id: $id}}, labelingFrontend: {connect: {id: $labelingFrontendId}}, customizationOptions: $customizationOptions}
  ) {
    id
  }
  updateProject(
    where: {id: $id}
    data: {labelingFrontend: {connect: {id: $labelingFrontendId}}, setupComplete: $setupComplete}
  ) {
    ...ProjectFields
  }
}
fragment ProjectFields on Project {
  id
  allowedMediaType
  autoAuditNumberOfLabels
  autoAuditPercentage
  createdAt
  dataRowCount
  description
  editorTaskType
  isBenchmarkEnabled
  isConsensusEnabled
  lastActivityTime
  modelSetupComplete
  name
  setupComplete
  updatedAt
  uploadType
}
""",
)

START_LABEL_IMPORT_FROM_FILE = Operation(
    name="StartLabelImportFromFile",
    kind="mutation",
    document="""\
mutation StartLabelImportFromFile($projectId: ID!, $name: String!, $file: Upload!, $contentLength: Int!) {
  createLabelImport(
    data: {projectId: $projectId, name: $name, filePayload: {file: $file, contentLength: $contentLength}}
  ) {
    ...LabelImportFields
  }
}
fragment LabelImportFields on LabelImport {
  id
  errorFileUrl
  inputFileUrl
  name
  progress
  state
  statusFileUrl
}
""",
    files=("file",),
)

START_LABEL_IMPORT_FROM_URL = Operation(
    name="StartLabelImportFromUrl",
    kind="mutation",
    document="""\
mutation StartLabelImportFromUrl($projectId: ID!, $name: String!, $fileUrl: String!) {
  createLabelImport(data: {projectId: $projectId, name: $name, fileUrl: $fileUrl}) {
    ...LabelImportFields
  }
}
fragment LabelImportFields on LabelImport {
  id
  errorFileUrl
  inputFileUrl
  name
  progress
  state
  statusFileUrl
}
""",
)

UNSET_PROJECT_LABELING_PARAMETER_OVERRIDES = Operation(
    name="UnsetProjectLabelingParameterOverrides",
    kind="mutation",
    document="""\
mutation UnsetProjectLabelingParameterOverrides($id: ID!, $data: [UnsetLabelingParameterOverrideInput!]!) {
  project(where: {id: $id}) {
    unsetLabelingParameterOverrides(data: $data) {
      success
    }
  }
}
""",
    idempotent=True,
)

UPDATE_DATA_ROW = Operation(
    name="UpdateDataRow",
    kind="mutation",
    document="""\
mutation UpdateDataRow($id: ID!, $data: DataRowUpdateInput!) {
  updateDataRow(where: {id: $id}, data: $data) {
    ...DataRowFields
  }
}
fragment DataRowFields on DataRow {
  id
  customMetadata {
    schemaId
    value
  }
  metadataFields {
    schemaId
    name
    value
    kind
  }
  createdAt
  externalId
  globalKey
  mediaAttributes
  rowData
  updatedAt
}
""",
    idempotent=True,
)

UPDATE_DATASET = Operation(
    name="UpdateDataset",
    kind="mutation",
    document="""\
mutation UpdateDataset($id: ID!, $data: DatasetUpdateInput!) {
  updateDataset(where: {id: $id}, data: $data) {
    ...DatasetFields
  }
}
fragment DatasetFields on Dataset {
  id
  createdAt
  description
  name
  rowCount
  updatedAt
}
""",
    idempotent=True,
)

UPDATE_LABEL = Operation(
    name="UpdateLabel",
    kind="mutation",
    document="""\
mutation UpdateLabel($id: ID!, $data: LabelUpdateInput!) {
  updateLabel(where: {id: $id}, data: $data) {
    ...LabelFields
  }
}
fragment LabelFields on Label {
  id
  agreement
  benchmarkAgreement
  createdAt
  isBenchmarkReference
  label
  secondsToLabel
  updatedAt
}
""",
    idempotent=True,
)

UPDATE_PROJECT = Operation(
    name="UpdateProject",
    kind="mutation",
    document="""\
mutation UpdateProject($id: ID!, $data: ProjectUpdateInput!) {
  updateProject(where: {id: $id}, data: $data) {
    ...ProjectFields
  }
}
fragment ProjectFields on Project {
  id
  allowedMediaType
  autoAuditNumberOfLabels
  autoAuditPercentage
  createdAt
  dataRowCount
  description
  editorTaskType
  isBenchmarkEnabled
  isConsensusEnabled
  lastActivityTime
  modelSetupComplete
  name
  setupComplete
  updatedAt
  uploadType
}
""",
    idempotent=True,
)

UPDATE_REVIEW = Operation(
    name="UpdateReview",
    kind="mutation",
    document="""\
mutation UpdateReview($id: ID!, $data: ReviewUpdateInput!) {
  updateReview(where: {id: $id}, data: $data) {
    ...ReviewFields
  }
}
fragment ReviewFields on Review {
  id
  createdAt
  score
  updatedAt
}
""",
    idempotent=True,
)

UPLOAD_FILE = Operation(
    name="UploadFile",
    kind="mutation",
    document="""\
mutation UploadFile($file: Upload!, $contentLength: Int!, $sign: Boolean) {
  uploadFile(file: $file, contentLength: $contentLength, sign: $sign) {
    url
    filename
  }
}
""",
    idempotent=True,
    files=("file",),
)

UPSERT_DATA_ROWS = Operation(
    name="UpsertDataRows",
    kind="mutation",
    document="""\
mutation UpsertDataRows($manifestUri: String!) {
  upsertDataRows(data: {manifestUri: $manifestUri}) {
    ...TaskFields
  }
}
fragment TaskFields on Task {
  id
  completionPercentage
  createdAt
  errors
  metadata
  name
  result
  status
  type
  updatedAt
}
""",
)

UPSERT_ONTOLOGY = Operation(
    name="UpsertOntology",
    kind="mutation",
    document="""\
mutation UpsertOntology($data: UpsertOntologyInput!) {
  upsertOntology(data: $data) {
    ...OntologyFields
  }
}
fragment OntologyFields on Ontology {
  id
  classificationSchemaCount
  createdAt
  description
  mediaType
  name
  normalized
  objectSchemaCount
  updatedAt
}
""",
)

UPSERT_PROJECT_REVIEW_QUEUE = Operation(
    name="UpsertProjectReviewQueue",
    kind="mutation",
    document="""\
mutation UpsertProjectReviewQueue($id: ID!, $quotaFactor: Float!) {
  upsertReviewQueue(
    where: {project: {id: $id}}
    data: {quotaFactor: $quotaFactor}
  ) {
    id
  }
}
""",
    idempotent=True,
)

__all__ = [
    "CHANGE_WEBHOOK",
    "CONNECT_DATASET_PROJECTS",
    "CONNECT_PROJECT_ACTIVE_PREDICTION_MODEL",
    "CONNECT_PROJECT_DATASETS",
    "CONNECT_PROJECT_LABELING_FRONTEND",
    "CONNECT_PROJECT_ONTOLOGY",
    "CREATE_DATASET",
    "CREATE_DATA_ROW_METADATA",
    "CREATE_LABEL_BENCHMARK",
    "CREATE_PREDICTION_MODEL",
    "CREATE_PROJECT",
    "CREATE_PROJECT_LABEL",
    "CREATE_PROJECT_PREDICTION",
    "DELETE_DATASET",
    "DELETE_DATA_ROWS",
    "DELETE_LABELS",
    "DELETE_LABEL_BENCHMARK",
    "DELETE_PROJECT",
    "DELETE_REVIEW",
    "DISCONNECT_DATASET_PROJECTS",
    "DISCONNECT_PROJECT_ACTIVE_PREDICTION_MODEL",
    "DISCONNECT_PROJECT_DATASETS",
    "DISCONNECT_PROJECT_LABELING_FRONTEND",
    "EXPORT_DATA_ROWS_IN_CATALOG",
    "EXPORT_DATA_ROWS_IN_PROJECT",
    "EXPORT_PROJECT_LABELS",
    "EXTEND_PROJECT_RESERVATIONS",
    "FIND_LABEL_IMPORT",
    "GET_ASSET_METADATA",
    "GET_BENCHMARK",
    "GET_BENCHMARK_CREATED_BY",
    "GET_BENCHMARK_REFERENCE_LABEL",
    "GET_DATASET",
    "GET_DATASET_CREATED_BY",
    "GET_DATASET_ORGANIZATION",
    "GET_DATA_ROW",
    "GET_DATA_ROW_CREATED_BY",
    "GET_DATA_ROW_DATASET",
    "GET_DATA_ROW_ORGANIZATION",
    "GET_EXPORT_FILE",
    "GET_EXPORT_HEADER",
    "GET_EXPORT_START",
    "GET_LABEL",
    "GET_LABELING_FRONTEND",
    "GET_LABELING_FRONTEND_OPTIONS",
    "GET_LABELING_FRONTEND_OPTIONS_LABELING_FRONTEND",
    "GET_LABELING_FRONTEND_OPTIONS_ORGANIZATION",
    "GET_LABELING_FRONTEND_OPTIONS_PROJECT",
    "GET_LABELING_PARAMETER_OVERRIDE_DATA_ROW",
    "GET_LABEL_CREATED_BY",
    "GET_LABEL_DATA_ROW",
    "GET_LABEL_IMPORT",
    "GET_LABEL_IMPORT_CREATED_BY",
    "GET_LABEL_IMPORT_PROJECT",
    "GET_LABEL_PROJECT",
    "GET_ONTOLOGY",
    "GET_ONTOLOGY_CREATED_BY",
    "GET_ORGANIZATION",
    "GET_PREDICTION",
    "GET_PREDICTION_DATA_ROW",
    "GET_PREDICTION_MODEL",
    "GET_PREDICTION_MODEL_CREATED_BY",
    "GET_PREDICTION_MODEL_ORGANIZATION",
    "GET_PREDICTION_ORGANIZATION",
    "GET_PREDICTION_PREDICTION_MODEL",
    "GET_PREDICTION_PROJECT",
    "GET_PROJECT",
    "GET_PROJECT_ACTIVE_PREDICTION_MODEL",
    "GET_PROJECT_CREATED_BY",
    "GET_PROJECT_LABELING_FRONTEND",
    "GET_PROJECT_LABEL_COUNT",
    "GET_PROJECT_ONTOLOGY",
    "GET_PROJECT_ORGANIZATION",
    "GET_PROJECT_REVIEW_METRICS",
    "GET_REVIEW",
    "GET_REVIEW_CREATED_BY",
    "GET_REVIEW_LABEL",
    "GET_REVIEW_ORGANIZATION",
    "GET_REVIEW_PROJECT",
    "GET_TASK",
    "GET_TASK_CREATED_BY",
    "GET_TASK_ORGANIZATION",
    "GET_USER",
    "GET_USER_ORGANIZATION",
    "GET_USER_ORG_ROLE",
    "GET_WEBHOOK",
    "GET_WEBHOOK_CREATED_BY",
    "GET_WEBHOOK_ORGANIZATION",
    "GET_WEBHOOK_PROJECT",
    "LIST_DATASETS",
    "LIST_DATASET_DATA_ROWS",
    "LIST_DATASET_PROJECTS",
    "LIST_DATA_ROW_ASSET_METADATA",
    "LIST_DATA_ROW_LABELS",
    "LIST_DATA_ROW_PREDICTIONS",
    "LIST_FAILED_DATA_ROW_IMPORTS",
    "LIST_LABELING_FRONTENDS",
    "LIST_LABELING_FRONTEND_PROJECTS",
    "LIST_LABEL_REVIEWS",
    "LIST_ONTOLOGIES",
    "LIST_ONTOLOGY_PROJECTS",
    "LIST_ORGANIZATION_PROJECTS",
    "LIST_ORGANIZATION_USERS",
    "LIST_ORGANIZATION_WEBHOOKS",
    "LIST_PREDICTION_MODEL_CREATED_PREDICTIONS",
    "LIST_PROJECTS",
    "LIST_PROJECT_BENCHMARKS",
    "LIST_PROJECT_DATASETS",
    "LIST_PROJECT_LABELER_PERFORMANCE",
    "LIST_PROJECT_LABELING_FRONTEND_OPTIONS",
    "LIST_PROJECT_LABELING_PARAMETER_OVERRIDES",
    "LIST_PROJECT_LABELS",
    "LIST_PROJECT_LABEL_IMPORTS",
    "LIST_PROJECT_PREDICTIONS",
    "LIST_PROJECT_REVIEWS",
    "LIST_PROJECT_WEBHOOKS",
    "LIST_ROLES",
    "LIST_SUCCESSFUL_DATA_ROW_IMPORTS",
    "LIST_USERS",
    "LIST_USER_CREATED_TASKS",
    "LIST_USER_PROJECTS",
    "PAGE_DATASET_DATA_ROWS",
    "REGISTER_WEBHOOK",
    "REVIEW_LABEL",
    "SET_PROJECT_LABELING_PARAMETER_OVERRIDES",
    "SET_UP_PROJECT",
    "START_LABEL_IMPORT_FROM_FILE",
    "START_LABEL_IMPORT_FROM_URL",
    "UNSET_PROJECT_LABELING_PARAMETER_OVERRIDES",
    "UPDATE_DATASET",
    "UPDATE_DATA_ROW",
    "UPDATE_LABEL",
    "UPDATE_PROJECT",
    "UPDATE_REVIEW",
    "UPLOAD_FILE",
    "UPSERT_DATA_ROWS",
    "UPSERT_ONTOLOGY",
    "UPSERT_PROJECT_REVIEW_QUEUE",
]
